import { randomUUID } from 'node:crypto'
import { sampleAddress } from './sample-order.ts'

/** Returns what `POST /api/v1/orders` needs besides what is bought: an address in London, and a card that is accepted. */
export const checkoutDetails = <Changes extends object>(changes: Changes = {} as Changes) => ({
  shippingAddress: sampleAddress,
  shippingMethod: 'standard',
  payment: { paymentMethod: 'pm_card_visa' },
  ...changes,
})

/** Returns the body of a guest's order of one unit, each time from another email address. */
export const orderBody = (variantId: string, changes: Record<string, unknown> = {}) => ({
  items: [{ variantId, quantity: 1 }],
  email: `ada.${randomUUID()}@example.com`,
  ...checkoutDetails(),
  ...changes,
})
