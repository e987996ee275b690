/** How an enlarged picture lies in its frame: its size, and how far its middle is from that of the frame, in pixels. */
export type PictureView = Readonly<{ scale: number; x: number; y: number }>

export type Size = Readonly<{ width: number; height: number }>
type Point = Readonly<{ x: number; y: number }>

/** The whole picture. */
export const wholePicture: PictureView = { scale: 1, x: 0, y: 0 }
export const largestScale = 5

const between = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most)

/** Moves the picture, as far as it covers more than the frame. */
export function panBy(view: PictureView, by: Point, frame: Size, picture: Size): PictureView {
  const shown = fittedSize(frame, picture)
  const room = (size: number, available: number) => Math.max(0, (size * view.scale - available) / 2)
  const acrossMost = room(shown.width, frame.width)
  const downMost = room(shown.height, frame.height)
  return {
    scale: view.scale,
    x: between(-acrossMost, view.x + by.x, acrossMost),
    y: between(-downMost, view.y + by.y, downMost),
  }
}

/** Enlarges or reduces by a factor; what is at the point, counted from the middle of the frame, stays there. */
export function zoomBy(view: PictureView, factor: number, point: Point, frame: Size, picture: Size): PictureView {
  const scale = between(1, view.scale * factor, largestScale)
  const ratio = scale / view.scale
  const x = point.x - (point.x - view.x) * ratio
  const y = point.y - (point.y - view.y) * ratio
  return panBy({ scale, x, y }, { x: 0, y: 0 }, frame, picture)
}

/** The size of a picture that is shown whole; of an unknown picture, that of the frame. */
function fittedSize(frame: Size, picture: Size): Size {
  if (picture.width <= 0 || picture.height <= 0) return frame
  const fit = Math.min(frame.width / picture.width, frame.height / picture.height)
  return { width: picture.width * fit, height: picture.height * fit }
}
