import type { ClientShare } from './client-shares.ts'

type Options = Readonly<{
  /** What the bodies of all clients may take together, in bytes. */
  maxBytes: number
  /** What the bodies of one client may take. */
  maxBytesPerClient: number
}>

/** Bounds the memory for request bodies that are being received, or wait for a service. */
export class BodyMemory {
  readonly #options: Options
  #usedBytes = 0

  constructor(options: Options) {
    this.#options = options
  }

  get usedBytes(): number {
    return this.#usedBytes
  }

  /** Returns false, and takes nothing, where there is no room. */
  take(client: ClientShare, bytes: number): boolean {
    const { maxBytes, maxBytesPerClient } = this.#options
    if (this.#usedBytes + bytes > maxBytes || client.bodyBytes + bytes > maxBytesPerClient) return false
    this.#usedBytes += bytes
    client.bodyBytes += bytes
    return true
  }

  release(client: ClientShare, bytes: number): void {
    this.#usedBytes -= bytes
    client.bodyBytes -= bytes
  }
}
