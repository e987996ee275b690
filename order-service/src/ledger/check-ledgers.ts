import type { Logger } from '@storefleet/observability'
import type { LedgerStore } from './ledger-store.ts'

type Context = Readonly<{
  ledgers: LedgerStore
  logger: Pick<Logger, 'error' | 'info'>
  setDiscrepancies: (found: number) => void
}>

const opened = 100
const audited = 200

/**
 * Returns a round of the job that checks ledgers: it opens those of orders of earlier versions, then compares the next orders with
 * their ledger, all of them in turn. A ledger that does not say where its order stands is a bug, or the work of a replica of an
 * earlier version: it is logged, counted and completed.
 */
export function createLedgerCheck({ ledgers, logger, setDiscrepancies }: Context) {
  let position: string | undefined
  return async (isStopped: () => boolean = () => false): Promise<void> => {
    for (const orderId of await ledgers.withoutLedger(opened)) {
      if (isStopped()) return
      await ledgers.complete(orderId)
    }
    const { wrong, lastId } = await ledgers.audit(position, audited)
    position = lastId
    setDiscrepancies(wrong.length)
    for (const orderId of wrong) {
      const missing = await ledgers.complete(orderId)
      logger.error({ orderId, missing }, 'the ledger of an order did not add up, and was completed')
    }
  }
}
