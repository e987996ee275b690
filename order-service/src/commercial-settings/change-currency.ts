import { conflict, fractionDigitsOf, inOtherDigits } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import type { ShippingSettings } from '../shipping/shipping-settings.ts'
import { convertDiscounts, keepStoreCurrency, lockOutOrders } from './currency-store.ts'
import type { SettingsContext } from './settings-context.ts'

type CurrencyChange = { from: string; to: string }

/**
 * Moves what order-service has in the currency of the store to another: the number that people read stays, so 5.00 USD becomes 5.00 EUR
 * or 5 JPY. Returns the shipping settings to save where they change. Prices are product-service's, which follows the event of the profile.
 * Throws 409 `currency-fixed` once there is an order.
 */
export async function changeCurrency(
  ctx: SettingsContext,
  tx: Tx,
  { from, to }: CurrencyChange,
): Promise<{ version: number; body: ShippingSettings } | undefined> {
  if (await lockOutOrders(tx)) throw currencyFixed(from)
  await keepStoreCurrency(tx, to)
  if (fractionDigitsOf(from) === fractionDigitsOf(to)) return undefined
  const convert = (amountMinor: number) => inOtherDigits(amountMinor, from, to)
  await convertDiscounts(tx, convert, ctx.now())
  const { version, body } = await ctx.settings.lock(tx, 'shipping')
  return { version: version + 1, body: convertShipping(body, convert) }
}

const convertShipping = ({ zones }: ShippingSettings, convert: (amountMinor: number) => number): ShippingSettings => ({
  zones: zones.map((zone) => ({
    ...zone,
    methods: zone.methods.map((method) => ({
      ...method,
      rates: distinct(
        method.rates.map(({ from, priceMinor }) => ({
          from: method.pricedBy === 'subtotal' ? convert(from) : from,
          priceMinor: convert(priceMinor),
        })),
      ),
      freeFromMinor: method.freeFromMinor === null ? null : convert(method.freeFromMinor),
    })),
  })),
})

/** Rounded, two rates may begin at the same amount: the later one counts. */
const distinct = <Rate extends { from: number }>(rates: readonly Rate[]): Rate[] =>
  rates.filter(({ from }, index) => rates[index + 1]?.from !== from)

const currencyFixed = (currency: string) =>
  conflict('currency-fixed', `The store has orders in ${currency}: its currency is fixed`, {
    fields: [{ field: 'currency', message: `must stay ${currency}` }],
  })
