import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createCors } from './cors.ts'

const allowedOrigin = (headers: readonly string[] | undefined) =>
  headers?.[headers.indexOf('access-control-allow-origin') + 1]

describe('cross-origin access', () => {
  const cors = createCors({ origins: ['https://shop.example'], allowsLocalOrigins: false })

  test('when the origin is listed, then it may read and send credentials', () => {
    const headers = cors.headersFor('https://shop.example')
    assert.equal(allowedOrigin(headers), 'https://shop.example')
    assert.ok(headers.includes('access-control-allow-credentials'))
    assert.ok(headers.includes('vary'))
    assert.notEqual(cors.preflightFor('https://shop.example'), undefined)
  })

  for (const origin of [
    'https://evil.example',
    'https://shop.example.evil.example',
    'http://shop.example',
    'null',
    'http://localhost:5173',
    '*',
    '',
  ]) {
    test(`when the origin is "${origin}", then it gets nothing but Vary`, () => {
      assert.deepEqual(cors.headersFor(origin), ['vary', 'origin'])
      assert.equal(cors.preflightFor(origin), undefined)
    })
  }

  test('when no origin may, then answers do not vary by it', () => {
    const closed = createCors({ origins: [], allowsLocalOrigins: false })
    assert.deepEqual(closed.headersFor('https://shop.example'), [])
  })

  test('when local origins may, then any port of this machine does, and nothing that looks like it', () => {
    const development = createCors({ origins: [], allowsLocalOrigins: true })
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1', 'http://[::1]:80']) {
      assert.equal(allowedOrigin(development.headersFor(origin)), origin)
    }
    for (const origin of ['http://localhost.evil.example', 'http://localhost:1@evil.example', 'https://example.com']) {
      assert.equal(development.preflightFor(origin), undefined)
    }
  })
})
