import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isCanonicalPath, pathOf } from './canonical-path.ts'

describe('a canonical path', () => {
  for (const path of [
    '/',
    '/docs/',
    '/api/v1/products',
    '/api/v1/products/',
    '/api/v1/products/linen-shirt.v2',
    '/api/v1/products/caf%C3%A9%20cr%C3%A8me',
    '/api/v1/users/ada%40example.com',
    '/api/v1/auth/callback/o_auth~1',
    '/images/...svg',
  ]) {
    test(`when the path is ${path}, then it is accepted`, () => assert.equal(isCanonicalPath(path), true))
  }

  for (const path of [
    '',
    '*',
    'http://user-service/metrics',
    '//metrics',
    '/api//v1/products',
    '/api/v1/../metrics',
    '/api/v1/products/..',
    '/api/v1/./products',
    '/api/v1/products/..%2f..%2fmetrics',
    '/api/v1/products/%2e%2e/metrics',
    '/api/v1/products/%2E./metrics',
    '/api/v1/products%5c..%5cmetrics',
    '/api/v1/products\\..\\metrics',
    '/api/v1/products/%252e%252e/metrics',
    '/api/v1/auth/sign-i%6e/email',
    '/api/v1/auth/%73ign-in/email',
    '/api/v1/products/i%6Dport',
    '/api/v1/products/%00',
    '/api/v1/products/a%0d%0ab',
    '/api/v1/products/%zz',
    '/api/v1/products/%',
    '/api/v1/products/a b',
    '/api/v1/products/<script>',
    '/api/v1/products/\u00e9',
  ]) {
    test(`when the path is ${JSON.stringify(path)}, then it is refused`, () =>
      assert.equal(isCanonicalPath(path), false))
  }
})

test('when a target has a query, then its path is what comes before it', () => {
  assert.equal(pathOf('/api/v1/products?q=..%2f'), '/api/v1/products')
  assert.equal(pathOf('/api/v1/products'), '/api/v1/products')
})
