import type { Tx } from '@storefleet/database'
import type { DisabledReason } from './webhook-endpoint.ts'

/** Tells the store, in the transaction that disables the endpoint, that it is sent nothing more. */
export type TellOfDisabled = (tx: Tx, endpoint: { id: string; url: string; reason: DisabledReason }) => Promise<void>
