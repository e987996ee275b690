/**
 * What the sandbox does with each payment method it knows: Stripe's test ids, and three of our own. Their names are those that customers
 * choose from where the sandbox is set up.
 */
export const sandboxMethods = {
  pm_card_visa: { behaviour: 'authorize', name: 'Test card' },
  pm_card_visa_chargeDeclined: { behaviour: 'decline', name: 'Test card that is declined' },
  pm_card_visa_chargeDeclinedInsufficientFunds: {
    behaviour: 'decline-for-funds',
    name: 'Test card with insufficient funds',
  },
  pm_card_authenticationRequired: { behaviour: 'authenticate', name: 'Test card that asks at the bank' },
  /** Waits until the page of the shop confirms it with the client secret. */
  pm_sandbox_confirm: { behaviour: 'confirm', name: 'Test card that the page confirms' },
  /** Does not respond; the payment is in `processing` until its status is requested for the second time. */
  pm_sandbox_timeout: { behaviour: 'hang', name: 'Test card whose provider does not respond' },
  /** Authorises, and then the connection breaks. */
  pm_sandbox_lostAnswer: { behaviour: 'lose-answer', name: 'Test card whose response is lost' },
} as const

export type SandboxBehaviour = (typeof sandboxMethods)[keyof typeof sandboxMethods]['behaviour']

export const isSandboxMethod = (text: string): text is keyof typeof sandboxMethods =>
  Object.hasOwn(sandboxMethods, text)
