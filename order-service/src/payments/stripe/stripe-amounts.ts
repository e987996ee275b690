import { fractionDigitsOf, type Money } from '@storefleet/contracts'

/** Without fractions at Stripe: https://docs.stripe.com/currencies#zero-decimal. ISK and UGX are given with two digits that are zeros. */
const withoutFraction = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '))
const withThreeDigits = new Set('bhd jod kwd omr tnd'.split(' '))

function stripeDigitsOf(currency: string): number {
  if (withoutFraction.has(currency)) return 0
  return withThreeDigits.has(currency) ? 3 : 2
}

type StripeAmount = { amount: number; currency: string }

/** Returns the amount as Stripe counts it. Throws for one that Stripe cannot express, such as a fraction of a thousandth. */
export function toStripeAmount({ amountMinor, currency: code }: Money): StripeAmount {
  const currency = code.toLowerCase()
  const amount = shifted(amountMinor, stripeDigitsOf(currency) - fractionDigitsOf(code))
  const isTooFine = withThreeDigits.has(currency) && amount % 10 !== 0
  if (!Number.isSafeInteger(amount) || isTooFine) throw new Error(`Stripe has no amount of ${amountMinor} ${code}`)
  return { amount, currency }
}

/** Returns an amount of Stripe's in our minor units. */
export function fromStripeAmount({ amount, currency }: StripeAmount): Money {
  const code = currency.toUpperCase()
  return { amountMinor: Math.round(shifted(amount, fractionDigitsOf(code) - stripeDigitsOf(currency))), currency: code }
}

const shifted = (amount: number, digits: number) => (digits >= 0 ? amount * 10 ** digits : amount / 10 ** -digits)
