import type { Cart } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'

/** What a filled cart costs so far, and the way to the checkout. */
export function CartSubtotal({ cart, isTotal = false }: { cart: Cart; isTotal?: boolean }) {
  const { words, money, href } = useLocale()
  return (
    <>
      <p class={isTotal ? 'sum total' : 'sum'}>
        <span>{words.subtotal}</span>
        <span class="price">{money(cart.subtotal)}</span>
      </p>
      <p class="hint">{words.subtotalNote}</p>
      <a class="button" href={href('/checkout')}>
        {words.toCheckout}
      </a>
    </>
  )
}
