import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRecentErrors } from './recent-errors.ts'

const request = {
  method: 'GET',
  path: '/api/v1/products',
  service: 'product-service',
  status: 503,
  durationMs: 12.34,
  correlationId: 'c1',
}

test('when services fail, then the newest failures are listed first, and successes and refusals are not', () => {
  let now = Date.parse('2026-11-27T10:00:00Z')
  const errors = createRecentErrors(() => now)
  errors.onEnded(request)
  now += 1000
  errors.onEnded({ ...request, status: 502, path: '/api/v1/orders' })
  errors.onEnded({ ...request, status: 404 })
  errors.onEnded({ ...request, status: 200 })
  assert.deepEqual(
    errors.read().items.map(({ at, path, status, durationMs }) => [at, path, status, durationMs]),
    [
      ['2026-11-27T10:00:01.000Z', '/api/v1/orders', 502, 12],
      ['2026-11-27T10:00:00.000Z', '/api/v1/products', 503, 12],
    ],
  )
})

test('when very many fail, with long paths, then what is kept is bounded', () => {
  const errors = createRecentErrors(() => 0)
  for (let count = 0; count < 700; count++) errors.onEnded({ ...request, path: `/${count}/${'x'.repeat(5000)}` })
  const { items } = errors.read()
  assert.equal(items.length, 500)
  assert.match(items[0]?.path ?? '', /^\/699\/x+$/)
  assert.ok(items.every(({ path }) => path.length === 300))
})

test('when the path of a failed request holds a secret, then it is not kept', () => {
  const errors = createRecentErrors(() => 0)
  errors.onEnded({ ...request, path: '/api/v1/auth/reset-password/Ab3dEf6hIj9l' })
  assert.doesNotMatch(errors.read().items[0]?.path ?? '', /Ab3d/)
})
