import { invalidValue, validName } from './header-field.ts'
import { malformed } from './response-head.ts'

/** A size, and extensions without spaces: `;name`, `;name=token` or `;name="quoted"`. */
const sizeLine = /^([\da-f]{1,7})(?:;[\w!#$%&'*+.^`|~-]+(?:=(?:[\w!#$%&'*+.^`|~-]+|"[\t !#-[\]-~\x80-\xff]*"))?)*$/i
/** In a trailer they would contradict the head (RFC 9110, section 6.5.1). */
const notInTrailers = /^(?:content-length|transfer-encoding)$/i
/** Of a chunk's size line with its extensions, and of all trailers together. */
const maxLineBytes = 4_096

/** Decodes a chunked body (RFC 9112, section 7.1). Trailers are checked and dropped. */
export class ChunkedBody {
  isComplete = false
  #expects: 'size' | 'data' | 'end of data' | 'trailer' = 'size'
  #remaining = 0
  #line = ''
  #trailerBytes = 0

  /** Passes the content in these bytes on; returns how many of the bytes belong to the body. Throws a NoResponseError (`malformed`). */
  read(bytes: Buffer, onContent: (content: Buffer) => void): number {
    let at = 0
    while (at < bytes.length && !this.isComplete) {
      at = this.#expects === 'data' ? this.#readContent(bytes, at, onContent) : this.#readLine(bytes, at)
    }
    return at
  }

  #readContent(bytes: Buffer, start: number, onContent: (content: Buffer) => void): number {
    const end = Math.min(start + this.#remaining, bytes.length)
    this.#remaining -= end - start
    if (this.#remaining === 0) this.#expects = 'end of data'
    onContent(bytes.subarray(start, end))
    return end
  }

  #readLine(bytes: Buffer, start: number): number {
    const lineFeed = bytes.indexOf(0x0a, start)
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1
    this.#line += bytes.toString('latin1', start, end)
    if (this.#line.length > maxLineBytes) throw malformed('a chunk line is too long')
    if (lineFeed === -1) return end
    if (!this.#line.endsWith('\r\n')) throw malformed('a chunk line ends with a bare line feed')
    this.#take(this.#line.slice(0, -2))
    this.#line = ''
    return end
  }

  #take(line: string): void {
    if (this.#expects === 'size') this.#takeSize(line)
    else if (this.#expects === 'trailer') this.#takeTrailer(line)
    else if (line !== '') throw malformed('a chunk is longer than its size')
    else this.#expects = 'size'
  }

  #takeSize(line: string): void {
    const size = sizeLine.exec(line)?.[1]
    if (size === undefined) throw malformed('a chunk has no valid size')
    this.#remaining = Number.parseInt(size, 16)
    this.#expects = this.#remaining === 0 ? 'trailer' : 'data'
  }

  #takeTrailer(line: string): void {
    this.#trailerBytes += line.length
    if (this.#trailerBytes > maxLineBytes) throw malformed('the trailers are too long')
    this.isComplete = line === ''
    if (!this.isComplete) checkTrailer(line)
  }
}

function checkTrailer(line: string): void {
  const name = line.slice(0, Math.max(0, line.indexOf(':')))
  if (!validName.test(name) || invalidValue.test(line)) throw malformed('a trailer is not a valid header')
  if (notInTrailers.test(name)) throw malformed(`the trailer ${name} is not allowed`)
}
