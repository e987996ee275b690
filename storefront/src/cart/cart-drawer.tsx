import { useEffect, useRef } from 'preact/hooks'
import { CloseIcon } from '../ui/icons.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { CartLines } from './cart-lines.tsx'
import { cartDrawer, cartState } from './cart-state.ts'
import { CartSubtotal } from './cart-subtotal.tsx'

/** The cart at the side of any page. */
export function CartDrawer() {
  const { words, href } = useLocale()
  const { cart } = useSharedState(cartState)
  const isOpen = useSharedState(cartDrawer)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen) dialog.current?.close()
  }, [isOpen])

  const close = () => cartDrawer.set(false)
  const closeOutside = (event: MouseEvent) => event.target === dialog.current && close()
  const isFilled = cart !== undefined && cart.items.length > 0

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog.
    <dialog ref={dialog} class="drawer" aria-labelledby="cart-title" onClose={close} onClick={closeOutside}>
      <div class="drawer-head">
        <h2 id="cart-title">{words.cart}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <div class="drawer-body">
        <CartLines />
      </div>
      {isFilled && (
        <div class="drawer-foot">
          <CartSubtotal cart={cart} />
          <a class="button quiet" href={href('/cart')}>
            {words.viewCart}
          </a>
        </div>
      )}
    </dialog>
  )
}
