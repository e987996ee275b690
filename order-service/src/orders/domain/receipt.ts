/** Money of a manual payment, as staff recorded it: the whole open amount, or a part. In the currency of the order. */
export type Receipt = Readonly<{
  amountMinor: number
  /** Of the transfer, as the bank statement shows it. */
  reference: string | null
  /** The day on which the money came, such as `2026-11-27`. */
  receivedOn: string
  /** ISO 8601. */
  recordedAt: string
}>
