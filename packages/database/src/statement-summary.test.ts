import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from './sql.ts'
import { summaryOf } from './statement-summary.ts'

const statements: Record<string, string> = {
  'select id from orders where id = $1': 'select orders',
  'SELECT * FROM "session" WHERE "token" = $1': 'select session',
  'insert into outbox (id) values ($1)': 'insert outbox',
  'update orders set status = $1 where id in (select id from orders)': 'update orders',
  'delete from carts where id = $1': 'delete carts',
  'with new_order as (insert into orders (id) values ($1)) insert into order_items select 1': 'insert orders',
  "select set_config('a', $1, true)": 'select',
  begin: 'other',
}

for (const [text, summary] of Object.entries(statements)) {
  test(`when a statement reads "${text}", then its summary is "${summary}"`, () =>
    assert.equal(summaryOf(text), summary))
}

test('when a statement is put together of parts, then its summary tells what the whole does', () => {
  const chosen = sql`select id from products`
  assert.equal(sql`${chosen} where id = ${1}`.summary, 'select products')
})
