import { waitFor } from '@storefleet/test-kit'
import type { Client } from '../support/client.ts'
import type { OrderRequest } from '../support/order-stream.ts'
import { readStock } from '../support/steps.ts'
import type { Evidence, OrderRow, VariantStock } from './audit.ts'
import { type Container, queryDatabase } from './containers.ts'
import type { MailWatch } from './mail-sink.ts'

export type Stocked = { variantId: string; stocked: number }

export type Witnesses = {
  shop: Client
  signInAdmin: () => Promise<{ token: string }>
  containers: readonly Container[]
  mail: MailWatch
}

/** As long as the slowest recovery: a delivery that a crash cut off is sent again after two minutes. */
const settlesWithinMs = 200_000

/** Waits until orders, stock and emails have settled, as far as they will, and collects what each book says. */
export async function collectEvidence(
  witnesses: Witnesses,
  requests: readonly OrderRequest[],
  stocked: readonly Stocked[],
): Promise<Evidence> {
  const { token } = await witnesses.signInAdmin()
  const emails = new Set(requests.map(({ body }) => body.email))
  const orders = await settle(
    async () => (await listOrders(witnesses.shop, token)).filter(({ email }) => emails.has(email)),
    (found) => found.every(({ status }) => status !== 'pending'),
  )
  const confirmed = orders.filter(({ status }) => status === 'confirmed')
  const stocks = await settle(
    () => readStocks(witnesses, stocked),
    (found) => found.every((stock) => stock.committed === soldOf(stock.variantId, confirmed)),
  )
  const emailsSeen = await settle(
    () => countConfirmations(witnesses, confirmed),
    ({ confirmationsOf }) => confirmed.every(({ email }) => confirmationsOf.has(email)),
  )
  return { requests, orders, stocks, ...emailsSeen, chargesOf: await countCharges(witnesses) }
}

const soldOf = (variantId: string, confirmed: readonly OrderRow[]) =>
  confirmed.filter(({ items }) => items[0]?.variantId === variantId).length

/** What `look` sees once it has settled, or when there was time enough for it. */
async function settle<Seen>(look: () => Promise<Seen>, hasSettled: (seen: Seen) => boolean): Promise<Seen> {
  let seen = await look()
  const looksSettled = async () => {
    seen = await look()
    return hasSettled(seen)
  }
  await waitFor(looksSettled, { timeoutMs: settlesWithinMs, everyMs: 1_000 }).catch(() => {})
  return seen
}

async function listOrders(shop: Client, token: string): Promise<OrderRow[]> {
  const orders: OrderRow[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { status, body } = await shop.get(`/api/v1/orders?limit=100${cursor && `&cursor=${cursor}`}`, { token })
    if (status !== 200) throw new Error(`The list of orders answers ${status}`)
    orders.push(...body.items)
    cursor = body.nextCursor
  }
  return orders
}

async function readStocks(
  { shop, signInAdmin, containers }: Witnesses,
  stocked: readonly Stocked[],
): Promise<VariantStock[]> {
  const { token } = await signInAdmin()
  const held = new Map(
    await queryDatabase(
      find(containers, 'product-database'),
      'product_service',
      `select variant_id, sum(quantity) from reservation_lines join reservations on reservations.id = reservation_id
       where status = 'live' group by variant_id`,
    ).then((rows) => rows.map(([variantId, quantity]) => [variantId, Number(quantity)] as const)),
  )
  const stocks: VariantStock[] = []
  for (const { variantId, stocked: count } of stocked) {
    const { onHand, reserved, committed } = await readStock(shop, token, variantId)
    stocks.push({ variantId, stocked: count, onHand, reserved, committed, heldByOrders: held.get(variantId) ?? 0 })
  }
  return stocks
}

/** Charges that stand, from the provider's own table, which no code of ours settles with. */
async function countCharges({ containers }: Witnesses) {
  const rows = await queryDatabase(
    find(containers, 'order-database'),
    'order_service',
    "select order_id, count(*) from sandbox_payments where status in ('authorized', 'captured') group by order_id",
  )
  return new Map(rows.map(([orderId = '', charges]) => [orderId, Number(charges)]))
}

/**
 * What the mail sink took; where it forgot something, what the log of deliveries says it took counts as well, and is named.
 */
async function countConfirmations({ mail, containers }: Witnesses, confirmed: readonly OrderRow[]) {
  const confirmationsOf = new Map(await mail.countConfirmations())
  const missing = confirmed.filter(({ email }) => !confirmationsOf.has(email))
  if (missing.length === 0 || !mail.hasForgotten()) return { confirmationsOf, knownFromLogAlone: 0 }
  const rows = await queryDatabase(
    find(containers, 'notification-database'),
    'notification_service',
    "select recipient from deliveries where event_type = 'order.confirmed' and channel = 'email' and status = 'sent'",
  )
  const logged = new Set(rows.map(([recipient]) => recipient))
  const known = missing.filter(({ email }) => logged.has(email))
  for (const { email } of known) confirmationsOf.set(email, 1)
  return { confirmationsOf, knownFromLogAlone: known.length }
}

function find(containers: readonly Container[], service: string): Container {
  const container = containers.find((each) => each.service === service)
  if (container === undefined) throw new Error(`No container of ${service} runs`)
  return container
}
