/** What one client takes of this gateway at the moment. */
export type ClientShare = { readonly client: string; requests: number; bodyBytes: number }

/** Counts the requests in flight of each client. Only clients with a request in flight are remembered. */
export class ClientShares {
  readonly #maxRequests: number
  readonly #shares = new Map<string, ClientShare>()

  /** `maxRequests` is what one client may have in flight; 0 is no limit. */
  constructor({ maxRequests }: { maxRequests: number }) {
    this.#maxRequests = maxRequests
  }

  get clients(): number {
    return this.#shares.size
  }

  /** Counts one more request; undefined where the client has as many in flight as it may. */
  enter(client: string): ClientShare | undefined {
    let share = this.#shares.get(client)
    if (share === undefined) {
      share = { client, requests: 0, bodyBytes: 0 }
      this.#shares.set(client, share)
    }
    if (this.#maxRequests > 0 && share.requests >= this.#maxRequests) return undefined
    share.requests += 1
    return share
  }

  leave(share: ClientShare): void {
    share.requests -= 1
    if (share.requests === 0) this.#shares.delete(share.client)
  }
}
