import { invalid, unprocessable } from '@storefleet/contracts'

const field = 'payment.paymentMethod'
const cardNumber = /(?:\d[ -]?){12,19}/

/** Refuses what looks like a card number, without repeating it: it must reach neither a log nor a table. Throws 400 `card-number-refused`. */
export function refuseCardNumber(paymentMethod: string): void {
  if (!cardNumber.test(paymentMethod)) return
  throw invalid('card-number-refused', 'Card numbers are not taken here: send the id of a payment method', {
    fields: [{ field, message: 'must be the id of a payment method, never a card number' }],
  })
}

type Providers<Offer> = { providerOf(paymentMethod: string, offer: Offer): string | undefined }

/** Returns the provider of the method, where it is offered. Throws 400 `card-number-refused` and 422 `unknown-payment-method`. */
export function providerFor<Offer>({ providerOf }: Providers<Offer>, paymentMethod: string, offer: Offer): string {
  refuseCardNumber(paymentMethod)
  const provider = providerOf(paymentMethod, offer)
  if (provider !== undefined) return provider
  throw unprocessable('unknown-payment-method', 'There is no such payment method', {
    fields: [{ field, message: 'must be the id of a payment method' }],
  })
}
