import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@storefleet/database'
import { createPrintedDatabase } from './container-database.ts'

test('when values are put into a query, then they are literals, and rows have the types of the embedded database', async () => {
  const queries: string[] = []
  const db = createPrintedDatabase(async (query) => {
    queries.push(query)
    return '[{"order_id":"o1","open_until":"2027-01-01T00:00:00+00:00","total":12,"items":[{"a":1}],"nothing":null}]'
  })
  const at = new Date('2027-01-02T00:00:00Z')
  const rows = await db.query(sql`select * from orders where type = any(${['a', "b'c"]}) and at < ${at} limit ${5}`)
  assert.deepEqual(rows, [
    { orderId: 'o1', openUntil: new Date('2027-01-01T00:00:00Z'), total: 12, items: [{ a: 1 }], nothing: null },
  ])
  assert.deepEqual(queries, [
    `select coalesce(jsonb_agg(to_jsonb(found)), '[]') from (select * from orders where type = any(array['a', 'b''c']) and at < '2027-01-02T00:00:00.000Z'::timestamptz limit 5) found`,
  ])
})
