/** Words for ways to pay in English. Those that staff name are not among them: their names are the merchant's. */
export const paymentWords = {
  /** By the id of the method. */
  names: {
    stripe: 'Card and more',
    pm_card_visa: 'Test card',
    pm_card_visa_chargeDeclined: 'Test card that is declined',
    pm_card_visa_chargeDeclinedInsufficientFunds: 'Test card with insufficient funds',
    pm_card_authenticationRequired: 'Test card that asks at the bank',
    pm_sandbox_confirm: 'Test card that the page confirms',
    pm_sandbox_timeout: 'Test card whose provider does not respond',
    pm_sandbox_lostAnswer: 'Test card whose response is lost',
  } as Readonly<Record<string, string>>,
  /** By its kind. */
  descriptions: {
    automatic: 'Cards, wallets and what else is offered where you are',
    'bank-transfer': 'You transfer the money to our account',
    'cash-on-delivery': 'You pay when you receive the parcel',
    invoice: 'You pay when you have the invoice',
  } as Readonly<Record<string, string>>,
}

export type PaymentWords = typeof paymentWords
