import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largestScale, type PictureView, panBy, wholePicture, zoomBy } from './picture-view.ts'

const frame = { width: 400, height: 800 }
const square = { width: 1000, height: 1000 }
const middle = { x: 0, y: 0 }

test('when a picture is enlarged at a point, then what is there stays there', () => {
  const point = { x: 120, y: -60 }
  const view = zoomBy({ scale: 3, x: 10, y: -20 }, 1.5, point, frame, square)
  const before = { x: (point.x - 10) / 3, y: (point.y + 20) / 3 }
  assert.deepEqual({ x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale }, before)
})

test('when a picture is enlarged or reduced without end, then it is the largest, or whole and in the middle', () => {
  let view: PictureView = wholePicture
  for (let step = 0; step < 40; step++) view = zoomBy(view, 1.5, { x: 200, y: 400 }, frame, square)
  assert.equal(view.scale, largestScale)
  for (let step = 0; step < 40; step++) view = zoomBy(view, 0.5, { x: -200, y: 0 }, frame, square)
  assert.deepEqual({ ...view, x: Math.abs(view.x), y: Math.abs(view.y) }, wholePicture)
})

test('when a picture is dragged, then no edge of it leaves the frame, and one that is less high stays in the middle', () => {
  const doubled = zoomBy(wholePicture, 1.5, middle, frame, square)
  assert.deepEqual(panBy(doubled, { x: 1e6, y: 1e6 }, frame, square), { scale: 1.5, x: 100, y: 0 })
  assert.deepEqual(panBy(doubled, { x: -1e6, y: -1e6 }, frame, square), { scale: 1.5, x: -100, y: -0 })
})

test('when the size of a picture is not known yet, then it is dragged within the frame', () => {
  const doubled = zoomBy(wholePicture, 2, middle, frame, { width: 0, height: 0 })
  assert.deepEqual(panBy(doubled, { x: 1e6, y: 1e6 }, frame, { width: 0, height: 0 }), { scale: 2, x: 200, y: 400 })
})
