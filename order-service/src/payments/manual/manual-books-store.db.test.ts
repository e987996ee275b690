import assert from 'node:assert/strict'
import { test } from 'node:test'
import { json, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { createTestShop } from '../../testing/test-shop.ts'
import { createManualBooks } from './manual-books-store.ts'

forEachDatabase((openTestDatabase) => {
  test('when money was recorded in parts, then each part is a movement of its own, and an earlier version had one', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../../migrations/', import.meta.url) })
    const shop = createTestShop(db)
    const [parts, whole] = [await shop.place(), await shop.place()]
    const receipt = (amountMinor: number, recordedAt: string) => ({
      ...{ amountMinor, reference: null, receivedOn: '2026-11-27', recordedAt },
    })
    const receipts = [receipt(5_000, '2026-11-27T10:00:00.000Z'), receipt(7_600, '2026-11-28T10:00:00.000Z')]
    await db.execute(sql`update payments set provider = 'manual', status = 'captured', captured_minor = 12600`)
    await db.execute(sql`update payments set receipts = ${json(receipts)} where order_id = ${parts.id}`)
    for (const { id } of [parts, whole, parts]) {
      await db.execute(sql`insert into order_history (order_id, status, what, by_role, at)
        values (${id}, 'confirmed', 'payment-recorded', 'staff', '2026-11-28T11:00:00Z')`)
    }
    const movementsOn = async (from: string, to: string) => {
      const found = await createManualBooks(db).movements({
        from: new Date(from),
        to: new Date(to),
        cursor: null,
        limit: 10,
      })
      return found.movements.map(({ paymentKey, amount }) => [paymentKey, amount.amountMinor]).toSorted()
    }
    assert.deepEqual(await movementsOn('2026-11-27', '2026-11-28'), [[parts.id, 5_000]])
    assert.deepEqual(
      await movementsOn('2026-11-28', '2026-11-29'),
      [
        [parts.id, 7_600],
        [whole.id, 12_600],
      ].toSorted(),
    )
  })
})
