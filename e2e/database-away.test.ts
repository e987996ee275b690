import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { createPrivatePostgres, hasPostgresServer, type PrivatePostgres, waitFor } from '@storefleet/test-kit'
import { makeServerData, type ShopData } from '@storefleet/test-kit/shop-data'
import { type Client, createClient } from './support/client.ts'
import { type ShopProcess, startShopProcess } from './support/shop-process.ts'
import {
  createProduct,
  expectStatus,
  orderOf,
  readMails,
  readStock,
  samplePassword,
  signInAdmin,
} from './support/steps.ts'
import { fleetSettings } from './support/topology.ts'

const stock = 100
const missing = 'needs initdb and pg_ctl of PostgreSQL'

describe('the PostgreSQL of a shop in one process is stopped', { skip: !hasPostgresServer && missing }, () => {
  let server: PrivatePostgres
  let data: ShopData
  let process: ShopProcess
  let shop: Client
  let variantId: string
  before(async () => {
    server = await createPrivatePostgres()
    data = await makeServerData(server.url)
    process = await startShopProcess({ dataFolder: data.dataFolder, env: { ...fleetSettings, ...data.env } })
    shop = createClient(process.url)
    variantId = (await createProduct(shop, (await signInAdmin(shop)).token, { stock })).variantId
  })
  after(async () => {
    await process.kill('SIGKILL')
    await data.remove()
    server.remove()
  })

  test('when customers go on, then they are refused until it is back; then nothing is lost or doubled', async () => {
    const [before, meanwhile] = [orderOf(variantId), orderOf(variantId)]
    const key = randomUUID()
    expectStatus(await shop.pay('/api/v1/orders', before), 201)
    server.stopAtOnce()
    try {
      const signIn = { email: 'customer@storefleet.test', password: samplePassword }
      for (const response of [
        await shop.pay('/api/v1/orders', meanwhile, { key }),
        await shop.post('/api/v1/auth/sign-in/email', signIn),
        await shop.get(`/api/v1/products?q=${randomUUID()}`),
      ]) {
        expectStatus(response, 503)
        assert.equal(response.headers.get('content-type'), 'application/problem+json')
        assert.ok(Number(response.headers.get('retry-after')) > 0)
      }
      assert.equal((await shop.get('/health/live')).status, 200)
      await waitFor(async () => (await shop.get('/health/ready')).status === 503)
    } finally {
      server.start()
    }

    await waitFor(async () => (await shop.get('/health/ready')).status === 200)
    expectStatus(await shop.pay('/api/v1/orders', meanwhile, { key }), 201)
    const { token } = await signInAdmin(shop)
    for (const { email } of [before, meanwhile]) {
      const confirmations = async () =>
        (await readMails(shop, email)).filter(({ subject }) => /confirmed/.test(subject)).length
      await waitFor(async () => (await confirmations()) > 0)
      assert.equal(await confirmations(), 1)
      const { items } = (await shop.get(`/api/v1/orders?email=${encodeURIComponent(email)}`, { token })).body
      assert.deepEqual(
        items.map((order: { status: string }) => order.status),
        ['confirmed'],
      )
    }
    await waitFor(async () => (await readStock(shop, token, variantId)).committed === 2)
    assert.equal((await readStock(shop, token, variantId)).available, stock - 2)
  })
})
