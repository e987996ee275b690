import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mergeDocuments, type OpenApiDocument } from './merge-documents.ts'

const options = {
  title: 'Storefleet API',
  version: '1',
  description: '',
  isRouted: (service: string, path: string) => path.startsWith(`/api/v1/${service.replace('-service', 's')}`),
}

const operation = (schema: string) => ({ get: { responses: { 200: { $ref: `#/components/schemas/${schema}` } } } })

const merge = (user: OpenApiDocument, order: OpenApiDocument) =>
  mergeDocuments(
    [
      { service: 'user-service', document: user },
      { service: 'order-service', document: order },
    ],
    options,
  )

const json = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('the merged OpenAPI document', () => {
  test('when services describe internal routes, or those of others, then they are left out', () => {
    const merged = merge(
      { paths: { '/api/v1/users/me': operation('User'), '/metrics': operation('User'), '/health': operation('User') } },
      { paths: { '/api/v1/orders': operation('Order'), '/api/v1/users/me': operation('Order') } },
    )
    assert.deepEqual(Object.keys(merged.paths ?? {}), ['/api/v1/orders', '/api/v1/users/me'])
    assert.deepEqual(merged.paths?.['/api/v1/users/me'], operation('User'))
  })

  test('when two components are the same, then they are shared', () => {
    const money = { type: 'object', properties: { amountMinor: { type: 'integer' } } }
    const merged = merge(
      { components: { schemas: { Money: money } } },
      { components: { schemas: { Money: json(money) } } },
    )
    assert.deepEqual(merged.components?.schemas, { Money: money })
  })

  test('when two components share only their name, then both are there and each service keeps its own', () => {
    const merged = merge(
      { paths: { '/api/v1/users/me': operation('Item') }, components: { schemas: { Item: { type: 'string' } } } },
      { paths: { '/api/v1/orders': operation('Item') }, components: { schemas: { Item: { type: 'number' } } } },
    )
    assert.deepEqual(merged.components?.schemas, { Item: { type: 'string' }, OrderItem: { type: 'number' } })
    assert.deepEqual(merged.paths?.['/api/v1/users/me'], operation('Item'))
    assert.deepEqual(merged.paths?.['/api/v1/orders'], operation('OrderItem'))
  })

  test('when equal components refer to ones that differ, then they are told apart too', () => {
    const list = { type: 'array', items: { $ref: '#/components/schemas/Item' } }
    const merged = merge(
      { components: { schemas: { List: list, Item: { type: 'string' } } } },
      { components: { schemas: { List: json(list), Item: { type: 'number' } } } },
    )
    assert.deepEqual(merged.components?.schemas?.OrderList, {
      type: 'array',
      items: { $ref: '#/components/schemas/OrderItem' },
    })
    assert.deepEqual(merged.components?.schemas?.List, list)
  })

  test('when operations share an id, then the later one gets the name of its service', () => {
    const merged = merge(
      { paths: { '/api/v1/users': { get: { operationId: 'list' } } } },
      { paths: { '/api/v1/orders': { get: { operationId: 'list' } } } },
    )
    assert.deepEqual(merged.paths?.['/api/v1/users'], { get: { operationId: 'list' } })
    assert.deepEqual(merged.paths?.['/api/v1/orders'], { get: { operationId: 'Orderlist' } })
  })

  test('when a document asks for a token throughout, then its operations say so, and others do not', () => {
    const merged = merge(
      { security: [{ bearer: [] }], paths: { '/api/v1/users': { get: {}, post: { security: [] } } } },
      { paths: { '/api/v1/orders': { get: {} } } },
    )
    assert.deepEqual(merged.paths?.['/api/v1/users'], { get: { security: [{ bearer: [] }] }, post: { security: [] } })
    assert.deepEqual(merged.paths?.['/api/v1/orders'], { get: {} })
    assert.deepEqual(merged.components?.securitySchemes, {
      bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    })
  })

  test('when both name a tag, then it is there once', () => {
    const merged = merge(
      { tags: [{ name: 'users' }, { name: 'shop' }] },
      { tags: [{ name: 'shop' }, { name: 'orders' }] },
    )
    assert.deepEqual(merged.tags, [{ name: 'users' }, { name: 'shop' }, { name: 'orders' }])
  })

  test('when operations use tags that no document names, then they are named, in the order of the services', () => {
    const merged = merge(
      { paths: { '/api/v1/users': { get: { tags: ['users'] }, parameters: [] } } },
      { paths: { '/api/v1/orders': { get: { tags: ['orders', 'users'] } } } },
    )
    assert.deepEqual(merged.tags, [{ name: 'users' }, { name: 'orders' }])
  })

  test('when tags have an order, then those that are used come in it, and others after them', () => {
    const tags = ['carts', 'users'].map((name) => ({ name, description: name }))
    const document = { paths: { '/api/v1/users': { get: { tags: ['new', 'users'] } } } }
    const merged = mergeDocuments([{ service: 'user-service', document }], { ...options, tags })
    assert.deepEqual(merged.tags, [{ name: 'users', description: 'users' }, { name: 'new' }])
  })

  test('when an operation lists its problems, then those of the gateway are listed with them', () => {
    const listed = { requestBody: {}, 'x-problems': { 429: ['too-many-unpaid-orders'] } }
    const merged = merge({ paths: { '/api/v1/users': { post: listed } } }, {})
    const post = (merged.paths?.['/api/v1/users']?.post ?? {}) as {
      responses?: Record<string, { description: string }>
    }
    assert.deepEqual(Object.keys(post.responses ?? {}), ['413', '429', '502', '503', '504', 'default'])
    assert.match(post.responses?.[429]?.description ?? '', /`too-many-unpaid-orders`, `rate-limited`/)
    assert.equal('x-problems' in post, false)
  })

  test('when nothing was merged, then it is a valid document all the same', () => {
    const merged = mergeDocuments([], options)
    assert.equal(merged.openapi, '3.1.0')
    assert.deepEqual(merged.paths, {})
  })
})
