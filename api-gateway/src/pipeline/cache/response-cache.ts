import type { SharedBody } from '../../http/content-encoding.ts'
import type { Problem } from '../../http/problem.ts'

/** An answer of a service that several clients may be given. */
export type SharedAnswer = Readonly<{
  status: number
  /** As clients get them: a flat list of names and values. */
  headers: readonly string[]
  etag: string | undefined
  body: SharedBody
  /** Whether clients may be sent the body in a content coding. */
  isCompressible: boolean
  /** How long it may be given to others, in milliseconds; 0 is only to those who asked while it was fetched. */
  freshForMs: number
}>

/** Why a service gave no answer, as each client that waited for it is told. */
export type SharedFailure = Readonly<{ problem: Problem }>

export type CacheOutcome = 'hit' | 'shared' | 'miss'

/** Undefined where the answer is not one to be shared: then each client has to ask for itself. */
export type Fetched = SharedAnswer | SharedFailure | undefined
type Fetch = () => Promise<Fetched>

export const isFailure = (fetched: Fetched): fetched is SharedFailure => fetched !== undefined && 'problem' in fetched

export type AnswerCache = {
  /**
   * The answer to `key`: at once where it is kept, else what `fetch` brings. Whoever asks meanwhile waits for the same fetch,
   * also where it fails. Undefined where the answer is not to be shared, or one a moment ago was not.
   */
  find(key: string, fetch: Fetch): SharedAnswer | undefined | Promise<Fetched>
  /** Forgets everything, and what is being fetched as well. */
  clear(): void
}

type Options = Readonly<{
  /** What all that is kept may take; 0 keeps nothing. */
  maxBytes: number
  now: () => number
  onFound: (outcome: CacheOutcome) => void
}>

/** `answer` is undefined where what was fetched was not to be shared: then nobody waits for somebody else's fetch. */
type Kept = { answer: SharedAnswer | undefined; freshUntil: number; bytes: number }

/** What the body takes, and in all its codings at most. */
const bytesOf = ({ body, isCompressible }: SharedAnswer) => body.identity.length * (isCompressible ? 1.5 : 1)

/** What an entry takes besides its body and key. */
const overheadBytes = 1024
const unsharedForMs = 1_000

/**
 * Keeps answers for as long as their service says. When room is needed the oldest go first: entries live so briefly that
 * the oldest are those that are stale.
 */
export function createAnswerCache({ maxBytes, now, onFound }: Options): AnswerCache {
  const kept = new Map<string, Kept>()
  let fetching = new Map<string, Promise<Fetched>>()
  let usedBytes = 0

  function forget(key: string) {
    usedBytes -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }

  function keep(key: string, fetched: SharedAnswer | undefined) {
    forget(key)
    const isShared = fetched !== undefined && fetched.freshForMs > 0
    const bytes = (isShared ? bytesOf(fetched) : 0) + key.length + overheadBytes
    if (bytes > maxBytes) return
    const freshUntil = now() + (isShared ? fetched.freshForMs : unsharedForMs)
    kept.set(key, { answer: isShared ? fetched : undefined, bytes, freshUntil })
    usedBytes += bytes
    for (const oldest of kept.keys()) {
      if (usedBytes <= maxBytes) break
      forget(oldest)
    }
  }

  function begin(key: string, fetch: Fetch) {
    const current = fetching
    const answer = fetch().finally(() => current.delete(key))
    current.set(key, answer)
    // What was asked before `clear` may tell what was true before it.
    answer.then((found) => !isFailure(found) && current === fetching && keep(key, found)).catch(() => {})
    return answer
  }

  return {
    find(key, fetch) {
      const entry = kept.get(key)
      if (entry !== undefined && now() < entry.freshUntil) {
        if (entry.answer !== undefined) onFound('hit')
        return entry.answer
      }
      const underWay = fetching.get(key)
      onFound(underWay === undefined ? 'miss' : 'shared')
      return underWay ?? begin(key, fetch)
    },
    clear() {
      kept.clear()
      fetching = new Map()
      usedBytes = 0
    },
  }
}
