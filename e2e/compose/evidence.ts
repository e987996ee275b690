import { audit } from '@storefleet/service/audit'
import type { Books, Difference } from '@storefleet/service/books'
import { readBooks } from '@storefleet/simulation/read-books'
import { waitFor } from '@storefleet/test-kit'
import { promisedOf } from '../support/audit.ts'
import type { Client } from '../support/client.ts'
import type { OrderRequest } from '../support/order-stream.ts'
import { readStock } from '../support/steps.ts'
import { createPrintedDatabase } from './container-database.ts'
import { type Container, queryDatabase } from './containers.ts'
import type { MailWatch } from './mail-sink.ts'

export type Stocked = { variantId: string; units: number }

export type Witnesses = {
  shop: Client
  signInAdmin: () => Promise<{ token: string }>
  containers: readonly Container[]
  mail: MailWatch
}

/** The state after a run, each part from the system that owns it. */
export type Evidence = Readonly<{
  requests: readonly OrderRequest[]
  stocked: readonly Stocked[]
  /** Emails are those of the mail sink: one for each confirmation. */
  books: Books
  /** How many of them the sink has lost, so that only the delivery log shows them. */
  knownFromLogAlone: number
}>

type OrderRow = { id: string; email: string; status: string; items: { variantId: string; quantity: number }[] }

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
  await settle(
    () => readCommitted(witnesses, stocked),
    (found) => found.every(({ variantId, committed }) => committed === soldOf(variantId, confirmed)),
  )
  const { confirmationsOf, knownFromLogAlone } = await settle(
    () => countConfirmations(witnesses, confirmed),
    (found) => confirmed.every(({ email }) => found.confirmationsOf.has(email)),
  )
  const books = await readBooks(databasesIn(witnesses.containers))
  const [own = [], others = []] = [true, false].map((isOwn) =>
    books.orders.filter(({ email }) => emails.has(email) === isOwn),
  )
  const idsOfOthers = new Set(others.map(({ id }) => id))
  const charges = books.charges.filter(({ orderId }) => orderId === null || !idsOfOthers.has(orderId))
  const mails = confirmed.map(({ id, email }) => ({
    ...{ type: 'order.confirmed', subject: id, sent: confirmationsOf.get(email) ?? 0 },
  }))
  return { requests, stocked, books: { ...books, orders: own, charges, mails }, knownFromLogAlone }
}

/** Returns every difference; none where the state agrees with every response. */
export const auditEvidence = ({ requests, stocked, books }: Evidence): Difference[] =>
  audit(books, requests.map(promisedOf), { stocked, at: new Date() })

function databasesIn(containers: readonly Container[]) {
  const open = (container: string, name: string) =>
    createPrintedDatabase(async (query) => {
      const [[printed = '[]'] = []] = await queryDatabase(find(containers, container), name, query)
      return printed
    })
  const orders = open('order-database', 'order_service')
  return {
    ...{ 'order-service': orders, provider: orders },
    'product-service': open('product-database', 'product_service'),
    'notification-service': open('notification-database', 'notification_service'),
  }
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

async function readCommitted({ shop, signInAdmin }: Witnesses, stocked: readonly Stocked[]) {
  const { token } = await signInAdmin()
  const levels: { variantId: string; committed: number }[] = []
  for (const { variantId } of stocked) {
    const { committed } = await readStock(shop, token, variantId)
    levels.push({ variantId, committed })
  }
  return levels
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
