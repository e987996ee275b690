import { useEffect, useRef } from 'preact/hooks'
import type { ProductImage } from '../api/schema.ts'
import { CloseIcon, MinusIcon, NextIcon, PlusIcon, PreviousIcon } from '../ui/icons.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { sourceSet } from '../ui/source-set.ts'
import { largestScale } from './picture-view.ts'
import { usePictureView } from './use-picture-view.ts'
import { useProductWords } from './use-product-words.ts'

type PictureViewerProps = Readonly<{
  images: readonly ProductImage[]
  title: string
  index: number
  onShow: (index: number) => void
  onClose: () => void
}>

const step = 1.5
/** How far an arrow key moves an enlarged picture, in pixels. */
const keyReach = 80

/** A picture over the whole window, which is enlarged by buttons, keys, wheel, taps and pinching. */
export function PictureViewer({ images, title, index, onShow, onClose }: PictureViewerProps) {
  const { close } = useLocale().words
  const words = useProductWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const { view, isMoving, frame, handlers, zoom, pan, reset } = usePictureView(go)
  const image = images[index]
  useEffect(() => dialog.current?.showModal(), [])
  if (image === undefined) return null

  /** After the last picture comes the first. */
  function go(by: 1 | -1) {
    if (images.length < 2) return
    reset()
    onShow((index + by + images.length) % images.length)
  }

  function onArrow(x: number, y: number) {
    if (view.scale > 1) pan({ x: -x * keyReach, y: -y * keyReach })
    else if (x !== 0) go(x > 0 ? 1 : -1)
  }

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(step),
    '=': () => zoom(step),
    '-': () => zoom(1 / step),
    '0': reset,
    ArrowLeft: () => onArrow(-1, 0),
    ArrowRight: () => onArrow(1, 0),
    ArrowUp: () => onArrow(0, -1),
    ArrowDown: () => onArrow(0, 1),
  }
  function onKeyDown(event: KeyboardEvent) {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  const percent = Math.round(view.scale * 100)
  return (
    <dialog ref={dialog} class="viewer" aria-label={words.viewer(title)} onClose={onClose} onKeyDown={onKeyDown}>
      <div ref={frame} class={isMoving ? 'viewer-frame moving' : 'viewer-frame'} {...handlers}>
        <img
          key={image.url}
          src={image.url}
          srcset={sourceSet(image.sizes)}
          // A larger file is loaded once it is looked at closely.
          sizes={`${Math.ceil(view.scale) * 100}vw`}
          alt={image.alt || title}
          draggable={false}
          style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
        />
      </div>
      <div class="viewer-bar">
        {images.length > 1 && (
          <button type="button" class="icon-button" aria-label={words.previousPicture} onClick={() => go(-1)}>
            <PreviousIcon />
          </button>
        )}
        {/* A button that is disabled while it has the focus would lose it. */}
        <button
          type="button"
          class="icon-button"
          aria-label={words.zoomOut}
          aria-disabled={view.scale <= 1}
          onClick={() => zoom(1 / step)}
        >
          <MinusIcon />
        </button>
        <p role="status">
          {images.length > 1 && <span class="visually-hidden">{words.picture(index + 1, images.length)}, </span>}
          {percent}&nbsp;%
        </p>
        <button
          type="button"
          class="icon-button"
          aria-label={words.zoomIn}
          aria-disabled={view.scale >= largestScale}
          onClick={() => zoom(step)}
        >
          <PlusIcon />
        </button>
        {images.length > 1 && (
          <button type="button" class="icon-button" aria-label={words.nextPicture} onClick={() => go(1)}>
            <NextIcon />
          </button>
        )}
      </div>
      <button type="button" class="icon-button viewer-close" aria-label={close} onClick={() => dialog.current?.close()}>
        <CloseIcon />
      </button>
    </dialog>
  )
}
