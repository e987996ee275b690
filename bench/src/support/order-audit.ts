import { waitFor } from '@storefleet/test-kit/wait-for'
import type { Environment } from './fleet-environment.ts'

export type Settled = { confirmed: number; mailed: number; committed: number; seconds: number }

/**
 * Waits until every confirmed order has its stock committed and been mailed, and tells how long that took. Throws where it does not come to
 * that, or where stock was lost or doubled.
 */
export async function settleOrders(environment: Environment): Promise<Settled> {
  const beganAt = performance.now()
  const confirmed = await countOf(
    environment,
    'order-service',
    `select count(*) from orders where status = 'confirmed'`,
  )
  const counts = () =>
    Promise.all([
      countOf(
        environment,
        'notification-service',
        `select count(*) from deliveries where event_type = 'order.confirmed' and status = 'sent'`,
      ),
      countOf(environment, 'product-service', `select count(*) from reservations where status = 'committed'`),
    ])
  await waitFor(async () => (await counts()).every((count) => count >= confirmed), { timeoutMs: 120_000, everyMs: 100 })
  const [mailed, committed] = await counts()
  if (mailed !== confirmed || committed !== confirmed) {
    throw new Error(`${confirmed} orders, but ${mailed} mails and ${committed} reservations committed`)
  }
  await requireSoundStock(environment)
  return { confirmed, mailed, committed, seconds: (performance.now() - beganAt) / 1000 }
}

async function requireSoundStock(environment: Environment): Promise<void> {
  const wrong = await countOf(
    environment,
    'product-service',
    `select count(*) from stock_items s join (
       select variant_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved,
         sum(committed_delta) as committed from stock_ledger group by 1
     ) l using (variant_id) where s.on_hand <> l.on_hand or s.reserved <> l.reserved or s.committed <> l.committed`,
  )
  if (wrong > 0) throw new Error(`The stock of ${wrong} variants is not what its ledger says`)
}

const countOf = (
  environment: Environment,
  service: Parameters<Environment['withDatabase']>[0],
  query: string,
): Promise<number> => environment.withDatabase(service, async (db) => Number((await db.raw(query)).rows[0]?.count))
