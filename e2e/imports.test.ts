import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openShop } from './support/shop.ts'
import { expectStatus, importProducts, orderOf, signInAdmin } from './support/steps.ts'

const shop = await openShop()
const admin = await signInAdmin(shop)
const id = randomUUID().slice(0, 8)
const head = 'Title,URL handle,Description,Published on online store,Status,Price,Inventory quantity'

test('when a large file is imported, then it is worked off in the background while others browse', async () => {
  const lines = Array.from(
    { length: 300 },
    (_, n) => `Thing ${n},import-${id}-${n},<p>A <b>thing</b></p>,TRUE,Active,5.00,3`,
  )
  const importing = importProducts(shop, admin.token, [head, ...lines].join('\n'))
  let isDone = false
  importing.finally(() => {
    isDone = true
  })
  for (let served = 0; !isDone; served++) expectStatus(await shop.get(`/api/v1/products?limit=1&q=x${served}`), 200)
  const { totals } = await importing
  assert.deepEqual([totals.created, totals.failed], [300, 0])
  const { body } = expectStatus(await shop.get(`/api/v1/products/import-${id}-299`), 200)
  assert.deepEqual([body.description, body.descriptionHtml], ['A thing', '<p>A <b>thing</b></p>'])
  const list = expectStatus(await shop.get('/api/v1/products/imports', { token: admin.token }), 200).body
  assert.equal(list.items[0].status, 'succeeded')
  expectStatus(await shop.get('/api/v1/products/imports'), 401)
})

test('when a product is unlisted and its handle is Hindi, then its link leads to it and sells it', async () => {
  const slug = `चाय-हिन्दी-${id}`
  await importProducts(shop, admin.token, `${head}\nTea,${slug},Soft,TRUE,Unlisted,5.00,3`)
  const { body } = expectStatus(await shop.get(`/api/v1/products/${encodeURIComponent(slug)}`), 200)
  assert.deepEqual([body.slug, body.status], [slug, 'unlisted'])
  const { items } = expectStatus(await shop.get('/api/v1/products?sort=newest&limit=1'), 200).body
  assert.notEqual(items[0].slug, slug)
  expectStatus(await shop.pay('/api/v1/orders', orderOf(body.variants[0].id)), 201)
})
