import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRequestHead } from './request-head.ts'

const passedOn = (...rawHeaders: string[]) => readRequestHead(rawHeaders).passedOn

describe('the headers a service gets', () => {
  test('when a client sends ordinary headers, then they are passed on, names in lower case', () => {
    assert.deepEqual(passedOn('Accept', 'text/html', 'Idempotency-Key', 'k1', 'Authorization', 'Bearer t'), [
      'accept',
      'text/html',
      'idempotency-key',
      'k1',
      'authorization',
      'Bearer t',
    ])
  })

  for (const name of [
    'Connection',
    'Keep-Alive',
    'TE',
    'Trailer',
    'Transfer-Encoding',
    'Upgrade',
    'Proxy-Authorization',
    'Proxy',
    'Expect',
    'Host',
    'Forwarded',
    'X-Real-IP',
    'X-Forwarded-For',
    'X-Forwarded-User',
    'X-User-Id',
    'X-User',
    'X-Actor-Role',
    'X-Internal-Token',
    'X-Service-Name',
    'X-Authenticated-User',
    'X-Original-URL',
    'X-HTTP-Method-Override',
  ]) {
    test(`when a client sends ${name}, then it is not passed on`, () => {
      assert.deepEqual(passedOn(name, 'value', 'Accept', '*/*'), ['accept', '*/*'])
    })
  }

  test('when Connection names a header, then it is not passed on', () => {
    assert.deepEqual(passedOn('Connection', 'close, X-Secret', 'X-Secret', 's', 'Accept', '*/*'), ['accept', '*/*'])
  })

  test('when a header only begins like one of ours, then it is passed on', () => {
    assert.deepEqual(passedOn('X-Username', 'ada', 'X-Order-Access-Token', 't'), [
      'x-username',
      'ada',
      'x-order-access-token',
      't',
    ])
  })
})

describe('what the gateway reads of a request', () => {
  test('when X-Forwarded-For comes in several lines, then they are one list', () => {
    assert.equal(
      readRequestHead(['X-Forwarded-For', '1.1.1.1', 'x-forwarded-for', '2.2.2.2']).forwardedFor,
      '1.1.1.1,2.2.2.2',
    )
  })

  test('when the body is announced, then its length or chunking is known', () => {
    assert.equal(readRequestHead(['Content-Length', '42']).contentLength, 42)
    assert.equal(readRequestHead([]).contentLength, -1)
    assert.equal(readRequestHead(['Transfer-Encoding', 'chunked']).isChunked, true)
  })

  test('when Host or Authorization come twice, then the request is ambiguous', () => {
    assert.equal(readRequestHead(['Host', 'a', 'Host', 'b']).isAmbiguous, true)
    assert.equal(readRequestHead(['Authorization', 'Bearer a', 'authorization', 'Bearer b']).isAmbiguous, true)
    assert.equal(readRequestHead(['Host', 'a', 'Accept', 'b', 'Accept', 'c']).isAmbiguous, false)
  })
})
