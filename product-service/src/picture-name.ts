/** A picture that was uploaded, in pixels as it is shown. */
export type StoredPicture = Readonly<{
  /** 32 hexadecimal digits of the SHA-256 of the file that was uploaded. */
  hash: string
  width: number
  height: number
}>

/** An address of a picture, and how wide it is there, in pixels. */
type PictureSize = Readonly<{ url: string; width: number }>

/** What is known of a picture by its address: nothing of one that was not uploaded here. */
export type PictureMeasures = Readonly<{ width: number | null; height: number | null; sizes: PictureSize[] }>

/**
 * Widths that a wider picture is also stored in. The names of pictures say nothing about them, so this list stays as it is: a
 * picture that was uploaded before a change would lack what is promised of it.
 */
const narrowerWidths = [320, 640, 960, 1280]

const folder = '/images/'
const form = /^([0-9a-f]{32})_([1-9]\d{0,4})x([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?\.webp$/

/** Returns the widths that a picture is stored in besides its own, the narrowest first. */
export const narrowerThan = (width: number): number[] => narrowerWidths.filter((narrower) => narrower < width)

/** Returns the file name of a picture; with a width, of the picture in this width. */
export const pictureNameOf = ({ hash, width, height }: StoredPicture, narrower?: number): string =>
  `${hash}_${width}x${height}${narrower === undefined ? '' : `-${narrower}`}.webp`

export const isPictureName = (name: string): boolean => form.test(name)

export const pictureUrlOf = (picture: StoredPicture, narrower?: number): string =>
  `${folder}${pictureNameOf(picture, narrower)}`

/** Returns the measures of a picture, which the address of an uploaded one holds. */
export function measuresOf(url: string): PictureMeasures {
  const [, hash, width, height, narrower] = (url.startsWith(folder) && form.exec(url.slice(folder.length))) || []
  if (hash === undefined || narrower !== undefined) return { width: null, height: null, sizes: [] }
  const picture = { hash, width: Number(width), height: Number(height) }
  const sizes = narrowerThan(picture.width).map((each) => ({ url: pictureUrlOf(picture, each), width: each }))
  return { width: picture.width, height: picture.height, sizes: [...sizes, { url, width: picture.width }] }
}
