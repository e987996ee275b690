import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { orderCancelled } from '@storefleet/contracts'
import { type OpenDriver, openDriver } from '@storefleet/database'
import { createTestHost, startTestService } from '@storefleet/test-kit'
import { createProductService } from './app.ts'
import { orderOf } from './testing/order-events.ts'
import { productConfig } from './testing/product-service.ts'

/** The embedded database as a server on which events share a transaction; each transaction with what it runs. */
function createRecordingDatabase() {
  const transactions: string[][] = []
  const open: OpenDriver = async (url, options) => {
    const driver = await openDriver(url, options)
    return {
      ...driver,
      dialect: 'postgres',
      inTransaction: (work, transactionOptions) =>
        driver.inTransaction((session) => {
          const texts: string[] = []
          transactions.push(texts)
          const run: typeof session.run = (statement) => {
            texts.push(statement.text)
            return session.run(statement)
          }
          return work({ ...session, run })
        }, transactionOptions),
    }
  }
  return { open, transactions }
}

test('when events are handled together, then all that they lock is locked beforehand, in one order', async () => {
  const { open, transactions } = createRecordingDatabase()
  const host = { ...createTestHost(), openDriver: open }
  await startTestService((given, url) => createProductService(productConfig({}, url), given), { host })
  const cancelled = () => {
    const order = orderOf(randomUUID(), [{ variantId: randomUUID(), quantity: 1 }])
    return orderCancelled(order.orderId, { ...order, reason: 'test', wasConfirmed: false, refunded: order.total })
  }
  transactions.length = 0
  await Promise.all([host.deliver(cancelled()), host.deliver(cancelled()), host.deliver(cancelled())])

  const together = transactions.find(([first = '']) => /insert into inbox/.test(first)) ?? []
  assert.match(together[0] ?? '', /\$7/, 'they were handled one by one')
  assert.match(together[1] ?? '', /from reservations where id in .* order by id for update/)
  assert.match(together[2] ?? '', /from stock_items .* order by variant_id for update/s)
})
