import { hostToFollow, type LookUpAddresses, lookUpAddresses } from './look-up-addresses.ts'
import { type ConnectionLimits, createReplicas, type Upstream } from './replicas.ts'

export type { Upstream }

/** All replicas of one service, chosen in turn (round robin). */
export type Upstreams = Readonly<{
  readonly replicas: readonly Upstream[]
  /**
   * Returns the next replica that may be asked, without those in `tried`; undefined where there is none. A draining one is
   * returned only where there is no other.
   */
  next(now: number, tried?: readonly Upstream[]): Upstream | undefined
  /** Seconds until one of them may be asked again; at least 1. */
  retryAfterSeconds(now: number): number
  /** Closes every connection once its request is complete. */
  close(): Promise<void>
}>

type Options = ConnectionLimits & { lookUp?: LookUpAddresses; lookUpEveryMs?: number }

/** Behind a URL with a host name are all the addresses it has, now and later: containers come and go under one name. */
export function createUpstreams(
  urls: readonly string[],
  { lookUp = lookUpAddresses, lookUpEveryMs = 1_000, ...limits }: Options,
): Upstreams {
  const sets = urls.map((url) => createReplicas(url, lookUp, limits))
  let replicas = sets.flatMap((set) => set.current())
  let turn = 0
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function refresh() {
    await Promise.all(sets.map((set) => set.refresh()))
    if (isClosed) return closeAll()
    replicas = sets.flatMap((set) => set.current())
    timer = setTimeout(refresh, lookUpEveryMs).unref()
  }

  function nextOf(now: number, isDraining: boolean, tried: readonly Upstream[] | undefined): Upstream | undefined {
    for (let step = 0; step < replicas.length; step++) {
      turn = turn + 1 < replicas.length ? turn + 1 : 0
      const replica = replicas[turn] as Upstream
      if (replica.drainNotice.stands(now) !== isDraining || tried?.includes(replica)) continue
      if (replica.breaker.allows(now)) return replica
    }
    return undefined
  }

  const closeAll = async () => void (await Promise.all(sets.map((set) => set.close())))

  if (urls.some((url) => hostToFollow(url) !== undefined)) void refresh()

  return {
    get replicas() {
      return replicas
    },

    next: (now, tried) => nextOf(now, false, tried) ?? nextOf(now, true, tried),

    retryAfterSeconds(now) {
      const shortestMs = Math.min(...replicas.map((replica) => replica.breaker.pauseMs(now)))
      return Math.max(1, Math.ceil(shortestMs / 1000))
    },

    async close() {
      isClosed = true
      clearTimeout(timer)
      await closeAll()
    },
  }
}
