/** Words of the page of an order in English: only that page loads them. */
export const orderWords = {
  payTitle: 'Pay for this order',
  payAgainTitle: 'Pay another way',
  declined: 'The payment was declined. Nothing was charged. Your order is kept: choose another way to pay.',
  heldUntil: (time: string) => `We hold the items for you until ${time}.`,
  confirmPayment: 'Confirm the payment',
  waitsForProvider: 'We are waiting for the payment provider. This page shows the outcome by itself.',
  problems: {
    'payment-declined': 'The payment was declined. Nothing was charged. Choose another way to pay, and try again.',
    'payment-in-progress': 'A payment of this order is in progress. This page shows its outcome by itself.',
    'reservation-expired': 'The items are no longer held for this order. Please order them again.',
    'too-many-attempts': 'Too many payments were tried for this order. Please order the items again.',
    'order-not-payable': 'This order does not wait for a payment any more.',
    'order-cancelled': 'The order was cancelled before it was paid. Nothing is charged.',
  },
}

export type OrderWords = typeof orderWords
