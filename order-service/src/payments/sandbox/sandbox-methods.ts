/** What the sandbox does with each payment method it knows: Stripe's test ids, and two of our own. */
export const sandboxMethods = {
  pm_card_visa: 'authorize',
  pm_card_visa_chargeDeclined: 'decline',
  pm_card_visa_chargeDeclinedInsufficientFunds: 'decline-for-funds',
  pm_card_authenticationRequired: 'authenticate',
  /** Does not respond; the payment is in `processing` until its status is requested for the second time. */
  pm_sandbox_timeout: 'hang',
  /** Authorises, and then the connection breaks. */
  pm_sandbox_lostAnswer: 'lose-answer',
} as const

export type SandboxBehaviour = (typeof sandboxMethods)[keyof typeof sandboxMethods]

export const isSandboxMethod = (text: string): text is keyof typeof sandboxMethods =>
  Object.hasOwn(sandboxMethods, text)
