import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findBreakingChanges, type OpenApiDocument } from './breaking-changes.ts'

const base = {
  paths: {
    '/orders': {
      post: {
        security: [],
        parameters: [{ name: 'expand', in: 'query', schema: { type: 'string', maxLength: 10 } }],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['items'],
                properties: {
                  items: { type: 'array', items: { type: 'object', properties: { quantity: { type: 'integer' } } } },
                  method: { enum: ['a', 'b'] },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            content: {
              'application/json': {
                schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  },
} satisfies OpenApiDocument

/** The document after `change` had its way with the operation. */
// biome-ignore lint/suspicious/noExplicitAny: a change reaches anywhere.
function changed(change: (operation: any, document: any) => void): OpenApiDocument {
  const document = structuredClone(base)
  change(document.paths['/orders'].post, document)
  return document
}
// biome-ignore lint/suspicious/noExplicitAny: as above.
const bodyOf = (operation: any) => operation.requestBody.content['application/json'].schema
// biome-ignore lint/suspicious/noExplicitAny: as above.
const answerOf = (operation: any) => operation.responses['201'].content['application/json'].schema

// biome-ignore lint/suspicious/noExplicitAny: as above.
const breaking: [string, (operation: any, document: any) => void][] = [
  ['is gone', (_, document) => delete document.paths['/orders']],
  ['a token became needed', (operation) => Object.assign(operation, { security: [{ bearer: [] }] })],
  ['parameter expand is gone', (operation) => Object.assign(operation, { parameters: [] })],
  [
    'parameter page became required',
    (operation) => operation.parameters.push({ name: 'page', in: 'query', required: true }),
  ],
  [
    'parameter expand has a narrower maxLength',
    (operation) => Object.assign(operation.parameters[0].schema, { maxLength: 5 }),
  ],
  ['body.email became required', (operation) => bodyOf(operation).required.push('email')],
  [
    'body.items[].quantity was integer and is string',
    (operation) => Object.assign(bodyOf(operation).properties.items.items.properties.quantity, { type: 'string' }),
  ],
  [
    'body.method no longer takes "b"',
    (operation) => Object.assign(bodyOf(operation).properties.method, { enum: ['a'] }),
  ],
  ['answer 201 is gone', (operation) => delete operation.responses['201']],
  ['answer 201.id is gone', (operation) => delete answerOf(operation).properties.id],
  ['answer 201.id may now be missing', (operation) => Object.assign(answerOf(operation), { required: [] })],
]

for (const [finding, change] of breaking) {
  test(`when ${finding}, then it is found`, () => {
    const [found, ...others] = findBreakingChanges(base, changed(change))
    assert.ok(found?.endsWith(finding), found)
    assert.deepEqual(others, [])
  })
}

test('when a schema gets a name, then nothing is breaking, and what changes under the name is found', () => {
  const named = changed((operation, document) => {
    document.components = { schemas: { Order: answerOf(operation) } }
    operation.responses['201'].content['application/json'] = { schema: { $ref: '#/components/schemas/Order' } }
  })
  assert.deepEqual(findBreakingChanges(base, named), [])
  const renamed = structuredClone(named) as typeof named & {
    components: { schemas: { Order: { properties: object } } }
  }
  renamed.components.schemas.Order.properties = { number: { type: 'string' } }
  assert.deepEqual(findBreakingChanges(named, renamed), ['POST /orders: answer 201.id is gone'])
})

test('when things are only added, then nothing is breaking', () => {
  const next = changed((operation, document) => {
    document.paths['/refunds'] = { post: {} }
    operation.parameters.push({ name: 'page', in: 'query' })
    bodyOf(operation).properties.note = { type: 'string' }
    bodyOf(operation).properties.method.enum.push('c')
    answerOf(operation).properties.number = { type: 'string' }
  })
  assert.deepEqual(findBreakingChanges(base, next), [])
})
