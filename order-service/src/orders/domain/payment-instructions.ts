/** How a customer pays an order that staff see to: kept with the payment, since the settings may change. */
export type PaymentInstructions = Readonly<{
  name: string
  text: string | null
  bankAccount: Readonly<{ holder: string; account: string; bic: string | null; bankName: string | null }> | null
  /** An order that is neither paid nor shipped after so many days is cancelled. */
  cancelAfterDays: number | null
}>
