import type { CloudEvent, StoreFacts } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { changeCurrency, noteProfile } from './currency-store.ts'

/** Follows the currency of the store. An older version of the profile than was followed before changes nothing. */
export async function onProfileChanged(now: () => Date, tx: Tx, { data }: CloudEvent<StoreFacts>): Promise<void> {
  if (await noteProfile(tx, data.version, now())) await changeCurrency(tx, data.currency, now())
}
