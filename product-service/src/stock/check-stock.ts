import type { Logger } from '@storefleet/service-kit'
import type { InvariantStore } from './invariant-store.ts'

type Context = {
  invariants: InvariantStore
  logger: Pick<Logger, 'error'>
  discrepancies: { set: (count: number) => void }
}

/** What is on hand is what the ledger sums to; what is reserved is what live reservations hold. Anything else is a bug, and is told. */
export async function checkStock({ invariants, logger, discrepancies }: Context): Promise<void> {
  const found = await invariants.find()
  discrepancies.set(found.length)
  for (const discrepancy of found) logger.error({ discrepancy }, 'stock does not add up')
}
