import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routeTable } from '../route-table.ts'
import { createRouteMatcher } from './match-route.ts'

const match = createRouteMatcher(routeTable)

test('when a path is below a prefix, then its group is found, with or without a query', () => {
  assert.equal(match('/api/v1/products')?.prefix, '/api/v1/products')
  assert.equal(match('/api/v1/products?limit=5')?.prefix, '/api/v1/products')
  assert.equal(match('/api/v1/products/linen-shirt')?.prefix, '/api/v1/products')
  assert.equal(match('/images/linen-shirt.svg')?.service, 'product-service')
})

test('when two prefixes match, then the longer one wins', () => {
  assert.equal(match('/api/v1/auth/sign-in/email')?.limit, 'sign-in')
  assert.equal(match('/api/v1/auth/token')?.limit, 'client')
  assert.equal(match('/api/v1/products/import')?.maxBodyBytes, 32 * 1024 * 1024)
  const imports = match('/api/v1/products/imports/01890a5d-ac96-774b-bcce-b302099a8057')
  assert.deepEqual([imports?.reads, imports?.isShared, imports?.maxBodyBytes], ['staff', undefined, 16 * 1024])
})

test('when a prefix has a segment that may be anything, then it wins over what it is part of', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  for (const path of [`/api/v1/orders/${id}/story`, `/api/v1/orders/${id}/story?a=b`, '/api/v1/orders/{id}/story'])
    assert.equal(match(path)?.service, 'api-gateway', path)
  for (const path of [
    `/api/v1/orders/${id}`,
    `/api/v1/orders/${id}/storybook`,
    '/api/v1/orders/story',
    '/api/v1/orders//story',
  ])
    assert.equal(match(path)?.service, 'order-service', path)
})

test('when a name and a segment that may be anything both match, then the name wins', () => {
  assert.equal(match('/api/v1/users/me/export')?.reads, 'customer')
  assert.equal(match('/api/v1/users/me/export/order-service')?.reads, 'customer')
  assert.equal(match('/api/v1/users/01890a5d-ac96-774b-bcce-b302099a8057/export')?.reads, 'admin')
  assert.equal(
    match('/api/v1/users/01890a5d-ac96-774b-bcce-b302099a8057/export/order-service')?.service,
    'order-service',
  )
})

test('when only part of a segment matches, or its case differs, then there is no route', () => {
  assert.equal(match('/api/v1/productsx'), undefined)
  assert.equal(match('/API/v1/products'), undefined)
  assert.equal(match('/api/v1/Products'), undefined)
  assert.equal(match('/api/v2/products'), undefined)
})

test('when the path is one of a service’s internal ones, then there is no route', () => {
  for (const path of ['/metrics', '/health', '/health/live', '/health/ready', '/internal/anything', '/openapi.json']) {
    assert.equal(match(path), undefined, path)
  }
})

test('when the table is read, then every prefix is there once, without a trailing slash', () => {
  const prefixes = routeTable.map((group) => group.prefix)
  assert.equal(new Set(prefixes).size, prefixes.length)
  for (const prefix of prefixes) assert.match(prefix, /^\/$|^(?:\/[a-z0-9.-]+|\/\{\w+\})+$/)
})
