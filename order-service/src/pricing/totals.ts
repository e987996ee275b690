import type { Money } from '@storefleet/contracts'
import { addMoney } from './money.ts'
import type { PriceLine, PriceRules } from './price-lines.ts'

export type Totals = Readonly<{ subtotal: Money; shipping: Money; tax: Money; total: Money }>

/** The one place where totals are computed: each is a sum of lines. Throws 422 `amount-too-large`. */
export function totalsOf(lines: readonly PriceLine[], { currency }: Pick<PriceRules, 'currency'>): Totals {
  const sumOf = (...kinds: PriceLine['kind'][]) =>
    addMoney(
      currency,
      lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount),
    )
  return {
    subtotal: sumOf('item'),
    shipping: sumOf('shipping'),
    tax: sumOf('tax'),
    total: addMoney(
      currency,
      lines.map(({ amount }) => amount),
    ),
  }
}
