import { useRef, useState } from 'preact/hooks'
import { panBy, type Size, wholePicture, zoomBy } from './picture-view.ts'

type Point = Readonly<{ x: number; y: number }>
/** What fingers have done since the first of them, and where they began. */
type Way = Readonly<{ start: Point; kind: 'tap' | 'drag' | 'pinch' }>

/** A finger or a pen that moved less has tapped, in pixels. */
const tapReach = 8
/** A swipe across the whole picture that is as long leads to the next one, in pixels. */
const swipeReach = 60
const tapFactor = 2.5
const wheelRate = 0.002

/**
 * Enlarges and moves a picture by mouse, wheel, fingers and functions. The frame must have `touch-action: none`.
 * `onSwipe` is told 1 for the next picture and -1 for the one before.
 */
export function usePictureView(onSwipe: (step: 1 | -1) => void) {
  const [view, setView] = useState(wholePicture)
  const [isMoving, setIsMoving] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const pointers = useRef(new Map<number, Point>())
  const way = useRef<Way>({ start: { x: 0, y: 0 }, kind: 'tap' })

  const zoom = (factor: number, at: Point = { x: 0, y: 0 }) =>
    setView((current) => zoomBy(current, factor, at, ...sizesIn(frame.current)))
  const pan = (by: Point) => setView((current) => panBy(current, by, ...sizesIn(frame.current)))
  const reset = () => setView(wholePicture)

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return
    ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
    const point = pointOf(event)
    pointers.current.set(event.pointerId, point)
    way.current = { start: point, kind: pointers.current.size === 1 ? 'tap' : 'pinch' }
    setIsMoving(true)
  }

  function onPointerMove(event: PointerEvent) {
    const before = pointers.current.get(event.pointerId)
    if (before === undefined) return
    const point = pointOf(event)
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    pointers.current.set(event.pointerId, point)
    const { start, kind } = way.current
    if (kind === 'tap' && distance(point, start) > tapReach) way.current = { start, kind: 'drag' }
    if (other === undefined) return pan({ x: point.x - before.x, y: point.y - before.y })
    const middle = between(point, other)
    const formerMiddle = between(before, other)
    zoom(distance(point, other) / Math.max(1, distance(before, other)), fromMiddle(frame.current, middle))
    pan({ x: middle.x - formerMiddle.x, y: middle.y - formerMiddle.y })
  }

  function onPointerUp(event: PointerEvent) {
    if (!pointers.current.delete(event.pointerId) || pointers.current.size > 0) return
    setIsMoving(false)
    if (event.type === 'pointercancel') return
    const { start, kind } = way.current
    const point = pointOf(event)
    if (kind === 'tap') return view.scale > 1 ? reset() : zoom(tapFactor, fromMiddle(frame.current, point))
    const across = point.x - start.x
    const isSwipe =
      kind === 'drag' && view.scale === 1 && Math.abs(across) > Math.max(swipeReach, 2 * Math.abs(point.y - start.y))
    if (isSwipe) onSwipe(across < 0 ? 1 : -1)
  }

  function onWheel(event: WheelEvent) {
    event.preventDefault()
    zoom(Math.exp(-event.deltaY * wheelRate), fromMiddle(frame.current, pointOf(event)))
  }

  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onWheel }
  return { view, isMoving, frame, handlers, zoom, pan, reset }
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY })
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)
const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

/** The size of the frame, and of the picture in it. */
function sizesIn(frame: HTMLElement | null): readonly [Size, Size] {
  const image = frame?.querySelector('img')
  return [
    { width: frame?.clientWidth ?? 0, height: frame?.clientHeight ?? 0 },
    { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 },
  ]
}

/** Where a point of the window is, counted from the middle of the frame. */
function fromMiddle(frame: HTMLElement | null, { x, y }: Point): Point {
  const box = frame?.getBoundingClientRect()
  return box ? { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 } : { x: 0, y: 0 }
}
