import type { Money, Order } from '../api/schema.ts'
import { useLocale } from './locale-context.tsx'

type TotalsProps = Readonly<{
  subtotal: Money
  discount: Money
  shipping: Money
  total: Money
  pricesIncludeTax: boolean
  taxLines: Order['taxLines']
}>

/** How a total comes about. */
export function Totals({ subtotal, discount, shipping, total, pricesIncludeTax, taxLines }: TotalsProps) {
  const { words, money } = useLocale()
  const taxes = sumByRate(taxLines)
  const taxRows = taxes.map(({ name, percent, amount }) => (
    <Row
      key={`${name} ${percent}`}
      name={pricesIncludeTax ? words.taxIncluded(name, percent) : words.tax(name, percent)}
      value={money(amount)}
      isSoft={pricesIncludeTax}
    />
  ))
  return (
    <dl class="totals">
      <Row name={words.subtotal} value={money(subtotal)} />
      {discount.amountMinor > 0 && (
        <Row name={words.discount} value={money({ ...discount, amountMinor: -discount.amountMinor })} />
      )}
      <Row name={words.shipping} value={money(shipping)} />
      {!pricesIncludeTax && taxRows}
      <div class="sum total">
        <dt>{words.total}</dt>
        <dd class="price">{money(total)}</dd>
      </div>
      {pricesIncludeTax && taxRows}
    </dl>
  )
}

function Row({ name, value, isSoft = false }: { name: string; value: string; isSoft?: boolean }) {
  return (
    <div class={isSoft ? 'sum hint' : 'sum'}>
      <dt>{name}</dt>
      <dd class="price">{value}</dd>
    </div>
  )
}

/** One line for each name and rate; those without tax are left out. */
function sumByRate(lines: Order['taxLines']) {
  const byRate = new Map<string, { name: string; percent: string; amount: Money }>()
  for (const { name, percent, amount } of lines) {
    if (amount.amountMinor === 0) continue
    const key = `${name} ${percent}`
    const sum = (byRate.get(key)?.amount.amountMinor ?? 0) + amount.amountMinor
    byRate.set(key, { name, percent, amount: { ...amount, amountMinor: sum } })
  }
  return [...byRate.values()]
}
