import type { Logger } from '@storefleet/observability'
import { storeDay } from '../../pricing/store-day.ts'
import { ProviderResponseLost } from '../payment-provider.ts'
import type { TimedProviders } from '../timed-providers.ts'
import { isDue, marginMs, type Reconciliation } from './reconciliation.ts'
import type { ReconciliationStore } from './reconciliation-store.ts'

export type ReconciliationContext = Readonly<{
  reconciliations: ReconciliationStore
  providers: Pick<TimedProviders, 'names' | 'listMovements'>
  settings: () => Promise<{ profile: { timeZone: string } }>
  logger: Pick<Logger, 'error' | 'warn'>
  /** Told after each round what the last day that was compared found, and until when the books are compared. */
  setReconciled: (provider: string, last: { differences: number; until: Date }) => void
  now: () => Date
}>

const pageSize = 100
/** For each provider in a round; the next one goes on. */
const mostPages = 100
const mostDays = 31

/**
 * Compares each day of the providers' books with the ledger, once it is over. A round that is interrupted is continued, and replicas may run
 * it at once: pages are kept by the provider's ids, and a day is compared under the lock of its row.
 */
export async function reconcilePayments(
  ctx: ReconciliationContext,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const provider of ctx.providers.names) {
    try {
      await reconcileProvider(ctx, provider, isStopped)
    } catch (error) {
      if (!(error instanceof ProviderResponseLost)) throw error
      ctx.logger.warn({ provider, err: error }, 'the books of a payment provider could not be read and are tried again')
    }
    const last = await ctx.reconciliations.lastState(provider)
    if (last) ctx.setReconciled(provider, last)
  }
}

async function reconcileProvider(ctx: ReconciliationContext, provider: string, isStopped: () => boolean) {
  let pagesLeft = mostPages
  for (let days = 0; days < mostDays; days++) {
    const { timeZone } = (await ctx.settings()).profile
    const day = await ctx.reconciliations.openDay(provider, { today: storeDay(ctx.now(), timeZone), timeZone })
    if (!isDue(day, ctx.now())) return
    const read = await readBooks(ctx, day, { most: pagesLeft, isStopped })
    if (!read.isAll) return
    pagesLeft -= read.pages
    await compare(ctx, day)
  }
}

type Bounds = { most: number; isStopped: () => boolean }

async function readBooks(ctx: ReconciliationContext, day: Reconciliation, { most, isStopped }: Bounds) {
  const { provider, startsAt: from, endsAt } = day
  const to = new Date(endsAt.getTime() + marginMs)
  let { cursor } = day
  for (let pages = 1; pages <= most && !isStopped(); pages++) {
    const page = await ctx.providers.listMovements({ provider, from, to, cursor, limit: pageSize })
    await ctx.reconciliations.keepPage(day, page)
    if (page.nextCursor === null) return { isAll: true, pages }
    cursor = page.nextCursor
  }
  return { isAll: false, pages: most }
}

async function compare({ reconciliations, logger }: ReconciliationContext, day: Reconciliation) {
  const { provider } = day
  for (const difference of await reconciliations.compare(day)) {
    logger.error({ provider, day: day.day, ...difference }, 'the books of a payment provider differ from the ledger')
  }
}
