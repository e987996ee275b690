import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPostgresUrl } from './postgres-url.ts'

test('when a URL names a schema, then the driver is given all else of it', () => {
  const url = 'postgres://ada:s%40cret@db:5432/shop?sslmode=verify-full&schema=order_service&sslrootcert=%2Fca.pem'
  assert.deepEqual(readPostgresUrl(url), {
    connectionString: 'postgres://ada:s%40cret@db:5432/shop?sslmode=verify-full&sslrootcert=%2Fca.pem',
    schema: 'order_service',
  })
})

test('when a URL names none, then it is left as it is', () => {
  for (const connectionString of ['postgresql://db/shop', 'postgres://%2Fvar%2Frun%2Fpostgresql/shop?sslmode=disable'])
    assert.deepEqual(readPostgresUrl(connectionString), { connectionString, schema: undefined })
})

for (const schema of ['', 'Orders', 'a"; drop table orders', '1st', 'a'.repeat(64)]) {
  test(`when the schema is "${schema.slice(0, 30)}", then it is refused`, () => {
    const url = `postgres://db/shop?schema=${encodeURIComponent(schema)}`
    assert.throws(() => readPostgresUrl(url), { name: 'ConfigError', message: /names the schema/ })
  })
}
