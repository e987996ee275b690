import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createResponseReader } from './response-reader.ts'

const plain = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx-a: b\r\n\r\nhello'
const chunked = 'HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n'

for (const [name, text, status] of [
  ['of a known length', plain, 200],
  ['in chunks', chunked, 201],
] as const) {
  test(`when a response ${name} arrives in two parts, then it is read completely`, () => {
    const reader = createResponseReader()
    for (let cut = 1; cut < text.length; cut++) {
      reader.expect({ wantsBody: true })
      assert.equal(reader.read(Buffer.from(text.slice(0, cut))), undefined)
      const reply = reader.read(Buffer.from(text.slice(cut)))
      assert.equal(reply?.status, status)
      assert.equal(reply.body.toString(), 'hello')
    }
  })
}

test('when a response has no body, then it ends with its head', () => {
  const reader = createResponseReader()
  assert.equal(reader.read(Buffer.from('HTTP/1.1 204 No Content\r\nx-a: b\r\n\r\n'))?.status, 204)
})
