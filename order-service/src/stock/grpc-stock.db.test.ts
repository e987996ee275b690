import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { conflict } from '@storefleet/contracts'
import { StockService, type Variant as WireVariant } from '@storefleet/contracts/grpc/stock'
import { createGrpcServer, type GrpcServer, implementService } from '@storefleet/grpc'
import { createLogger } from '@storefleet/observability'
import { money } from '../pricing/money.ts'
import { createGrpcStock } from './grpc-stock.ts'
import type { StockPort } from './stock.ts'

const secret = 'a-test-secret-of-at-least-32-characters'
const variant: WireVariant = {
  variantId: randomUUID(),
  productId: randomUUID(),
  slug: 'shirt',
  sku: 'S-1',
  title: 'Shirt',
  variantTitle: 'Small',
  imageUrl: '',
  unitPrice: { amountMinor: 5_000, currency: 'USD' },
  weightGrams: 100,
  categoryIds: [],
  taxClass: 'reduced',
  available: 3,
  sellable: true,
  taxable: false,
}
const endedId = randomUUID()

let server: GrpcServer
let stock: StockPort & { close(): void }
before(async () => {
  const service = implementService(StockService, {
    priceAndReserve: async ({ reservationId, lines, ttlSeconds }) => {
      if (reservationId === endedId) throw conflict('reservation-ended', 'It has ended')
      const [line] = lines
      if (!line || line.quantity > 3) {
        return { shortages: [{ variantId: variant.variantId, requested: 9, available: 3, reason: 'out-of-stock' }] }
      }
      const expiresAt = new Date(ttlSeconds * 1000).toISOString()
      return { shortages: [], reservation: { reservationId, expiresAt, lines: [{ variant, quantity: line.quantity }] } }
    },
    release: async () => ({ released: true }),
    commit: async ({ reservationId }) => ({ status: reservationId === endedId ? 'lost' : 'committed' }),
    getVariants: async () => ({ variants: [variant] }),
  })
  const logger = createLogger({ level: 'silent' })
  server = createGrpcServer({
    services: [service],
    service: 'product-service',
    callers: { 'order-service': [secret] },
    logger,
  })
  const address = `127.0.0.1:${await server.listen('127.0.0.1', 0)}`
  stock = createGrpcStock({ address, deadlineMs: 500, secret, reservationTtlSeconds: 900 })
})
after(async () => {
  stock.close()
  await server.close(100)
})

const ours = {
  variantId: variant.variantId,
  productId: variant.productId,
  slug: 'shirt',
  sku: 'S-1',
  title: 'Shirt',
  variantTitle: 'Small',
  imageUrl: null,
  unitPrice: money(5_000, 'USD'),
  available: 3,
  isSellable: true,
  requiresShipping: true,
  taxable: false,
  taxClass: 'reduced',
  categoryIds: [],
  weightGrams: 100,
}

test('when stock is reserved, then it comes priced and says until when', async () => {
  const response = await stock.priceAndReserve(randomUUID(), [{ variantId: variant.variantId, quantity: 2 }])
  assert.deepEqual(response, { expiresAt: new Date(900_000), lines: [{ variant: ours, quantity: 2 }] })
})

test('when there is not enough, then the lines are named', async () => {
  const response = await stock.priceAndReserve(randomUUID(), [{ variantId: variant.variantId, quantity: 9 }])
  const shortage = { variantId: variant.variantId, requested: 9, available: 3, reason: 'out-of-stock' }
  assert.deepEqual(response, { shortages: [shortage] })
})

test('when the reservation has ended, then the order is to be made anew', async () => {
  const ended = stock.priceAndReserve(endedId, [{ variantId: variant.variantId, quantity: 1 }])
  await assert.rejects(ended, { slug: 'reservation-expired' })
})

test('when variants are requested, then they are returned as ours', async () => {
  assert.deepEqual(await stock.variants([variant.variantId]), [ours])
  await stock.release(randomUUID())
})

test('when a variant comes without saying how it is sold, as an earlier version sends it, then it is sent and taxed', async () => {
  const [first] = await stock.variants([variant.variantId])
  assert.deepEqual([first?.requiresShipping, first?.taxable], [true, false])
})

test('when the stock of a paid order is committed, then a loss is returned', async () => {
  assert.deepEqual([await stock.commit(randomUUID()), await stock.commit(endedId)], ['taken', 'lost'])
})

test('when product-service does not respond, then it is 503', async () => {
  const nowhere = createGrpcStock({ address: '127.0.0.1:9', deadlineMs: 300, secret, reservationTtlSeconds: 900 })
  await assert.rejects(nowhere.variants([variant.variantId]), { slug: 'stock-unavailable', code: 'unavailable' })
  nowhere.close()
})
