import type { Money } from '@storefleet/contracts'

/** A payment that the customer's bank disputes, as the provider tells it. */
export type Dispute = Readonly<{
  /** The provider's id. */
  id: string
  status: string
  reason: string
  amount: Money
  /** ISO 8601. Until then staff can give evidence, at the provider. */
  evidenceDueBy: string | null
}>
