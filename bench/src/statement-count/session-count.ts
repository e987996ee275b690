import { textsOf, type WireMessage } from './wire-messages.ts'

/** A statement that has been run, and how many rows it changed or found. */
export type RunStatement = { text: string; rows: number }

/** What one connection tells. */
export type SessionListener = {
  onStatement(statement: RunStatement): void
  /** Something that was written has been committed; `isDurable` where the client waited for the disk. */
  onCommit(commit: { isDurable: boolean }): void
}

export type SessionCount = { fromClient(message: WireMessage): void; fromServer(message: WireMessage): void }

type Pending = { text: string; isSimple: boolean }

const writing = /^(INSERT|UPDATE|DELETE|MERGE|COPY)/
const control = /^(BEGIN|START|COMMIT|ROLLBACK|SET|SAVEPOINT|RELEASE)/

/** Follows both sides of one connection. `begin`, `commit` and settings are no statements; what a transaction wrote is one commit. */
export function createSessionCount({ onStatement, onCommit }: SessionListener): SessionCount {
  const texts = new Map<string, string>()
  const pending: Pending[] = []
  let bound = ''
  let isDurable = true
  let isInTransaction = false
  let hasWritten = false

  function complete(text: string, tag: string) {
    const rows = Number(/\d+$/.exec(tag)?.[0] ?? 0)
    if (!control.test(tag)) onStatement({ text, rows })
    // A `with` may write while it selects.
    if (rows > 0 && (writing.test(tag) || /\b(insert into|update|delete from)\b/i.test(text))) hasWritten = true
    if (/^(BEGIN|START)/.test(tag)) isInTransaction = true
    if (tag.startsWith('ROLLBACK')) hasWritten = false
    if (/^(COMMIT|ROLLBACK)/.test(tag)) isInTransaction = false
    if (isInTransaction || !hasWritten) return
    hasWritten = false
    onCommit({ isDurable })
  }

  return {
    fromClient({ type, body }) {
      if (type === 'Q') {
        const text = textsOf(body)[0] ?? ''
        if (/set synchronous_commit = off/i.test(text)) isDurable = false
        pending.push({ text, isSimple: true })
      }
      if (type === 'P') {
        const [name = '', text = ''] = textsOf(body)
        texts.set(name, text)
      }
      if (type === 'B') bound = texts.get(textsOf(body)[1] ?? '') ?? ''
      if (type === 'E') pending.push({ text: bound, isSimple: false })
    },

    fromServer({ type, body }) {
      const [first] = pending
      if (first === undefined) return
      if (type === 'C') complete(first.text, textsOf(body)[0] ?? '')
      // Several commands may come of a simple query, which only the readiness after it ends.
      const isOver = first.isSimple ? type === 'Z' : ['C', 'E', 'I'].includes(type)
      if (isOver) pending.shift()
    },
  }
}
