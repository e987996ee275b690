/** Words of the checkout in English: only that page loads them. */
export const checkoutWords = {
  orderAndPay: (price: string) => `Order and pay ${price}`,
  billingStep: 'Invoice',
  otherBilling: 'The invoice goes to another address',
  vatId: 'VAT ID (optional)',
  vatIdHint: 'For businesses in the EU, with the country in front: ATU12345678',
  vatIdWrong: 'This is no VAT ID of the EU. Please correct it, or leave it out.',
  vatValid: 'The VAT ID is valid.',
  vatUnavailable: 'The VAT ID cannot be checked right now.',
  vatTaken: 'The VAT ID will be on the invoice.',
  reverseCharge: 'Reverse charge: no VAT is added, you owe it.',
  accept: 'I accept the ',
  terms: 'terms',
  acceptAnd: ' and have read the ',
  privacy: 'privacy policy',
  acceptEnd: '.',
  acceptFirst: 'Please accept the terms to order.',
  termsChanged: 'The terms have changed. Please read and accept them again.',
  marketing: 'Tell me about new products by email. I can end this at any time.',
  cannotPrice: 'The order cannot be priced for this address.',
}

export type CheckoutWords = typeof checkoutWords
