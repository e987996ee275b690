import type { Purpose } from './ask-json.ts'
import type { VatId } from './vat-id.ts'

/** What was found out about a VAT id. An order keeps it: it is the evidence for not charging tax. */
export type VatCheck = Readonly<{
  status: 'valid' | 'invalid' | 'unavailable'
  /** ISO 8601. */
  checkedAt: string
  /** By which VIES knows the request; null where the store has no VAT id to ask in the name of. */
  consultationNumber: string | null
}>

/** Returns what is known about an id that has the right form. Never throws: where nothing can be known, `unavailable`. */
export type CheckVatId = (id: VatId, requester: VatId | undefined, purpose: Purpose) => Promise<VatCheck>
