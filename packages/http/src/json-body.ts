import { isUtf8 } from 'node:buffer'
import { invalid, unsupported } from '@storefleet/contracts'
import type { HttpApp } from './http-app.ts'

const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i
const isUtf8Name = /^utf-?8$/i

/** Whether a content type says that the body is in another encoding than UTF-8. */
export function declaresOtherCharset(contentType = ''): boolean {
  const declared = charset.exec(contentType)?.[1]
  return declared !== undefined && !isUtf8Name.test(declared)
}

/**
 * Reads JSON bodies, and no others. JSON is UTF-8 (RFC 8259, section 8.1): other bytes are refused, as they would be stored as
 * replacement characters. An empty body is no body, with any content type.
 */
export function addJsonParser(app: HttpApp): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (body.length === 0) return done(null, undefined)
    if (declaresOtherCharset(request.headers['content-type'])) {
      return done(unsupported('unsupported-media-type', 'A JSON body is UTF-8: send it so, or leave its charset out'))
    }
    if (!isUtf8(body)) return done(invalid('invalid-encoding', 'The body is not valid UTF-8'))
    return parse(request, body.toString(), done)
  })
}
