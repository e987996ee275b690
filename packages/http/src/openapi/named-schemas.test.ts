import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { NamedObject, Nullable, PageOf, withExample } from '../schemas.ts'
import type { DocumentedOperation, DocumentedSchema } from './document-types.ts'
import { createSchemaNaming } from './named-schemas.ts'

const Money = NamedObject('Money', { amountMinor: Type.Integer() })
const money = { $ref: '#/components/schemas/Money' }

const plain = (schema: object) => JSON.parse(JSON.stringify(schema)) as DocumentedSchema

/** The schema of the response as it is left, and every schema that got a name. */
function nameSchemasOf(...schemas: object[]) {
  const naming = createSchemaNaming()
  const operation: DocumentedOperation = {
    responses: Object.fromEntries(
      schemas.map((schema, index) => [index, { content: { 'application/json': { schema: plain(schema) } } }]),
    ),
  }
  naming.nameSchemas(operation)
  const named = naming.schemas()
  const left = Object.values(operation.responses ?? {}).map(({ content }) => content?.['application/json']?.schema)
  return { left, named }
}

test('when a schema has a name, then it is referred to wherever it stands', () => {
  const { left, named } = nameSchemasOf(NamedObject('Cart', { total: Money, was: Nullable(Money) }), PageOf(Money))
  assert.deepEqual(left, [{ $ref: '#/components/schemas/Cart' }, { $ref: '#/components/schemas/MoneyPage' }])
  assert.deepEqual(named.Cart?.properties, { total: money, was: { anyOf: [money, { type: 'null' }] } })
  assert.deepEqual(named.MoneyPage?.properties?.items, { type: 'array', items: money })
  assert.deepEqual(named.Money, plain(Money))
})

test('when one use of a schema is described, then the description stands beside its reference', () => {
  const { left, named } = nameSchemasOf(Money, { ...Money, description: 'To pay' })
  assert.deepEqual(left, [money, { ...money, description: 'To pay' }])
  assert.equal(named.Money?.description, undefined)
})

test('when one use of a schema has an example, then the schema has it', () => {
  const { named } = nameSchemasOf(Money, withExample(Money, { amountMinor: 1 }))
  assert.deepEqual(named.Money?.examples, [{ amountMinor: 1 }])
})

test('when two schemas have one name, then that is an error that names it', () => {
  assert.throws(() => nameSchemasOf(Money, NamedObject('Money', { cents: Type.Integer() })), /named Money differ/)
})

test('when an object takes any name, then what it holds is named too', () => {
  const { left } = nameSchemasOf(Type.Record(Type.String(), Money))
  assert.deepEqual(left, [{ type: 'object', additionalProperties: money }])
})

test('when a value is one of some texts, then it is said to be text', () => {
  const { left } = nameSchemasOf(Type.Enum(['a', 'b']))
  assert.deepEqual(left, [{ type: 'string', enum: ['a', 'b'] }])
})
