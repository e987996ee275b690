import { setImmediate as nextTurn } from 'node:timers/promises'

type Watched = Readonly<{ isReady: boolean; ping(): Promise<unknown> }>

export type WatchOptions = {
  /** The one that is used now. */
  client: () => Watched
  everyMs: number
  timeoutMs: number
  /** Called when the client stands and has not answered in time. */
  replace(): void
}

/** Asks a connection again and again whether the other side is there. Returns how to stop. */
export function watchConnection({ client, everyMs, timeoutMs, replace }: WatchOptions): () => void {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const after = (ms: number, work: () => void) => {
    if (!isStopped) timer = setTimeout(work, ms).unref()
  }

  const ask = () => {
    const asked = client()
    if (!asked.isReady) return after(everyMs, ask)
    let hasReplied = false
    const answered = () => {
      if (hasReplied) return
      hasReplied = true
      clearTimeout(timer)
      after(everyMs, ask)
    }
    asked.ping().then(answered, answered)
    const replaceIfSilent = async () => {
      // A process that was busy itself finds its timers due before it reads what came meanwhile.
      for (let turn = 0; turn < 3 && !hasReplied; turn++) await nextTurn()
      if (hasReplied || isStopped) return
      hasReplied = true
      if (asked === client() && asked.isReady) replace()
      after(everyMs, ask)
    }
    after(timeoutMs, () => void replaceIfSilent())
  }
  after(everyMs, ask)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
