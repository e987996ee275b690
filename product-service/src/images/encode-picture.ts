import { createHash } from 'node:crypto'
import { unavailable, unprocessable } from '@storefleet/contracts'
import type { Sharp } from 'sharp'
import { narrowerThan, pictureNameOf, type StoredPicture } from '../picture-name.ts'
import { looksLikePicture } from './picture-type.ts'

export type EncodedPicture = Readonly<{ picture: StoredPicture; files: readonly { name: string; body: Buffer }[] }>

/** More than the 24 megapixels of usual cameras. Decoded, such a picture takes 100 MB. */
const maxPixels = 25_000_000
/** The longer side of what is stored, in pixels: twice what the widest page shows. */
const maxSide = 2_000
const quality = 80
const maxSeconds = 20

type Library = typeof import('sharp')['default']
let library: Promise<Library> | undefined

/** Loaded with the first upload: a shop without uploads needs neither its memory nor its binaries. */
function loadLibrary(): Promise<Library> {
  library ??= import('sharp').then(({ default: sharp }) => {
    // One thread a picture: the others are for the requests of customers, who wait for the disk on the same threads.
    sharp.concurrency(1)
    sharp.cache(false)
    // Of what it can read, only what may be uploaded: SVG, PDF, TIFF and the like have parsers of their own.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((kind) => `VipsForeignLoad${kind}Buffer`) })
    return sharp
  })
  return library
}

/**
 * Returns a picture as WebP, in its own size and narrower ones, upright, in sRGB and with nothing but pixels: no EXIF, no profile, nothing
 * behind the picture. Of an animation it is the first frame.
 *
 * Throws 422 `image-unreadable`, `image-too-large`, 503 `image-library-missing`.
 */
export async function encodePicture(bytes: Buffer): Promise<EncodedPicture> {
  if (!looksLikePicture(bytes)) throw unreadable()
  const sharp = await loadLibrary().catch((cause: unknown) => {
    throw unavailable('image-library-missing', 'This machine has no build of the library that reads pictures', {
      cause,
    })
  })
  try {
    const source = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 }).timeout({
      seconds: maxSeconds,
    })
    const { data, info } = await source
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    return await encodeSizes(() => sharp(data, { raw: { width, height, channels } }), {
      hash: hashOf(bytes),
      width,
      height,
    })
  } catch (cause) {
    throw refusalOf(cause)
  }
}

async function encodeSizes(pixels: () => Sharp, picture: StoredPicture): Promise<EncodedPicture> {
  const files: { name: string; body: Buffer }[] = []
  for (const width of narrowerThan(picture.width)) {
    const body = await pixels().resize({ width }).webp({ quality }).toBuffer()
    files.push({ name: pictureNameOf(picture, width), body })
  }
  files.push({ name: pictureNameOf(picture), body: await pixels().webp({ quality }).toBuffer() })
  return { picture, files }
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

const unreadable = (cause?: unknown) =>
  unprocessable('image-unreadable', 'The file is no whole JPEG, PNG, WebP or AVIF picture', { cause })

function refusalOf(cause: unknown): Error {
  if (cause instanceof Error && /exceeds pixel limit/.test(cause.message)) {
    return unprocessable('image-too-large', `A picture may have ${maxPixels / 1e6} million pixels: make it smaller`, {
      cause,
    })
  }
  return unreadable(cause)
}
