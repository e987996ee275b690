import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Client } from '../support/client.ts'
import { createProduct, freshEmail, orderOf, readMails, readStock } from '../support/steps.ts'
import type { Attack } from './attack.ts'
import { flood, type Sent } from './attacker.ts'

const orderRequest = (body: unknown, key: string = randomUUID()): Sent => ({
  method: 'POST',
  path: '/api/v1/orders',
  headers: { 'content-type': 'application/json', 'idempotency-key': key },
  body: JSON.stringify(body),
})

const declined = { payment: { paymentMethod: 'pm_card_visa_chargeDeclined' } }

/** Orders that are never paid: they must not hold all stock, nor send many mails to one person. */
export const unpaidWork: readonly Attack[] = [
  {
    name: 'stock is ordered with cards that are declined',
    async run({ attacker, shop, adminToken, signal }) {
      const { variantId } = await createProduct(shop, adminToken, { stock: 10_000 })
      const body = () => orderOf(variantId, { items: [{ variantId, quantity: 999 }], ...declined })
      await flood(attacker, () => orderRequest(body()), { lanes: 2, everyMs: 50, signal })
      const { available } = await readStock(shop, adminToken, variantId)
      assert.ok(available > 5_000, `only ${available} of 10000 are left for other customers`)
    },
  },
  {
    name: 'orders are declined in the name of one address',
    async run({ attacker, shop, adminToken, signal }) {
      const victim = freshEmail('victim')
      const { variantId } = await createProduct(shop, adminToken, { stock: 10_000 })
      const body = () => orderOf(variantId, { email: victim, ...declined })
      await flood(attacker, () => orderRequest(body()), { lanes: 2, everyMs: 50, signal })
      const mails = await readMails(shop, victim)
      assert.ok(mails.length <= 10, `the shop sent ${mails.length} emails to a person who ordered nothing`)
    },
  },
  {
    name: 'one key is repeated by two hundred at once',
    async run({ attacker, shop, adminToken, signal }) {
      const body = await waitingOrder(shop, adminToken)
      const key = randomUUID()
      await flood(attacker, () => orderRequest(body, key), { lanes: 200, everyMs: 100, signal })
    },
  },
]

/** The provider never answers: the first request with the key stays in flight. */
async function waitingOrder(shop: Client, adminToken: string) {
  const { variantId } = await createProduct(shop, adminToken, { stock: 10 })
  return orderOf(variantId, { payment: { paymentMethod: 'pm_sandbox_timeout' } })
}
