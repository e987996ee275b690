import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { NoResponseError } from './no-response.ts'
import { headerOf, parseResponseHead } from './response-head.ts'

const parse = (...lines: string[]) => parseResponseHead(lines.join('\r\n'))

describe('the head of a response', () => {
  test('when it is well formed, then names are in lower case and values without the blanks around them', () => {
    const head = parse(
      'HTTP/1.1 201 Created',
      'Content-Type:text/plain',
      'SET-COOKIE: \ta=1; path=/ \t',
      'set-cookie: b=2',
    )
    assert.equal(head.status, 201)
    assert.deepEqual(head.headers, ['content-type', 'text/plain', 'set-cookie', 'a=1; path=/', 'set-cookie', 'b=2'])
    assert.equal(headerOf(head, 'set-cookie'), 'a=1; path=/')
    assert.equal(headerOf(head, 'etag'), undefined)
  })

  test('when it has a length, then the length is read', () => {
    assert.equal(parse('HTTP/1.1 200 OK', 'content-length: 42').contentLength, 42)
    assert.equal(parse('HTTP/1.1 200 OK', 'Transfer-Encoding: Chunked').isChunked, true)
    assert.deepEqual([parse('HTTP/1.1 200').contentLength, parse('HTTP/1.1 200 ').isChunked], [-1, false])
  })

  for (const [keeps, ...lines] of [
    [true, 'HTTP/1.1 200 OK'],
    [true, 'HTTP/1.1 200 OK', 'connection: keep-alive, x-hop'],
    [false, 'HTTP/1.1 200 OK', 'connection: close'],
    [false, 'HTTP/1.1 200 OK', 'connection: x-hop, Close'],
    [false, 'HTTP/1.0 200 OK'],
  ] as const) {
    test(`when it is ${JSON.stringify(lines)}, then the connection ${keeps ? 'can' : 'cannot'} be used again`, () =>
      assert.equal(parse(...lines).keepsConnection, keeps))
  }

  for (const lines of [
    [''],
    ['220 smtp.example ESMTP'],
    ['HTTP/2 200 OK'],
    ['HTTP/1.1 99 Low'],
    ['HTTP/1.1 600 High'],
    ['HTTP/1.1 2000 OK'],
    ['HTTP/1.1 200 OK\nx-a: 1'],
    ['HTTP/1.1 200 OK', 'x-a: 1\nx-b: 2'],
    ['HTTP/1.1 200 OK', 'x-a: 1\rx-b: 2'],
    ['HTTP/1.1 200 OK', 'x-a: \0'],
    ['HTTP/1.1 200 OK', 'no colon'],
    ['HTTP/1.1 200 OK', 'no colon', 'x: y'],
    ['HTTP/1.1 200 OK', ': no name'],
    ['HTTP/1.1 200 OK', 'x-a: 1', ' folded: line'],
    ['HTTP/1.1 200 OK', 'content-length : 3'],
    ['HTTP/1.1 200 OK', 'content-length: 3', 'content-length: 3'],
    ['HTTP/1.1 200 OK', 'content-length: 3, 3'],
    ['HTTP/1.1 200 OK', 'content-length: +3'],
    ['HTTP/1.1 200 OK', 'content-length: 0x3'],
    ['HTTP/1.1 200 OK', 'content-length:'],
    ['HTTP/1.1 200 OK', 'content-length: 9007199254740993'],
    ['HTTP/1.1 200 OK', 'content-length: 3', 'transfer-encoding: chunked'],
    ['HTTP/1.1 200 OK', 'transfer-encoding: gzip, chunked'],
    ['HTTP/1.1 200 OK', 'transfer-encoding: chunked', 'transfer-encoding: chunked'],
  ]) {
    test(`when it is ${JSON.stringify(lines)}, then it is refused`, () =>
      assert.throws(
        () => parse(...lines),
        (error) => error instanceof NoResponseError && error.reason === 'malformed',
      ))
  }
})
