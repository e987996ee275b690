import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { encodePicture } from './encode-picture.ts'

const pixels = (
  width: number,
  height: number,
  background: string | { r: number; g: number; b: number; alpha: number } = '#0b655e',
) => sharp({ create: { width, height, channels: 4, background } })
const jpeg = (width: number, height: number) => pixels(width, height).jpeg().toBuffer()
const isRefused = (slug: string) => ({ status: 422, slug })

test('when a picture is uploaded, then it is stored as WebP in its own size and those narrower', async () => {
  const { picture, files } = await encodePicture(await jpeg(1000, 500))
  assert.deepEqual([picture.width, picture.height], [1000, 500])
  const stored = await Promise.all(files.map(({ body }) => sharp(body).metadata()))
  assert.deepEqual(
    stored.map(({ format, width, height }) => [format, width, height]),
    [
      ['webp', 320, 160],
      ['webp', 640, 320],
      ['webp', 960, 480],
      ['webp', 1000, 500],
    ],
  )
  assert.ok(files.at(-1)?.name.endsWith('_1000x500.webp'))
})

test('when the same file comes again, then it has the same name, and another file another', async () => {
  const [first, again, other] = [await jpeg(40, 30), await jpeg(40, 30), await jpeg(41, 30)]
  const nameOf = async (bytes: Buffer) => (await encodePicture(bytes)).files[0]?.name
  assert.equal(await nameOf(first), await nameOf(again))
  assert.notEqual(await nameOf(first), await nameOf(other))
})

test('when a photograph says where it was taken and how it was held, then it is stored upright and says neither', async () => {
  const photo = await pixels(60, 40)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitude: '51/1 30/1 3230/100' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  assert.ok((await sharp(photo).metadata()).exif)
  const { picture, files } = await encodePicture(photo)
  assert.deepEqual([picture.width, picture.height], [40, 60])
  for (const { body } of files) {
    const { exif, xmp, icc, orientation } = await sharp(body).metadata()
    assert.deepEqual([exif, xmp, icc, orientation], [undefined, undefined, undefined, undefined])
  }
})

test('when a picture is very large, then it is stored with 2,000 pixels on its longer side', async () => {
  const { picture } = await encodePicture(await jpeg(3000, 1500))
  assert.deepEqual([picture.width, picture.height], [2000, 1000])
})

test('when a picture has holes, is grey or has 16 bits a channel, then its colours are kept', async () => {
  const colourOf = async (bytes: Buffer) => {
    const body = (await encodePicture(bytes)).files.at(-1)?.body
    return [...(await sharp(body).ensureAlpha().raw().toBuffer()).subarray(0, 4)]
  }
  assert.equal((await colourOf(await pixels(8, 8, { r: 255, g: 0, b: 0, alpha: 0 }).png().toBuffer()))[3], 0)
  const grey = await pixels(8, 8, '#808080').greyscale().jpeg().toBuffer()
  assert.ok((await colourOf(grey)).slice(0, 3).every((value) => Math.abs(value - 128) < 4))
  const deep = await pixels(8, 8, '#ff8000').toColourspace('rgb16').png().toBuffer()
  assert.equal((await sharp(deep).metadata()).depth, 'ushort')
  const [red = 0, green = 0, blue = 0] = await colourOf(deep)
  assert.ok(red > 250 && Math.abs(green - 128) < 4 && blue < 5, `${red} ${green} ${blue}`)
})

test('when a page or an archive stands behind a picture, then it is not stored with it', async () => {
  const hidden = '<html><script>alert(document.domain)</script></html>'
  const polyglot = Buffer.concat([await jpeg(20, 20), Buffer.from(hidden), Buffer.from('PK\x03\x04')])
  for (const { body } of (await encodePicture(polyglot)).files) assert.ok(!body.includes('script'))
})

for (const type of ['png', 'webp', 'avif'] as const) {
  test(`when a picture is ${type}, then it is read`, async () => {
    const { picture } = await encodePicture(await pixels(20, 10)[type]().toBuffer())
    assert.deepEqual([picture.width, picture.height], [20, 10])
  })
}

/** A PNG whose header promises this many pixels. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((width + 1) * Math.min(height, 2_000)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test('when a small file would become a huge picture, then it is refused before it is decoded', async () => {
  const bomb = pngOf(8_000, 8_000)
  assert.ok(bomb.length < 100_000, `${bomb.length}`)
  const before = process.memoryUsage().rss
  await assert.rejects(encodePicture(bomb), isRefused('image-too-large'))
  assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024)
})

test('when a picture ends too early, then it is refused', async () => {
  const whole = await jpeg(200, 200)
  await assert.rejects(encodePicture(whole.subarray(0, whole.length / 2)), isRefused('image-unreadable'))
  await assert.rejects(encodePicture(pngOf(3_000, 3_000)), isRefused('image-unreadable'))
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')
const others: Record<string, Buffer> = {
  nothing: Buffer.alloc(0),
  'an SVG': Buffer.from(svg),
  'a GIF': gif,
  'a PDF': Buffer.from('%PDF-1.7\n%%EOF'),
  'a page': Buffer.from('<!doctype html><img src=x>'),
  'an SVG that begins as a JPEG': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
  'an SVG that begins as a PNG': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(svg)]),
  'a video that begins as an AVIF': Buffer.concat([Buffer.from('\0\0\0\x18ftypavif\0\0\0\0'), Buffer.alloc(400)]),
}
for (const [what, bytes] of Object.entries(others)) {
  test(`when ${what} is uploaded, then it is refused`, async () => {
    await assert.rejects(encodePicture(bytes), isRefused('image-unreadable'))
  })
}
