import { ChunkedBody } from './chunked-body.ts'
import { malformed, parseResponseHead, type ResponseHead } from './response-head.ts'

/** Takes a response piece by piece. A piece is valid only until the call returns: copy what is kept. */
export type Receiver = {
  onHead(head: ResponseHead): void
  /** Returns false to pause the response. */
  onPiece(piece: Buffer): boolean
  /** The response is complete with this last piece, which may be empty. */
  onEnd(lastPiece: Buffer): void
}

/** As in node:http. */
const maxHeadBytes = 16 * 1024
/** Before one response: a service that sends them without end would never be timed out. */
const maxInterimResponses = 20
const nothing = Buffer.alloc(0)

/** Reads the responses of one connection, one after the other (RFC 9112, section 6.3). */
export class ResponseReader {
  /** Whether the connection can be used for another request after this response. */
  keepsConnection = true
  #expects: 'nothing' | 'head' | 'sized body' | 'chunked body' | 'body until close' = 'nothing'
  #isForHead = false
  #receiver: Receiver | undefined
  #unfinishedHead: Buffer | undefined
  #interimResponses = 0
  #remaining = 0
  #chunks: ChunkedBody | undefined
  #wantsMore = true

  /** Whether no response is expected or under way. */
  get isDone(): boolean {
    return this.#expects === 'nothing'
  }

  /** Whether a response has begun and is not complete. */
  get hasHead(): boolean {
    return this.#expects !== 'nothing' && this.#expects !== 'head'
  }

  /** The response to a request of this method comes next. */
  expect(method: string, receiver: Receiver): void {
    this.#expects = 'head'
    this.#isForHead = method === 'HEAD'
    this.#interimResponses = 0
    this.#receiver = receiver
  }

  /** Reads the next bytes; returns false where the receiver paused. Throws a NoResponseError (`malformed`). */
  read(bytes: Buffer): boolean {
    this.#wantsMore = true
    if (this.#expects === 'head') this.#readHead(bytes)
    else this.#readBody(bytes)
    return this.#wantsMore
  }

  /** The connection has ended; returns false where the response is incomplete. */
  end(): boolean {
    if (this.#expects === 'body until close') this.#complete(nothing)
    return this.isDone
  }

  #readHead(bytes: Buffer): void {
    const all = this.#unfinishedHead === undefined ? bytes : Buffer.concat([this.#unfinishedHead, bytes])
    const end = all.indexOf('\r\n\r\n')
    if (end > maxHeadBytes || (end === -1 && all.length >= maxHeadBytes + 4))
      throw malformed('the headers are too long')
    this.#unfinishedHead = end === -1 ? Buffer.from(all) : undefined
    if (end === -1) return
    const head = parseResponseHead(all.toString('latin1', 0, end))
    const rest = all.subarray(end + 4)
    if (head.status >= 200) {
      this.#begin(head)
      this.#readBody(rest)
    } else {
      this.#dropInterim(head)
      if (rest.length > 0) this.#readHead(rest)
    }
  }

  /** Interim responses, such as 103 Early Hints, are not passed on. */
  #dropInterim({ status, keepsConnection }: ResponseHead): void {
    this.#interimResponses += 1
    if (status === 101) throw malformed('a change of the protocol was not requested')
    if (!keepsConnection) throw malformed('an interim response closes the connection')
    if (this.#interimResponses > maxInterimResponses) throw malformed('too many interim responses')
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
    else throw malformed('bytes after the end')
  }

  #readSized(bytes: Buffer): void {
    if (bytes.length < this.#remaining) {
      this.#remaining -= bytes.length
      this.#pass(bytes)
    } else if (bytes.length === this.#remaining) {
      this.#complete(bytes)
    } else {
      // The rest belongs to no request: this response is complete, and the connection is not used again.
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
