import { ClientShares } from './client-shares.ts'

/** A response that goes on for as long as its client stays. */
type Stream = Readonly<{ end: () => void }>

export type StreamLimits = Readonly<{ total: number; perClient: number }>

/** A page has one; behind one address there may be many customers. */
export const streamLimits: StreamLimits = { total: 1_000, perClient: 50 }

/** The streams of this gateway: they are limited apart from requests, which end by themselves, and end when it stops. */
export class OpenStreams {
  readonly #limits: StreamLimits
  readonly #shares: ClientShares
  readonly #open = new Set<Stream>()
  #isClosing = false

  constructor(limits: StreamLimits = streamLimits) {
    this.#limits = limits
    this.#shares = new ClientShares({ maxRequests: limits.perClient })
  }

  get size(): number {
    return this.#open.size
  }

  /** Counts one more stream of the client, and returns how it leaves; undefined where there is no room. */
  enter(client: string, stream: Stream): (() => void) | undefined {
    if (this.#isClosing || this.#open.size >= this.#limits.total) return undefined
    const share = this.#shares.enter(client)
    if (share === undefined) return undefined
    this.#open.add(stream)
    return () => {
      if (this.#open.delete(stream)) this.#shares.leave(share)
    }
  }

  /** Ends all, and lets none in: clients connect to another gateway. */
  close(): void {
    this.#isClosing = true
    for (const stream of this.#open) stream.end()
  }
}
