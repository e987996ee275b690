import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storingServices } from '../shop-layout.ts'
import { databaseName, decideLayout, type ServerFacts, schemaName } from './database-layout.ts'

const facts: ServerFacts = {
  database: 'shop',
  role: 'ada',
  mayCreateDatabases: false,
  mayCreateSchemas: false,
  databases: [],
  schemas: [],
}
const allDatabases = storingServices.map((service) => databaseName('shop', service))
const allSchemas = storingServices.map(schemaName)
const decide = (known: Partial<ServerFacts>) => {
  const { kind, nameOf, missing } = decideLayout({ ...facts, ...known })
  return { kind, name: nameOf('order-service'), missing: missing.length }
}
const refusalOf = (known: Partial<ServerFacts>): string => {
  try {
    decideLayout({ ...facts, ...known })
  } catch (error) {
    assert.equal((error as Error).name, 'ShopRefusal')
    assert.match((error as Error).message, /^[^\n]+[;.]$/)
    return (error as Error).message
  }
  return assert.fail('it was not refused')
}

describe('where the services have their data', () => {
  test('when nothing is there and the role may create databases, then each service gets one', () => {
    const expected = { kind: 'database', name: 'shop_order_service', missing: 4 }
    assert.deepEqual(decide({ mayCreateDatabases: true, mayCreateSchemas: true }), expected)
  })

  test('when it may create schemas alone, then each service gets one', () => {
    assert.deepEqual(decide({ mayCreateSchemas: true }), { kind: 'schema', name: 'order_service', missing: 4 })
  })

  test('when there are schemas already, then a role that may create databases now goes on with them', () => {
    const may = { mayCreateDatabases: true, mayCreateSchemas: true }
    assert.deepEqual(decide({ ...may, schemas: allSchemas }), { kind: 'schema', name: 'order_service', missing: 0 })
    assert.equal(decide({ ...may, schemas: ['user_service'] }).missing, 3)
  })

  test('when there are databases already, then a role that may create nothing uses them', () => {
    assert.deepEqual(decide({ databases: allDatabases }), { kind: 'database', name: 'shop_order_service', missing: 0 })
  })

  test('when some databases are missing, then they are made, or named where the role may not', () => {
    const databases = allDatabases.slice(0, 2)
    assert.equal(decide({ databases, mayCreateDatabases: true }).missing, 2)
    assert.equal(
      refusalOf({ databases, mayCreateSchemas: true }),
      'The role ada may not create databases: have an administrator run ' +
        `create database "shop_order_service" owner "ada" encoding 'UTF8' template template0; ` +
        `create database "shop_notification_service" owner "ada" encoding 'UTF8' template template0;`,
    )
  })

  test('when the role may create nothing, then the statements of both ways are told', () => {
    const told = refusalOf({})
    for (const name of allDatabases) assert.ok(told.includes(`create database "${name}" owner "ada"`), told)
    assert.ok(told.includes('grant create on database "shop" to "ada";'), told)
  })

  test('when some schemas are missing and the role may not create them, then they are told', () => {
    const told = refusalOf({ schemas: allSchemas.slice(1) })
    assert.match(told, /run create schema "user_service" authorization "ada";$/)
  })

  test('when there are both, then it does not choose', () => {
    const told = refusalOf({ databases: allDatabases, schemas: allSchemas, mayCreateDatabases: true })
    assert.match(told, /shop_user_service.*schemas in shop \(user_service/)
  })

  test('when a name has quotes, then it stays a name', () => {
    assert.match(refusalOf({ role: 'a"b' }), /owner "a""b"/)
  })

  test('when a name gets too long for PostgreSQL, then it is refused instead of cut', () => {
    assert.match(refusalOf({ database: 'é'.repeat(22), mayCreateDatabases: true }), /longer than the 63 bytes/)
    assert.equal(decide({ database: 'x'.repeat(42), mayCreateDatabases: true }).missing, 4)
  })
})
