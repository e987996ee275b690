import type { PlaceOrder } from '../orders/new-order.ts'

export const exampleAddress = {
  name: 'Ada Lovelace',
  line1: '12 St James’s Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
}

export const payWith = (paymentMethod: string) => ({ payment: { paymentMethod } })

/** What a guest sends to place an order, without what is ordered. */
export const orderBody = (): PlaceOrder => ({
  email: 'ada@example.com',
  shippingAddress: exampleAddress,
  shippingMethod: 'standard',
  ...payWith('pm_card_visa'),
})

/** An order of two units of a variant. */
export const orderOf = (variantId: string, paymentMethod = 'pm_card_visa'): PlaceOrder => ({
  ...orderBody(),
  items: [{ variantId, quantity: 2 }],
  ...payWith(paymentMethod),
})
