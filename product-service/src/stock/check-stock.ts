import type { Logger } from '@storefleet/observability'
import type { InvariantStore } from './invariant-store.ts'

type Context = {
  invariants: InvariantStore
  logger: Pick<Logger, 'error'>
  setViolations: (found: number) => void
}

/**
 * Checks that units on hand are the sum of the ledger, reserved units those of live reservations, and committed units those that are
 * paid and not shipped. Each discrepancy is a bug: it is logged and counted.
 */
export async function checkStock({ invariants, logger, setViolations }: Context): Promise<void> {
  const found = await invariants.find()
  setViolations(found.length)
  for (const discrepancy of found) logger.error({ discrepancy }, 'stock does not add up')
}
