import { useEffect } from 'preact/hooks'
import { BagIcon } from '../ui/icons.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { CartDrawer } from './cart-drawer.tsx'
import { cartDrawer, cartState, loadCart, unitsIn } from './cart-state.ts'

/** Leads to the cart; with scripts it opens the drawer instead. */
export function CartButton() {
  const { words, href } = useLocale()
  const units = unitsIn(useSharedState(cartState).cart)
  useEffect(() => void loadCart(), [])

  function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void loadCart()
    cartDrawer.set(true)
  }

  return (
    <>
      <a class="icon-button" href={href('/cart')} aria-label={words.cartItems(units)} onClick={open}>
        <BagIcon />
        {units > 0 && (
          <span class="badge" aria-hidden="true">
            {units}
          </span>
        )}
      </a>
      <CartDrawer />
    </>
  )
}
