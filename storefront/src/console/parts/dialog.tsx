import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

type DialogProps = Readonly<{
  title: string
  /** Whether it may be closed by the Escape key now. */
  mayClose?: () => boolean
  onClose: () => void
  children: ComponentChildren
}>

/** Over the page until it is closed. */
export function Dialog({ title, mayClose, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    // A dialog that is taken away, not closed, leaves its reader at the start of the page. While it is there, nothing below takes the focus.
    return () => queueMicrotask(() => before instanceof HTMLElement && before.focus())
  }, [])
  const mayNot = () => mayClose?.() === false

  // A browser lets the `cancel` event keep a dialog open only once: a second Escape would close it.
  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (!mayNot()) onClose()
  }

  return (
    <dialog
      ref={box}
      class="sheet"
      aria-labelledby={id}
      onKeyDown={leave}
      onCancel={(event) => mayNot() && event.preventDefault()}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
