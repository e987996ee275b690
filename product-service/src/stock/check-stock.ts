import type { Logger } from '@storefleet/observability'
import type { InvariantStore } from './invariant-store.ts'

type Context = {
  invariants: InvariantStore
  logger: Pick<Logger, 'error'>
  setViolations: (found: number) => void
}

/**
 * What is on hand is what the ledger sums to; what is reserved is what live reservations hold; what is committed is what is paid and
 * not shipped. Anything else is a bug, and is told.
 */
export async function checkStock({ invariants, logger, setViolations }: Context): Promise<void> {
  const found = await invariants.find()
  setViolations(found.length)
  for (const discrepancy of found) logger.error({ discrepancy }, 'stock does not add up')
}
