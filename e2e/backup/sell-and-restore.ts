import assert from 'node:assert/strict'
import { waitFor } from '@storefleet/test-kit'
import { type OrderRow, settle, settledOrders } from '../support/audit.ts'
import { createClient } from '../support/client.ts'
import { createOrderStream, type OrderRequest } from '../support/order-stream.ts'
import { createProduct, signInAdmin } from '../support/steps.ts'

/** Units of each variant. */
export const stock = 100_000
const customers = 4
/**
 * A backup may be of the moment at which units are reserved and their order is not yet placed. Each customer has one order at a time,
 * of one unit; whose is lost with the shop does not ask again.
 */
export const heldForNoOrder = customers

export type Keeping = {
  readonly url: string
  backUp(): Promise<void>
  /** Ends the shop at once and deletes all it has kept. */
  destroy(): Promise<void>
  /** Starts a shop at the same address on what was backed up. */
  restore(): Promise<void>
}

/**
 * Backs a shop up while it sells, destroys it while it goes on selling, restores it, and lets the customers try again. Nothing may be
 * doubled, and nothing missing but what was answered after the backup began.
 *
 * @returns the orders that there are in the end, and the variants that were sold
 */
export async function sellAndRestore(
  keeping: Keeping,
): Promise<{ orders: OrderRow[]; lost: number; variantIds: readonly string[] }> {
  const shop = createClient(keeping.url)
  const { token: earlier } = await signInAdmin(shop)
  const variantIds = await Promise.all(
    [1, 2].map(async () => (await createProduct(shop, earlier, { stock })).variantId),
  )
  const stream = createOrderStream({ url: keeping.url, variantIds, customers })
  const responded = () => stream.requests.filter(({ response }) => response !== undefined)

  await waitFor(() => responded().length >= 20)
  const before = responded()
  await keeping.backUp()
  const atBackup = responded().length
  await waitFor(() => responded().length >= atBackup + 10)
  await keeping.destroy()
  const beforeTheEnd = responded()
  await keeping.restore()
  await waitFor(() => responded().length >= beforeTheEnd.length + 10, { timeoutMs: 60_000 })
  await stream.finish()

  const { token } = await signInAdmin(shop)
  const orders = await waitFor(() => settledOrders(shop, token))
  assertKept(before, orders)
  const again = stream.requests.filter((request) => !beforeTheEnd.includes(request))
  assertKept(again, orders)
  const found = new Set(orders.map(({ email }) => email))
  const lost = beforeTheEnd.filter(({ body }) => !found.has(body.email)).length
  assert.ok(lost >= 10, 'what was sold after the backup is not there')
  await settle({ shop, token, orders, variantIds })
  return { orders, lost, variantIds }
}

const statusOf: Record<number, string> = { 201: 'confirmed', 402: 'payment_failed' }

/** Each request has one order, with the status that its response said. */
function assertKept(requests: readonly OrderRequest[], orders: readonly OrderRow[]) {
  const byEmail = Map.groupBy(orders, ({ email }) => email)
  for (const { body, response } of requests) {
    const made = byEmail.get(body.email) ?? []
    assert.equal(made.length, 1, `one order for one request, answered ${response?.status}`)
    assert.equal(made[0]?.id, response?.body.id ?? response?.body.orderId)
    const told = statusOf[response?.status ?? 0]
    if (told !== undefined) assert.equal(made[0]?.status, told)
  }
}
