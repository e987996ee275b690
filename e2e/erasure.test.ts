import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from '@storefleet/database'
import { orderBody } from '@storefleet/test-kit/order-body'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { createClient } from './support/client.ts'
import {
  createProduct,
  expectStatus,
  findMail,
  freshEmail,
  readMails,
  registerCustomer,
  signInAdmin,
} from './support/steps.ts'
import { openTopology } from './support/topology.ts'

const topology = await openTopology()
after(topology.remove)
const shop = createClient(topology.url)
const services = ['user-service', 'product-service', 'order-service', 'notification-service'] as const

/** The tables, of all services, with a row that has the text. */
async function tablesWith(text: string): Promise<string[]> {
  const found: string[] = []
  for (const service of services) {
    const db = await topology.openDatabase(service)
    try {
      const tables = await db.query<{ name: string }>(sql`
        select table_name as name from information_schema.tables
        where table_schema = current_schema() and table_type = 'BASE TABLE'`)
      assert.ok(tables.length > 5, service)
      for (const { name } of tables) {
        const row = await db.first(sql`
          select 1 from ${sql.identifier(name)} t where position(${text.toLowerCase()} in lower(t::text)) > 0 limit 1`)
        if (row) found.push(`${service} ${name}`)
      }
    } finally {
      await db.close()
    }
  }
  return found
}

function assertWithoutSecrets(text: string, secrets: readonly string[]) {
  assert.doesNotMatch(text, /argon2|\$argon|"password"|sealed\.v1|accessToken=(?!not-shown)|verify-email\?token/)
  for (const secret of secrets) assert.ok(!text.includes(secret), secret)
}

test('when a customer erases the account, then address and name are in the kept orders alone, and the address where the last mail went', async () => {
  const admin = await signInAdmin(shop)
  const { variantId } = await createProduct(shop, admin.token, { stock: 10 })
  const email = freshEmail('erased')
  const name = `Name${randomUUID().slice(0, 8)}`
  const ada = await registerCustomer(shop, email)
  const as = { token: ada.token }
  const send = (method: string, path: string, body: unknown, status: number) =>
    shop
      .request(method, path, { body, ...as, headers: { 'content-type': 'application/json' } })
      .then((response) => expectStatus(response, status))
  await send('PATCH', '/api/v1/users/me', { name }, 200)
  const order = orderBody(variantId, { email })
  await send('POST', '/api/v1/users/me/addresses', { ...order.shippingAddress, name }, 201)
  await send('POST', '/api/v1/carts', { items: [{ variantId, quantity: 1 }] }, 201)
  expectStatus(await shop.post('/api/v1/auth/request-password-reset', { email }), 200)
  const post = (path: string, body: object) =>
    shop.post(path, body, { ...as, headers: { 'idempotency-key': randomUUID() } })
  const place = (changes: object) =>
    post('/api/v1/orders', { ...order, shippingAddress: { ...order.shippingAddress, name }, ...changes })
  const kept = expectStatus(await place({}), 201).body
  const declined = expectStatus(await place({ payment: { paymentMethod: 'pm_card_visa_chargeDeclined' } }), 402).body
  expectStatus(await post(`/api/v1/orders/${declined.orderId}/cancel`, {}), 200)
  await findMail(shop, email, ({ subject }) => subject.includes(kept.number))

  const other = await registerCustomer(shop)
  const exported = expectStatus(await shop.get('/api/v1/users/me/export', as), 200).body
  assert.deepEqual(exported.missing, [])
  const listsOf = (service: string) => exported.services[service].lists
  assert.deepEqual(
    [listsOf('user-service').account.items[0].email, listsOf('user-service').addresses.items[0].name],
    [email, name],
  )
  assert.deepEqual(
    listsOf('order-service').orders.items.map(({ id }: { id: string }) => id),
    [declined.orderId, kept.id],
  )
  assert.equal(listsOf('order-service').carts.items.length, 1)
  assert.ok(listsOf('notification-service').messages.items.length >= 3)
  assertWithoutSecrets(JSON.stringify(exported), [ada.password, ada.token, ada.sessionToken, kept.accessToken])
  const othersExport = expectStatus(await shop.get('/api/v1/users/me/export', { token: other.token }), 200).body
  assertWithoutSecrets(JSON.stringify(othersExport), [email, name, kept.id])

  expectStatus(await shop.request('DELETE', '/api/v1/users/me', as), 204)
  await waitFor(async () => {
    const { body } = await shop.get(`/api/v1/orders/${kept.id}`, { token: admin.token })
    const sent = (await shop.get('/api/v1/notifications?eventType=user.deleted', { token: admin.token })).body.items
    return body.customerId === null && sent[0]?.status === 'sent'
  })
  const subjects = (await readMails(shop, email)).map(({ subject }) => subject)
  assert.deepEqual(subjects, ['Your Storefleet account is deleted'])
  // What was published is blanked by purge-records, which runs when a process starts.
  for (const service of services) await topology.kill(service)
  await topology.stop()
  // The mailbox stands for that of the person, who was told.
  assert.deepEqual(await tablesWith(email), ['order-service orders', 'notification-service mailbox_messages'])
  assert.deepEqual(await tablesWith(name), ['order-service orders'])
  assert.deepEqual((await tablesWith(ada.id)).sort(), [
    'notification-service deliveries',
    'notification-service erased_users',
    'notification-service inbox',
    'order-service erased_customers',
    'order-service inbox',
    'user-service erased_users',
    'user-service outbox',
  ])
  const db = await topology.openDatabase('order-service')
  const rows = db.query<{ id: string }>(sql`
    select id from orders where email = ${email} or shipping_address ->> 'name' = ${name}`)
  assert.deepEqual(await rows.finally(db.close), [{ id: kept.id }])
})
