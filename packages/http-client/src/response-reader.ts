import { ChunkedBody } from './chunked-body.ts'
import { malformed, parseResponseHead, type ResponseHead } from './response-head.ts'

/** Who is given an answer, piece by piece. A piece is valid only until the call returns: what is to stay has to be copied. */
export type Receiver = {
  onHead(head: ResponseHead): void
  /** Says false to be given no more for now. */
  onPiece(piece: Buffer): boolean
  /** The answer is complete with this last piece, which may be empty. */
  onEnd(lastPiece: Buffer): void
}

/** As node:http has it for requests. */
const mostHeadBytes = 16 * 1024
const nothing = Buffer.alloc(0)

/** Reads the answers that come over one connection, one after the other (RFC 9112, section 6.3). */
export class ResponseReader {
  /** Whether the connection may carry another request after this one. */
  keepsConnection = true
  #expects: 'nothing' | 'head' | 'sized body' | 'chunked body' | 'body until close' = 'nothing'
  #isForHead = false
  #receiver: Receiver | undefined
  #unfinishedHead: Buffer | undefined
  #remaining = 0
  #chunks: ChunkedBody | undefined
  #wantsMore = true

  /** Whether no answer is under way. */
  get isDone(): boolean {
    return this.#expects === 'nothing'
  }

  /** Whether an answer has begun, and is not complete. */
  get hasHead(): boolean {
    return this.#expects !== 'nothing' && this.#expects !== 'head'
  }

  /** The answer to a request of this method comes next. */
  expect(method: string, receiver: Receiver): void {
    this.#expects = 'head'
    this.#isForHead = method === 'HEAD'
    this.#receiver = receiver
  }

  /** Reads what has come; false where the receiver wants no more for now. Throws a NoAnswerError where it is not HTTP/1.1. */
  read(bytes: Buffer): boolean {
    this.#wantsMore = true
    if (this.#expects === 'head') this.#readHead(bytes)
    else this.#readBody(bytes)
    return this.#wantsMore
  }

  /** The connection has ended; false where the answer has not. */
  end(): boolean {
    if (this.#expects === 'body until close') this.#complete(nothing)
    return this.isDone
  }

  #readHead(bytes: Buffer): void {
    const all = this.#unfinishedHead === undefined ? bytes : Buffer.concat([this.#unfinishedHead, bytes])
    const end = all.indexOf('\r\n\r\n')
    if (end > mostHeadBytes || (end === -1 && all.length > mostHeadBytes)) throw malformed('its headers are too long')
    this.#unfinishedHead = end === -1 ? Buffer.from(all) : undefined
    if (end === -1) return
    const head = parseResponseHead(all.toString('latin1', 0, end))
    const rest = all.subarray(end + 4)
    if (head.status === 101) throw malformed('it changes the protocol unasked')
    // What comes before the answer, such as 103 Early Hints, is not passed on.
    if (head.status >= 200) {
      this.#begin(head)
      this.#readBody(rest)
    } else if (rest.length > 0) {
      this.#readHead(rest)
    }
  }

  #begin(head: ResponseHead): void {
    this.keepsConnection = head.keepsConnection
    this.#remaining = this.#isForHead || head.status === 204 || head.status === 304 ? 0 : head.contentLength
    if (this.#remaining !== -1) this.#expects = 'sized body'
    else if (head.isChunked) this.#expects = 'chunked body'
    else this.#expects = 'body until close'
    if (this.#expects === 'chunked body') this.#chunks = new ChunkedBody()
    if (this.#expects === 'body until close') this.keepsConnection = false
    this.#receiver?.onHead(head)
  }

  #readBody(bytes: Buffer): void {
    if (this.#expects === 'sized body') this.#readSized(bytes)
    else if (this.#expects === 'chunked body') this.#readChunks(bytes)
    else if (this.#expects === 'body until close') this.#pass(bytes)
    else throw malformed('it goes on after its end')
  }

  #readSized(bytes: Buffer): void {
    if (bytes.length < this.#remaining) {
      this.#remaining -= bytes.length
      this.#pass(bytes)
    } else if (bytes.length === this.#remaining) {
      this.#complete(bytes)
    } else {
      // Whose answer the rest would be cannot be known: this one is whole, and the connection's last.
      this.keepsConnection = false
      this.#complete(bytes.subarray(0, this.#remaining))
    }
  }

  #readChunks(bytes: Buffer): void {
    const chunks = this.#chunks as ChunkedBody
    const used = chunks.read(bytes, (content) => this.#pass(content))
    if (!chunks.isComplete) return
    if (used < bytes.length) this.keepsConnection = false
    this.#complete(nothing)
  }

  #pass(piece: Buffer): void {
    if (piece.length > 0 && this.#receiver?.onPiece(piece) === false) this.#wantsMore = false
  }

  #complete(lastPiece: Buffer): void {
    const receiver = this.#receiver
    this.#expects = 'nothing'
    this.#receiver = undefined
    this.#chunks = undefined
    receiver?.onEnd(lastPiece)
  }
}
