import { conflict } from '@storefleet/contracts'
import { measuresOf, type PictureMeasures, pictureUrlOf } from '../picture-name.ts'
import { encodePicture } from './encode-picture.ts'
import type { PictureStorage } from './storage/picture-storage.ts'

export type UploadContext = {
  /** None where no storage is set. */
  storage: PictureStorage | undefined
  encodeInTurn: <T>(work: () => Promise<T>) => Promise<T>
}

export type UploadedPicture = PictureMeasures & Readonly<{ url: string }>

/**
 * Checks, encodes and keeps a picture; the same file again has the same address. Its own size is kept last, so that a client with the
 * address finds all sizes.
 *
 * Throws 409 `image-storage-missing` and what `encodePicture` throws.
 */
export async function storePicture(ctx: UploadContext, bytes: Buffer): Promise<UploadedPicture> {
  const { storage } = ctx
  if (storage === undefined) {
    throw conflict(
      'image-storage-missing',
      'Pictures cannot be uploaded: set IMAGE_FOLDER or IMAGE_S3_URL of product-service',
    )
  }
  const { picture, files } = await ctx.encodeInTurn(() => encodePicture(bytes))
  for (const { name, body } of files) await storage.put(name, body)
  const url = pictureUrlOf(picture)
  return { url, ...measuresOf(url) }
}

/** Returns a function that does one piece of work after the other: each takes a thread and 100 MB. */
export function createTurns(): UploadContext['encodeInTurn'] {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
}
