import { useState } from 'preact/hooks'
import type { ProductOption, Variant } from '../api/schema.ts'
import { addToCart, cartDrawer } from '../cart/cart-state.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { choose, firstChoice, isSoldOut, variantOf } from './choose-variant.ts'

export type BuyBoxProps = Readonly<{
  options: readonly ProductOption[]
  variants: readonly Variant[]
}>

/** Fewer than this are told. */
const fewUnits = 5
const mostAtOnce = 20

/** Chooses a variant and puts it in the cart. */
export function BuyBox({ options, variants }: BuyBoxProps) {
  const { words } = useLocale()
  const [choice, setChoice] = useState(() => firstChoice(variants))
  const [quantity, setQuantity] = useState(1)
  const [isAdding, setIsAdding] = useState(false)
  const failure = useFailure()
  const variant = variantOf(variants, choice)
  const canBuy = variant?.isAvailable === true
  const isSoldOutNow = variant?.isAvailable === false
  const most = variant?.trackInventory && !variant.allowBackorder ? variant.availableQuantity : mostAtOnce

  const addLabel = isAdding ? words.adding : words.addToCart

  async function add() {
    if (variant === undefined) return
    setIsAdding(true)
    const isAdded = await failure.during(() => addToCart(variant.id, quantity))
    setIsAdding(false)
    if (isAdded) cartDrawer.set(true)
  }

  return (
    <>
      {variant && <VariantPrice variant={variant} />}
      {options.map((option, index) => (
        <OptionChoice
          key={option.name}
          option={option}
          value={choice[index]}
          isSoldOut={(value) => isSoldOut(variants, choice, index, value)}
          onChoose={(value) => setChoice(choose(variants, options, choice, { index, value }))}
        />
      ))}
      <StockLine variant={variant} />
      <div class="buy-row">
        <div class="stepper">
          <button
            type="button"
            aria-label={words.oneFewer}
            disabled={quantity <= 1}
            onClick={() => setQuantity(quantity - 1)}
          >
            −
          </button>
          <output aria-label={words.quantity}>{quantity}</output>
          <button
            type="button"
            aria-label={words.oneMore}
            disabled={!canBuy || quantity >= Math.min(most, mostAtOnce)}
            onClick={() => setQuantity(quantity + 1)}
          >
            +
          </button>
        </div>
        <button type="button" class="button" disabled={!canBuy || isAdding} onClick={add}>
          {isSoldOutNow ? words.soldOutNow : addLabel}
        </button>
      </div>
      <FailureText failure={failure} />
    </>
  )
}

function VariantPrice({ variant }: { variant: Variant }) {
  const { words, money } = useLocale()
  const { price, compareAtPrice, priorPrice } = variant
  return (
    <p class="buy-price" aria-live="polite">
      <span class="price">{money(price)}</span>
      {compareAtPrice && (
        <s>
          <span class="visually-hidden">{words.wasPrice('')}</span>
          {money(compareAtPrice)}
        </s>
      )}
      {priorPrice && <small>{words.priorPrice(money(priorPrice))}</small>}
    </p>
  )
}

type OptionChoiceProps = Readonly<{
  option: ProductOption
  value: string | undefined
  isSoldOut: (value: string) => boolean
  onChoose: (value: string) => void
}>

function OptionChoice({ option, value: chosen, isSoldOut, onChoose }: OptionChoiceProps) {
  const { words } = useLocale()
  return (
    <fieldset class="option">
      <legend>
        {option.name}: <span>{chosen}</span>
      </legend>
      <div class="pills">
        {option.values.map((value) => {
          const isGone = isSoldOut(value)
          return (
            <label key={value} class={isGone ? 'gone' : undefined}>
              <input
                type="radio"
                name={option.name}
                value={value}
                checked={chosen === value}
                aria-label={isGone ? words.optionSoldOut(value) : value}
                onChange={() => onChoose(value)}
              />
              <span>{value}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function StockLine({ variant }: { variant: Variant | undefined }) {
  const { words } = useLocale()
  const [text, tone] = stockOf(variant)
  return (
    <p class={`stock ${tone}`} role="status">
      {text}
    </p>
  )

  function stockOf(shown: Variant | undefined): readonly [string, string] {
    if (shown === undefined) return [words.notOffered, 'none']
    if (!shown.isAvailable) return [words.soldOutNow, 'none']
    if (!shown.trackInventory) return [words.inStock, '']
    if (shown.availableQuantity === 0) return [words.backorder, 'low']
    return shown.availableQuantity <= fewUnits ? [words.lowStock(shown.availableQuantity), 'low'] : [words.inStock, '']
  }
}
