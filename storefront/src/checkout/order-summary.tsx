import { useState } from 'preact/hooks'
import type { Cart } from '../api/schema.ts'
import { setDiscountCodes } from '../cart/cart-state.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { Totals } from '../ui/totals.tsx'

/** What is ordered and what it costs, each line explained. */
export function OrderSummary({ cart }: { cart: Cart }) {
  const { words, money } = useLocale()
  return (
    <>
      <h2>{words.yourOrder}</h2>
      <ul>
        {cart.items.map(({ id, title, variantTitle, imageUrl, quantity, lineTotal, isAvailable }) => (
          <li key={id} class="line short">
            <img src={imageUrl ?? undefined} alt="" width="76" height="76" />
            <div>
              <b>{title}</b>
              <small>
                {variantTitle} × {quantity}
              </small>
              {!isAvailable && <small class="bad">{words.noLongerAvailable}</small>}
            </div>
            <span class="price">{money(lineTotal)}</span>
          </li>
        ))}
      </ul>
      <DiscountCodes cart={cart} />
      {cart.totals && (
        <Totals
          {...cart.totals}
          taxLines={[
            ...cart.totals.items.flatMap((item) => item.taxLines),
            ...(cart.totals.shippingLine?.taxLines ?? []),
          ]}
        />
      )}
    </>
  )
}

function DiscountCodes({ cart }: { cart: Cart }) {
  const { words } = useLocale()
  const [code, setCode] = useState('')
  const failure = useFailure()

  async function apply() {
    if (code.trim() === '') return
    if (await failure.during(() => setDiscountCodes([...cart.discountCodes, code.trim()]))) setCode('')
  }

  return (
    <div class="codes">
      <label for="discount-code">{words.discountCode}</label>
      <div class="code-row">
        <input
          id="discount-code"
          value={code}
          maxLength={50}
          onInput={(event) => setCode(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void apply()
          }}
        />
        <button type="button" class="button quiet small" onClick={apply}>
          {words.apply}
        </button>
      </div>
      <FailureText failure={failure} />
      <div role="status">
        <ul>
          {cart.totals?.codes.map(({ code: each, isApplied }) => (
            <li key={each} class={isApplied ? 'hint' : 'field-error'}>
              {isApplied ? words.codeApplied(each) : words.codeRefused(each)}{' '}
              <button
                type="button"
                class="text-button"
                aria-label={words.removeItem(each)}
                onClick={() => failure.during(() => setDiscountCodes(cart.discountCodes.filter((one) => one !== each)))}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
