import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A content coding that makes a body shorter (RFC 9110, section 8.4). */
export type Encoding = 'br' | 'gzip'

const known = new Map<string, Encoding | undefined>()
/** Clients send the same few headers. */
const maxKnown = 200

/** Returns the coding for a client with this `Accept-Encoding`; undefined for none. */
export function preferredEncoding(acceptEncoding: string): Encoding | undefined {
  if (acceptEncoding === '') return undefined
  if (known.has(acceptEncoding)) return known.get(acceptEncoding)
  const preferred = choose(acceptEncoding)
  if (known.size < maxKnown && acceptEncoding.length < 200) known.set(acceptEncoding, preferred)
  return preferred
}

function choose(acceptEncoding: string): Encoding | undefined {
  const weights = new Map<string, number>()
  for (const entry of acceptEncoding.toLowerCase().split(',', 20)) {
    const [coding = '', ...parameters] = entry.split(';').map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(coding, quality === undefined ? 1 : Number(quality) || 0)
  }
  const any = weights.get('*') ?? 0
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? any
  const [br, gz] = [weightOf('br'), weightOf('gzip')]
  if (br === 0 && gz === 0) return undefined
  return br >= gz ? 'br' : 'gzip'
}

const compressibleType = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b)/i
/** A shorter body fits into one packet anyway. */
const minBytes = 1024

export const isCompressible = (contentType: string | undefined, bytes: number): boolean =>
  bytes >= minBytes && contentType !== undefined && compressibleType.test(contentType)

const compressWithBrotli = promisify(brotliCompress)
const compressWithGzip = promisify(gzip)

/** How much work is done for a shorter body: the quality of Brotli, up to 11, and the level of gzip, up to 9. */
export type CompressionEffort = Readonly<Record<Encoding, number>>
/** The qualities of Brotli above it take several times as long for a few per cent. */
const usualEffort: CompressionEffort = { br: 5, gzip: 6 }

const compress: Readonly<Record<Encoding, (body: Buffer, effort: number) => Promise<Buffer>>> = {
  br: (body, effort) =>
    compressWithBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body, level) => compressWithGzip(body, { level }),
}

type SharedBodyOptions = Readonly<{
  effort?: CompressionEffort
  /** Told how many bytes more are held once it has been compressed. */
  onCompressed?: (bytes: number) => void
}>

/** One body that is sent to many clients. It is compressed once for each coding, when a client first asks for it. */
export class SharedBody {
  readonly identity: Buffer
  readonly #compressed = new Map<Encoding, Buffer | Promise<Buffer>>()
  readonly #effort: CompressionEffort
  readonly #onCompressed: (bytes: number) => void

  constructor(identity: Buffer, { effort = usualEffort, onCompressed = () => {} }: SharedBodyOptions = {}) {
    this.identity = identity
    this.#effort = effort
    this.#onCompressed = onCompressed
  }

  /** Returns the body in this coding, or as it is; no promise where it has been compressed before. */
  in(encoding: Encoding | undefined): Buffer | Promise<Buffer> {
    if (encoding === undefined) return this.identity
    const known = this.#compressed.get(encoding)
    if (known !== undefined) return known
    const compressing = compress[encoding](this.identity, this.#effort[encoding]).then((body) => {
      this.#compressed.set(encoding, body)
      this.#onCompressed(body.length)
      return body
    })
    this.#compressed.set(encoding, compressing)
    compressing.catch(() => this.#compressed.delete(encoding))
    return compressing
  }
}

/** The entity tag of a body in a coding: another body, so another tag (RFC 9110, section 8.8.3). */
export const encodedEtag = (etag: string, encoding: Encoding): string => etag.replace(/"$/, `-${encoding}"`)

/** Returns the tags of a header such as `If-None-Match` as the services know them. */
export const withoutEncodings = (etags: string): string => etags.replace(/-(?:br|gzip)"/g, '"')
