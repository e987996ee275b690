import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { NoResponseError } from './no-response.ts'
import { type ClientRequest, writeRequestHead } from './request-head.ts'

const write = (request: Partial<ClientRequest>) =>
  writeRequestHead({ method: 'GET', target: '/', headers: [], timeoutMs: 1_000, ...request }, 'orders:3003')

describe('the head of a request', () => {
  test('when it is written, then the host comes first and the headers as they are', () => {
    const head = write({ target: '/api/v1/orders?limit=20', headers: ['accept', '*/*', 'x-name', 'Zo\xeb'] })
    assert.equal(
      head,
      'GET /api/v1/orders?limit=20 HTTP/1.1\r\nhost: orders:3003\r\naccept: */*\r\nx-name: Zo\xeb\r\n\r\n',
    )
  })

  for (const [request, line] of [
    [{ method: 'GET' }, ''],
    [{ method: 'DELETE' }, ''],
    [{ method: 'POST' }, 'content-length: 0\r\n'],
    [{ method: 'POST', body: Buffer.from('é') }, 'content-length: 2\r\n'],
    [{ method: 'POST', body: Readable.from([]), bodyLength: 7 }, 'content-length: 7\r\n'],
    [{ method: 'POST', body: Readable.from([]) }, 'transfer-encoding: chunked\r\n'],
  ] as const) {
    const kind = 'body' in request ? request.body.constructor.name : 'nothing'
    test(`when ${request.method} brings ${kind}, then the head says ${JSON.stringify(line)}`, () =>
      assert.equal(write(request), `${request.method} / HTTP/1.1\r\nhost: orders:3003\r\n${line}\r\n`))
  }

  for (const request of [
    { target: '/a b' },
    { target: '/a\r\nx: y' },
    { target: '/\u20ac' },
    { headers: ['x-a', '1\r\nx-b: 2'] },
    { headers: ['x-a', '1\n2'] },
    { headers: ['x-a', '\0'] },
    { headers: ['x-a', '\u20ac'] },
    { headers: ['x a', '1'] },
    { headers: ['x:a', '1'] },
    { headers: ['', '1'] },
  ]) {
    test(`when ${JSON.stringify(request)} would be read as something else, then it is refused`, () =>
      assert.throws(
        () => write(request),
        (error) => error instanceof NoResponseError && error.reason === 'invalid-request',
      ))
  }
})
