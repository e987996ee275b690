import { englishAccountChanges } from './english-account-words.ts'
import { englishReturns } from './english-return-words.ts'

/** What customers and the store read, in English. Every language has the same names. */
export const english = {
  language: 'en',
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  vatId: (vatId: string) => `VAT ID ${vatId}`,
  linkWorksUntil: (time: string) => `The link works until ${time}. `,

  verifyAddress: {
    subject: (shop: string) => `Confirm your email address for ${shop}`,
    preview: 'Choose your password and your account is ready.',
    heading: 'Confirm your email address',
    text: (shop: string) =>
      `Please confirm that this address is yours and choose your password: your ${shop} account is ready.`,
    button: 'Confirm address',
    ignore: 'If you did not open an account, ignore this message and nothing happens.',
  },
  signUpRepeated: {
    subject: (shop: string) => `You have a ${shop} account already`,
    preview: 'This address was given once more. Your account stays as it is.',
    heading: 'You have an account already',
    text: (shop: string) =>
      `This address was given to ${shop} for a new account, or as the new address of another one. It already has an account, which was not changed.`,
    whatToDo: 'Sign in with the password of that account, or ask for a new one if you have forgotten it.',
    ignore: 'If it was not you, there is nothing to do.',
  },
  resetPassword: {
    subject: (shop: string) => `Choose a new password for ${shop}`,
    preview: 'A new password was requested for your account.',
    heading: 'Choose a new password',
    text: (shop: string) => `A new password was requested for your ${shop} account.`,
    button: 'Choose a new password',
    ignore: 'If it was not you, ignore this message: your password stays as it is.',
  },
  passwordChanged: {
    subject: (shop: string) => `Your ${shop} password was changed`,
    preview: 'If it was you, there is nothing to do.',
    heading: 'Your password was changed',
    text: (shop: string) =>
      `The password of your ${shop} account was just changed. If it was you, there is nothing to do.`,
    notYou: 'If it was not you, ask for a new password at once and tell us.',
  },

  ...englishAccountChanges,

  order: {
    view: 'View your order',
    address: 'Delivery address',
    subtotal: 'Subtotal',
    discount: 'Discount',
    shipping: (method: string) => `${method} shipping`,
    tax: 'Tax',
    includesTax: 'Includes tax',
    taxAt: (name: string, percent: string) => `${name} ${percent}%`,
    includesTaxAt: (name: string, percent: string) => `Includes ${name} ${percent}%`,
    total: 'Total',
    reason: 'Reason',
    carrier: 'Carrier',
    tracking: 'Tracking',
    followParcel: 'Follow your parcel',
  },
  orderConfirmation: {
    subject: (number: string) => `Order ${number} is confirmed`,
    previewToPay: (amount: string) => `Thank you. Please pay ${amount}.`,
    previewPaid: (amount: string) => `Thank you. ${amount} paid, and we are packing.`,
    heading: 'Thank you for your order',
    paid: (number: string) => `We have your order ${number} and your payment, and will tell you when it is on its way.`,
    toPay: (number: string, method: string) => `We have your order ${number}. You pay by: ${method}.`,
    amount: 'Amount',
    reference: 'Reference',
    accountHolder: 'Account holder',
    account: 'Account',
    bic: 'BIC',
    bank: 'Bank',
    payWithin: (days: string) => `Please pay within ${days} days: after that the order may be cancelled.`,
  },
  paymentReminder: {
    subject: (number: string) => `Order ${number} is not paid yet`,
    preview: (amount: string) => `${amount} are still to be paid.`,
    heading: 'A reminder of your payment',
    text: (amount: string, number: string) =>
      `We have not received ${amount} of order ${number} yet. If you have paid in the last days, there is nothing to do.`,
    payUntil: (time: string) => `Please pay until ${time}: after that the order may be cancelled.`,
  },
  paymentFailure: {
    subject: (number: string) => `The payment for order ${number} did not go through`,
    preview: 'Nothing was charged. You can try again.',
    heading: 'Your payment did not go through',
    text: (amount: string, number: string) =>
      `The payment of ${amount} for order ${number} was not accepted, and nothing was charged.`,
    keptUntil: (time: string) => `We keep your items for you until ${time}: you can try again, also with another card.`,
    kept: 'We keep your items for you: you can try again, also with another card.',
    button: 'Try again',
  },
  cancellation: {
    subject: (number: string) => `Order ${number} is cancelled`,
    heading: 'Your order is cancelled',
    text: (number: string) => `Order ${number} is cancelled.`,
    moneyBack: (amount: string) => `${amount} go back to your card.`,
    notCharged: 'Your card is not charged.',
  },
  refundNotice: {
    subject: (amount: string, number: string) => `${amount} refunded for order ${number}`,
    preview: 'Your bank may need a few days to show it.',
    headingAll: 'Your order was refunded',
    headingPart: 'Part of your order was refunded',
    text: (amount: string, number: string) =>
      `We have refunded ${amount} of order ${number}. Your bank may need a few days to show it.`,
    refunded: 'Refunded',
    partOf: 'Part of',
    shipping: 'Shipping',
    ofWhich: 'Of which',
  },
  documents: { invoice: 'Invoice', creditNote: 'Credit note' },
  orderLink: {
    subject: (number: string) => `Your link to order ${number}`,
    preview: 'It opens your order without an account.',
    heading: 'Your link to your order',
    text: (number: string) =>
      `This link opens your order ${number}. Anyone who has the link can see and change the order.`,
    ignore: 'If you did not ask for it, ignore this message.',
  },

  shipment: {
    subject: (number: string) => `Order ${number} is on its way`,
    preview: 'Your parcel has left.',
    heading: 'Your order is on its way',
    text: (number: string) => `Your order ${number} has left our hands.`,
    subjectOfPart: (number: string) => `A part of order ${number} is on its way`,
    headingOfPart: 'A part of your order is on its way',
    textOfPart: (number: string) =>
      `A parcel of your order ${number} has left our hands. The rest follows in another one.`,
  },
  tracking: {
    subject: (number: string) => `New tracking for order ${number}`,
    preview: 'How to follow your parcel has changed.',
    heading: 'How to follow your parcel has changed',
    text: (number: string) => `We have corrected how a parcel of your order ${number} is followed.`,
  },
  shipmentCancelled: {
    subject: (number: string) => `A parcel of order ${number} was taken back`,
    preview: 'We will send its items again.',
    heading: 'A parcel was taken back',
    text: (number: string) => `We had to take back a parcel of your order ${number}, and will send its items again.`,
  },
  delivery: {
    subject: (number: string) => `Order ${number} has arrived`,
    subjectOfPart: (number: string) => `A parcel of order ${number} has arrived`,
    preview: 'Your parcel is delivered.',
    heading: 'Your order has arrived',
    headingOfPart: 'A parcel has arrived',
    text: (number: string) => `A parcel of your order ${number} was delivered.`,
  },
  itemsCancelled: {
    subject: (number: string) => `A part of order ${number} is cancelled`,
    preview: (amount: string) => `You pay ${amount} less.`,
    heading: 'A part of your order is cancelled',
    text: (number: string, amount: string) =>
      `These items of your order ${number} are cancelled. You pay ${amount} less; if it was charged already, it goes back to you.`,
  },
  shippedPush: {
    title: 'Your order is on its way',
    body: (number: string) => `Order ${number} has left.`,
    bodyWithCarrier: (number: string, carrier: string) => `Order ${number} has left with ${carrier}.`,
  },

  ...englishReturns,

  paymentExpiring: {
    subject: (number: string) => `Ship order ${number} before its payment ends`,
    preview: (amount: string, time: string) => `${amount} are held until ${time}.`,
    heading: 'A payment is about to end',
    text: (number: string, amount: string, time: string) =>
      `Order ${number} is paid but not shipped. Its authorisation of ${amount} ends on ${time}. Afterwards the money cannot be captured, and shipping the order is refused.`,
  },

  webhookDisabled: {
    subject: 'A webhook endpoint was disabled',
    preview: (host: string) => `${host} is sent no more events.`,
    heading: 'A webhook endpoint was disabled',
    text: (url: string) =>
      `The endpoint ${url} has failed for days, is gone, or more events wait for it than are kept. Events are not sent to it until an administrator enables it again.`,
  },

  dispute: {
    subject: (number: string) => `The payment of order ${number} is disputed`,
    preview: (amount: string) => `The customer’s bank asks for ${amount}.`,
    heading: 'A payment is disputed',
    text: (number: string, amount: string) =>
      `The customer’s bank disputes ${amount} of order ${number}. Evidence is given at the payment provider.`,
    state: 'State',
    evidenceUntil: 'Evidence until',
    dispute: 'Dispute',
  },
  refundFailure: {
    subject: (number: string) => `A refund of order ${number} did not reach the customer`,
    preview: (amount: string) => `${amount} are with the payment provider again.`,
    heading: 'A refund has failed',
    text: (number: string, amount: string) =>
      `The customer’s bank has refused ${amount} that were refunded for order ${number}. Ask the customer where the money may go, then refund it again or transfer it.`,
  },

  /** Why an order was cancelled, by the codes of the shop. */
  cancelled: {
    'reservation-expired': 'It was not paid in time',
    'not-paid': 'It was not paid in time',
    'out-of-stock': 'An item is no longer in stock',
    'payment-lapsed': 'The payment is no longer valid',
  },
  /** Why a payment was declined, by the codes of payment providers; others are shown as they are. */
  declined: {
    card_declined: 'Card declined',
    expired_card: 'Expired card',
    generic_decline: 'Declined by the bank',
    incorrect_cvc: 'Wrong security code',
    insufficient_funds: 'Insufficient funds',
    lost_card: 'Lost card',
    processing_error: 'Processing error',
    stolen_card: 'Stolen card',
  },
  /** Why money was refunded, by the codes of the shop. */
  refunded: {
    'captured-too-much': 'Captured too much',
    damaged: 'Damaged',
    requested: 'Requested',
  },
}
export type Words = typeof english
