const smallestBytes = 4 * 1024
const empty = Buffer.alloc(0)

/** Bytes that come in pieces, in one buffer: a client that sends single bytes takes no more memory than one that sends all at once. */
export class GrowingBuffer {
  readonly #maxBytes: number
  #bytes: Buffer = empty
  #length = 0

  /** It is never given more than `maxBytes`. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get length(): number {
    return this.#length
  }

  /** How much memory it takes more with the next piece, in bytes. */
  growthFor(piece: Buffer): number {
    const needed = this.#length + piece.length
    return needed <= this.#bytes.length ? 0 : this.#capacityFor(needed) - this.#bytes.length
  }

  /** Keeps the first piece as it is, as most bodies come in one, and copies those after it. */
  append(piece: Buffer): void {
    const needed = this.#length + piece.length
    if (this.#length === 0) {
      this.#bytes = piece
    } else {
      if (needed > this.#bytes.length) this.#grow(needed)
      piece.copy(this.#bytes, this.#length)
    }
    this.#length = needed
  }

  content(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(this.#capacityFor(needed))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }

  #capacityFor(needed: number): number {
    if (this.#length === 0) return needed
    return Math.max(needed, Math.min(this.#maxBytes, Math.max(smallestBytes, 2 * needed)))
  }
}
