import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRuleBreaks, findWrongExamples, listedCodes, type RuledDocument } from './document-rules.ts'

const problem = (code: string) => ({
  description: code,
  content: { 'application/problem+json': { schema: { properties: { code: { type: 'string', enum: [code] } } } } },
})
const cart = { type: 'object', properties: { id: { type: 'string' } } }
const sound: RuledDocument = {
  tags: [{ name: 'carts', description: 'Carts' }],
  paths: {
    '/carts/{id}': {
      get: {
        operationId: 'getCart',
        summary: 'A cart',
        tags: ['carts'],
        security: [{ bearer: [] }],
        'x-access': 'customer',
        responses: {
          200: {
            description: 'OK',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Cart' } } },
          },
          ...Object.fromEntries(
            [401, 429, 502, 503, 504, 'default'].map((status) => [status, problem(`no-${status}`)]),
          ),
        },
      },
    },
  },
  components: { schemas: { Cart: cart } },
}

test('when an operation has everything that readers and generators need, then nothing is found', () => {
  assert.deepEqual(findRuleBreaks(sound), [])
})

// biome-ignore lint/suspicious/noExplicitAny: a change reaches anywhere.
const breaks: [string, (operation: any, document: any) => void][] = [
  ['operationId is no verb and noun in camelCase', (operation) => Object.assign(operation, { operationId: 'cart' })],
  ['has no summary', (operation) => delete operation.summary],
  ['has not one described tag', (_, document) => delete document.tags[0].description],
  ['does not declare its security', (operation) => delete operation.security],
  ['needs a token and does not declare it', (operation) => Object.assign(operation, { security: [] })],
  ['has no response 429', (operation) => delete operation.responses[429]],
  ['response 401 is no problem document', (operation) => delete operation.responses[401].content],
  ['response 200 has no description', (operation) => delete operation.responses[200].description],
  [
    'response 200 is not a named schema',
    (operation) => Object.assign(operation.responses[200].content['application/json'], { schema: { type: 'object' } }),
  ],
]

for (const [finding, change] of breaks) {
  test(`when an operation ${finding}, then it is found`, () => {
    const document = structuredClone(sound)
    change(document.paths['/carts/{id}']?.get, document)
    const [found, ...others] = findRuleBreaks(document)
    assert.ok(found?.endsWith(`: ${finding}`), found)
    assert.deepEqual(others, [])
  })
}

test('when two operations have one id, then both are found', () => {
  const document = structuredClone(sound)
  document.paths['/baskets/{id}'] = structuredClone(document.paths['/carts/{id}'] ?? {})
  assert.deepEqual(findRuleBreaks(document), Array(2).fill('getCart: operationId is not unique'))
})

test('when an object stands in two places without a name, then both are told', () => {
  const document = { ...sound, components: { schemas: { Cart: { type: 'object', properties: { a: cart, b: cart } } } } }
  assert.deepEqual(findRuleBreaks(document), [
    'the same object in schemas/Cart/properties/a and schemas/Cart/properties/b',
  ])
})

test('when an example is not what its schema says, then it is found', () => {
  const document = structuredClone(sound)
  Object.assign(document.paths['/carts/{id}']?.get?.responses[200]?.content?.['application/json'] ?? {}, {
    example: { id: 1 },
  })
  assert.deepEqual(findWrongExamples(document), { found: 1, wrong: ['getCart 200: /id must be string'] })
})

test('when the codes of the problems are asked for, then each is there once', () => {
  assert.deepEqual(listedCodes(sound), ['no-401', 'no-429', 'no-502', 'no-503', 'no-504', 'no-default'])
})
