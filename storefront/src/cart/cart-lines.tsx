import { useState } from 'preact/hooks'
import type { CartChange, CartItem } from '../api/schema.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { cartState, changeQuantity, dismissChanges } from './cart-state.ts'

/** What is in the cart, with what changed since the customer last looked. */
export function CartLines() {
  const { words, href } = useLocale()
  const { cart, isLoaded } = useSharedState(cartState)
  const items = cart?.items ?? []
  if (!isLoaded) return <p class="hint">{words.loading}</p>
  return (
    <>
      <CartChanges />
      {items.length === 0 ? (
        <div class="empty">
          <p>{words.cartEmpty}</p>
          <a class="button quiet" href={href('/shop')}>
            {words.lookAround}
          </a>
        </div>
      ) : (
        <ul class="lines">
          {items.map((item) => (
            <CartLine key={item.id} item={item} />
          ))}
        </ul>
      )}
    </>
  )
}

function CartLine({ item }: { item: CartItem }) {
  const { words, money, href } = useLocale()
  const [isBusy, setIsBusy] = useState(false)
  const failure = useFailure()

  async function change(quantity: number) {
    setIsBusy(true)
    await failure.during(() => changeQuantity(item.id, quantity))
    setIsBusy(false)
  }

  const title = item.slug ? <a href={href(`/products/${item.slug}`)}>{item.title}</a> : item.title
  return (
    <li class="line" aria-busy={isBusy}>
      <img src={item.imageUrl ?? undefined} alt="" width="76" height="76" />
      <div class="line-what">
        <b>{title}</b>
        {item.variantTitle && <small>{item.variantTitle}</small>}
        {!item.isAvailable && <small class="bad">{words.noLongerAvailable}</small>}
      </div>
      <span class="price">{money(item.lineTotal)}</span>
      <div class="line-tools">
        <div class="stepper">
          <button
            type="button"
            aria-label={words.fewer(item.title)}
            disabled={isBusy}
            onClick={() => change(item.quantity - 1)}
          >
            −
          </button>
          <output aria-label={words.quantityOf(item.title)}>{item.quantity}</output>
          <button
            type="button"
            aria-label={words.more(item.title)}
            disabled={isBusy || !item.isAvailable}
            onClick={() => change(item.quantity + 1)}
          >
            +
          </button>
        </div>
        <button
          type="button"
          class="text-button"
          aria-label={words.removeItem(item.title)}
          disabled={isBusy}
          onClick={() => change(0)}
        >
          {words.remove}
        </button>
      </div>
      {failure.message && (
        <p class="field-error" role="alert">
          {failure.message}
        </p>
      )}
    </li>
  )
}

function CartChanges() {
  const { words, money } = useLocale()
  const { changes, titles, mergedLines } = useSharedState(cartState)
  if (changes.length === 0 && mergedLines === 0) return null

  function tell(change: CartChange): string {
    const title = titles[change.variantId] ?? ''
    if (change.kind === 'price-changed') return words.priceChanged(title, money(change.from), money(change.to))
    return change.kind === 'quantity-reduced' ? words.quantityReduced(title, change.to) : words.nowUnavailable(title)
  }

  return (
    <div class="notice warn" role="status">
      <b>{words.changedTitle}</b>
      <ul>
        {mergedLines > 0 && <li>{words.cartMerged(mergedLines)}</li>}
        {changes.map((change) => (
          <li key={`${change.variantId} ${change.kind}`}>{tell(change)}</li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={dismissChanges}>
        {words.close}
      </button>
    </div>
  )
}
