import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { NoResponseError } from './no-response.ts'
import type { ResponseHead } from './response-head.ts'
import { ResponseReader } from './response-reader.ts'

/** Gives a reader these pieces, and then the end of the connection where `ends` says so. */
function readAll(pieces: readonly Buffer[], { method = 'GET', ends = false } = {}) {
  const reader = new ResponseReader()
  const heads: ResponseHead[] = []
  let body = ''
  let responses = 0
  reader.expect(method, {
    onHead: (head) => heads.push(head),
    onPiece(piece) {
      assert.notEqual(piece.length, 0)
      body += piece.toString('latin1')
      return true
    },
    onEnd(lastPiece) {
      body += lastPiece.toString('latin1')
      responses += 1
    },
  })
  for (const piece of pieces) reader.read(piece)
  const isWhole = ends ? reader.end() : reader.isDone
  return {
    statuses: heads.map(({ status }) => status),
    body,
    responses,
    isWhole,
    keepsConnection: reader.keepsConnection,
  }
}

const ok = 'HTTP/1.1 200 OK\r\n'
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`
const whole = { statuses: [200], responses: 1, isWhole: true, keepsConnection: true }

const isMalformed = (error: unknown) => error instanceof NoResponseError && error.reason === 'malformed'

describe('a response that comes in pieces', () => {
  const cases = {
    'of a known length': [`${ok}content-length: 5\r\n\r\nhello`, { ...whole, body: 'hello' }],
    'without content': [`${ok}content-length: 0\r\n\r\n`, { ...whole, body: '' }],
    'in chunks': [`${chunked}5\r\nhello\r\n7;a=b\r\n, world\r\n0\r\n\r\n`, { ...whole, body: 'hello, world' }],
    'in chunks, with trailers': [
      `${chunked}A\r\n0123456789\r\n00\r\nx-sum: 1\r\n\r\n`,
      { ...whole, body: '0123456789' },
    ],
    'after early hints': [
      `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n${ok}content-length: 2\r\n\r\nhi`,
      { ...whole, body: 'hi' },
    ],
    'that must not have content': ['HTTP/1.1 204 No Content\r\n\r\n', { ...whole, statuses: [204], body: '' }],
    'that has not changed': [
      'HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n',
      { ...whole, statuses: [304], body: '' },
    ],
  } as const

  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(`when a response ${name} is cut at any two places, then it is read the same`, () => {
      const bytes = Buffer.from(text, 'latin1')
      for (let first = 0; first <= bytes.length; first++) {
        for (let second = first; second <= bytes.length; second++) {
          const pieces = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)]
          const read = readAll(pieces.filter(({ length }) => length > 0))
          assert.deepEqual(read, expected, `cut at ${first} and ${second}`)
        }
      }
    })
  }

  test('when the request was HEAD, then there is no body, also with a length', () => {
    const read = readAll([Buffer.from(`${ok}content-length: 5\r\n\r\n`)], { method: 'HEAD' })
    assert.deepEqual(read, { ...whole, body: '' })
  })
})

describe('where a response ends', () => {
  test('when it has no length, then it ends with the connection', () => {
    const pieces = [Buffer.from(`${ok}\r\nhel`), Buffer.from('lo')]
    assert.equal(readAll(pieces).isWhole, false)
    assert.deepEqual(readAll(pieces, { ends: true }), { ...whole, body: 'hello', keepsConnection: false })
  })

  for (const unfinished of ['', 'HTTP/1.1 200', `${ok}content-length: 5\r\n\r\nhell`, `${chunked}5\r\nhello\r\n`]) {
    test(`when the connection ends after ${JSON.stringify(unfinished)}, then the response is incomplete`, () => {
      const pieces = unfinished === '' ? [] : [Buffer.from(unfinished)]
      const read = readAll(pieces, { ends: true })
      assert.deepEqual([read.isWhole, read.responses], [false, 0])
    })
  }

  for (const tooMuch of [`${ok}content-length: 2\r\n\r\nhi!`, `${chunked}2\r\nhi\r\n0\r\n\r\n!`]) {
    test(`when ${JSON.stringify(tooMuch)} goes on after its end, then the rest is dropped and the connection is not used again`, () =>
      assert.deepEqual(readAll([Buffer.from(tooMuch)]), { ...whole, body: 'hi', keepsConnection: false }))
  }
})

describe('the longest head', () => {
  const headOf = (bytes: number) => `${ok}x-long: ${'x'.repeat(bytes - ok.length - 'x-long: '.length)}\r\n\r\n`
  const inBytes = (text: string) => Array.from(Buffer.from(text), (byte) => Buffer.from([byte]))

  test('when it has 16 kB, then it is read, in one piece and in many', () => {
    for (const pieces of [[Buffer.from(headOf(16_384))], inBytes(headOf(16_384))])
      assert.deepEqual(readAll(pieces).statuses, [200])
  })

  test('when it has a byte more, then it is refused, in one piece and in many', () => {
    for (const pieces of [[Buffer.from(headOf(16_385))], inBytes(headOf(16_385))])
      assert.throws(() => readAll(pieces), isMalformed)
  })
})

describe('what is not a valid response', () => {
  for (const text of [
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\n',
    `${chunked}xyz\r\n`,
    `${chunked}-1\r\n`,
    `${chunked}ffffffff\r\n`,
    `${chunked}2\nhi`,
    `${chunked}2\r\nhi!!\r\n`,
    `${chunked}${'0'.repeat(5_000)}`,
    `${chunked}0\r\n${'x-trailer: long\r\n'.repeat(300)}\r\n`,
    `${chunked}0\r\nno colon\r\n\r\n`,
    `${chunked}0\r\nx-trailer: \x1b\r\n\r\n`,
    `${chunked}0\r\ncontent-length: 2\r\n\r\n`,
    `${chunked}2 \r\nhi`,
    `${chunked}2;a b\r\nhi`,
    'HTTP/1.1 100 Continue\r\nconnection: close\r\n\r\n',
    'HTTP/1.1 100 Continue\r\n\r\n'.repeat(21),
    `${ok}x-long: ${'x'.repeat(17_000)}`,
    `${ok}x-long: ${'x'.repeat(17_000)}\r\n\r\n`,
  ]) {
    test(`when the service sends ${JSON.stringify(text.slice(0, 80))}, then it is refused`, () =>
      assert.throws(() => readAll([Buffer.from(text)]), isMalformed))
  }
})
