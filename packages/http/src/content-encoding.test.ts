import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { encodedEtag, isCompressible, preferredEncoding, SharedBody, withoutEncodings } from './content-encoding.ts'

describe('the coding for a client', () => {
  for (const [header, expected] of [
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=0', undefined],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=nonsense', undefined],
    ['xgzip, brotli', undefined],
  ] as const) {
    test(`when it accepts "${header}", then it is ${expected ?? 'none'}`, () => {
      assert.equal(preferredEncoding(header), expected)
      assert.equal(preferredEncoding(header), expected)
    })
  }
})

test('when a body is short or not text, then it is not compressed', () => {
  assert.equal(isCompressible('application/json; charset=utf-8', 1024), true)
  assert.equal(isCompressible('image/svg+xml', 2000), true)
  assert.equal(isCompressible('text/html', 2000), true)
  assert.equal(isCompressible('application/json', 1023), false)
  assert.equal(isCompressible('image/png', 100_000), false)
  assert.equal(isCompressible(undefined, 100_000), false)
})

test('when many ask for a body in a coding, then it is compressed once', async () => {
  const text = 'linen shirt '.repeat(1_000)
  const body = new SharedBody(Buffer.from(text))
  const [first, second] = [body.in('br'), body.in('br')]
  assert.equal(first, second)
  assert.equal(brotliDecompressSync(await first).toString(), text)
  assert.equal(body.in('br'), await first)
  assert.equal(gunzipSync(await body.in('gzip')).toString(), text)
})

test('when a tag is sent back, then it is known in every coding', () => {
  for (const etag of ['"7-Xo1"', 'W/"7"']) {
    for (const encoding of ['br', 'gzip'] as const) assert.equal(withoutEncodings(encodedEtag(etag, encoding)), etag)
  }
  assert.equal(withoutEncodings('"a-br", W/"b-gzip", "c"'), '"a", W/"b", "c"')
})

test('when a body has been compressed, then its holder is told how many bytes more are held, once', async () => {
  const text = Buffer.from('linen shirt '.repeat(1_000))
  const grown: number[] = []
  const body = new SharedBody(text, { effort: { br: 1, gzip: 1 }, onCompressed: (bytes) => grown.push(bytes) })
  const [first] = await Promise.all([body.in('gzip'), body.in('gzip')])
  assert.equal(body.in(undefined), text)
  assert.deepEqual(grown, [first.length])
})
