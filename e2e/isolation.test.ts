import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { openBreakableFleet, type Part } from './support/breakable-fleet.ts'
import { createClient, type TestResponse } from './support/client.ts'
import {
  createProduct,
  expectStatus,
  freshEmail,
  orderOf,
  type Person,
  readMails,
  readStock,
  samplePassword,
  signIn,
  signInAdmin,
} from './support/steps.ts'

/** What customers do while a part of the shop is away, and the time limit of the slowest request in it, in milliseconds. */
const limits = { browse: 10_000, signIn: 10_000, readOwnOrders: 30_000, fillCart: 15_000, order: 30_000 }
type Journey = keyof typeof limits
const everything = Object.keys(limits) as Journey[]

/** The journeys that need a part. All others go on without it. `docs/architecture.md` has this as a table. */
const needing: Record<string, readonly Journey[]> = {
  'user-service': ['signIn'],
  'product-service': ['browse', 'fillCart', 'order'],
  'order-service': ['readOwnOrders', 'fillCart', 'order'],
  'notification-service': [],
  storefront: [],
  'the event bus': [],
  Redis: [],
}
const neededBy = (part: string) => needing[part.replace('the database of ', '')] ?? []

const fleet = await openBreakableFleet()
after(fleet.remove)
const shop = createClient(fleet.url)
const stock = 10_000
let admin: Person
let customer: Person
let orderId = ''
let variantId = ''
let sold = 0
const calm = new Map<Journey, number>()

const journeys: Record<Journey, (key: string, email: string) => Promise<TestResponse>> = {
  browse: () => shop.get(`/api/v1/products?limit=3&q=mug&minPrice=${unshared()}`),
  signIn: () =>
    shop.post('/api/v1/auth/sign-in/email', { email: 'customer@storefleet.test', password: samplePassword }),
  readOwnOrders: () => shop.get(`/api/v1/orders/${orderId}`, { token: customer.token }),
  async fillCart() {
    const cart = await shop.post('/api/v1/carts')
    return cart.status === 201 ? shop.post(`/api/v1/carts/${cart.body.id}/items`, { variantId, quantity: 1 }) : cart
  },
  order: (key, email) => shop.pay('/api/v1/orders', orderOf(variantId, { email }), { key }),
}

let asked = 0
/** So that no list is one the gateway has just been given. */
const unshared = () => ++asked

before(async () => {
  admin = await signInAdmin(shop)
  customer = await signIn(shop, 'customer@storefleet.test')
  variantId = (await createProduct(shop, admin.token, { stock })).variantId
  const { email: _, ...order } = orderOf(variantId)
  orderId = expectStatus(await shop.pay('/api/v1/orders', order, { token: customer.token }), 201).body.id
  sold += 1
  for (const journey of everything) calm.set(journey, (await timed(journey, randomUUID(), freshEmail())).ms)
  sold += 1
})

for (const part of fleet.parts) {
  for (const away of ['stop', 'hang'] as const) {
    describe(`${part.name} ${away === 'stop' ? 'is stopped' : 'hangs'}`, () => testWithout(part, away))
  }
}

function testWithout(part: Part, away: 'stop' | 'hang') {
  const key = randomUUID()
  const email = freshEmail()
  const blocked = neededBy(part.name)

  test('when customers go on, then only what needs it is refused, in time, and says when to come back', async () => {
    await part[away]()
    try {
      await Promise.all(
        everything.map(async (journey) => {
          const { response, ms } = await timed(journey, key, email)
          const what = `${journey}: ${response.status} after ${Math.round(ms)} ms, ${JSON.stringify(response.body)}`
          if (blocked.includes(journey)) assertRefused(response, what)
          else assert.ok(response.status < 300, what)
          const most = limits[journey] + Math.max(2_000, 10 * (calm.get(journey) ?? 0))
          assert.ok(ms <= most, what)
        }),
      )
    } finally {
      await part.restore()
    }
  })

  test('when it is back, then everything catches up, and nothing is lost or doubled', async () => {
    for (const journey of everything)
      await waitFor(async () => (await timed(journey, key, email)).response.status < 300, {
        timeoutMs: 60_000,
        everyMs: 100,
      })
    sold += 1
    const orders = await shop.get(`/api/v1/orders?email=${encodeURIComponent(email)}`, { token: admin.token })
    assert.deepEqual(
      orders.body.items.map(({ status }: { status: string }) => status),
      ['confirmed'],
    )
    const confirmations = async () => (await readMails(shop, email)).filter(({ subject }) => /confirmed/.test(subject))
    await waitFor(async () => (await confirmations()).length > 0, { timeoutMs: 60_000, everyMs: 100 })
    assert.equal((await confirmations()).length, 1)
    await waitFor(async () => (await readStock(shop, admin.token, variantId)).reserved === 0, {
      timeoutMs: 60_000,
      everyMs: 100,
    })
    assert.equal((await readStock(shop, admin.token, variantId)).available, stock - sold)
  })
}

function assertRefused({ status, headers }: TestResponse, what: string) {
  assert.ok(status === 503 || status === 504, what)
  assert.equal(headers.get('content-type'), 'application/problem+json', what)
  assert.ok(Number(headers.get('retry-after')) > 0, `${what}: no Retry-After`)
}

async function timed(journey: Journey, key: string, email: string): Promise<{ response: TestResponse; ms: number }> {
  const startedAt = performance.now()
  const response = await journeys[journey](key, email)
  return { response, ms: performance.now() - startedAt }
}
