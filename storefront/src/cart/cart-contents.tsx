import { useSharedState } from '../ui/shared-state.ts'
import { CartLines } from './cart-lines.tsx'
import { cartState } from './cart-state.ts'
import { CartSubtotal } from './cart-subtotal.tsx'

/** The cart as a page; `CartButton` loads it. */
export function CartContents() {
  const { cart } = useSharedState(cartState)
  const isFilled = cart !== undefined && cart.items.length > 0
  return (
    <div class="cart-page">
      <div>
        <CartLines />
      </div>
      {isFilled && (
        <div class="summary">
          <CartSubtotal cart={cart} isTotal />
        </div>
      )}
    </div>
  )
}
