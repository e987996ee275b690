import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, describe, test } from 'node:test'
import { createTestHost } from '@storefleet/test-kit'
import { Type } from 'typebox'
import { createHttpApp } from './create-http-app.ts'

const host = createTestHost()
const app = await createHttpApp({
  service: 'note-service',
  logger: host.logger,
  tokens: host.tokens ?? assert.fail('the test host has tokens'),
  isLocalOnly: true,
})
const isPublic = { access: 'public' as const }
app.get('/notes/:id', { config: isPublic }, async () => ({ id: 1 }))
app.get('/cached', { config: isPublic }, async (_request, reply) =>
  reply.header('cache-control', 'max-age=60').send({}),
)
app.delete('/notes/:id', { config: isPublic }, async (request) => ({ body: request.body ?? null }))
app.post('/empty', { config: isPublic }, async (request) => ({ body: request.body ?? null }))
app.post(
  '/notes',
  { config: isPublic, schema: { body: Type.Object({ text: Type.String() }) } },
  async (request) => request.body,
)
const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
after(() => app.close())

function sendRaw(text: string | Buffer) {
  return new Promise<string>((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(url.port), url.hostname, () => socket.write(text))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const json = { 'content-type': 'application/json' }

describe('requests that a service refuses before a route sees them', () => {
  for (const [name, request, status, code] of [
    ['a path that is not UTF-8', 'GET /notes/%ff HTTP/1.1\r\nhost: a\r\n', 400, 'invalid-request-target'],
    ['a path that is too long', `GET /notes/${'x'.repeat(600)} HTTP/1.1\r\nhost: a\r\n`, 414, 'uri-too-long'],
    [
      'headers that are too large',
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n`,
      431,
      'headers-too-large',
    ],
    ['no HTTP', 'HELO there\r\n', 400, 'malformed-request'],
    ['an unknown expectation', 'GET /notes/1 HTTP/1.1\r\nhost: a\r\nexpect: payment\r\n', 417, 'expectation-failed'],
    ['an unknown method', 'PROPFIND /notes/1 HTTP/1.1\r\nhost: a\r\n', 404, 'route-not-found'],
    [
      'a body of another type',
      'POST /notes HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 0\r\n',
      415,
      'unsupported-media-type',
    ],
    ['no Host', 'GET /notes/1 HTTP/1.1\r\n', 400, 'host-missing'],
    ['a foreign name', 'GET /notes/1 HTTP/1.1\r\nhost: evil.example\r\n', 403, 'host-not-allowed'],
  ] as const) {
    test(`when a request has ${name}, then the response is a problem document of ours`, async () => {
      const answer = await sendRaw(`${request}connection: close\r\n\r\n`)
      const [head = '', body = ''] = answer.split('\r\n\r\n')
      assert.match(head, new RegExp(`^HTTP/1.1 ${status} `))
      assert.match(head, /content-type: application\/problem\+json/i)
      assert.match(head, /cache-control: no-store/i)
      const problem = JSON.parse(body)
      assert.deepEqual([problem.status, problem.code], [status, code])
      assert.match(head, new RegExp(`x-correlation-id: ${problem.correlationId}`, 'i'))
    })
  }
})

describe('JSON bodies', () => {
  const post = (path: string, payload: string | Buffer, headers = json) =>
    app.inject({ method: 'POST', url: path, payload, headers })

  test('when one is in Latin-1, then it is refused', async () => {
    const response = await post('/notes', Buffer.from('{"text":"J\xf6rg"}', 'latin1'))
    assert.deepEqual([response.statusCode, response.json().code], [400, 'invalid-encoding'])
  })

  test('when one declares another encoding, then it is refused', async () => {
    const headers = { 'content-type': 'application/json; charset=iso-8859-1' }
    const response = await post('/notes', '{"text":"a"}', headers)
    assert.deepEqual([response.statusCode, response.json().code], [415, 'unsupported-media-type'])
  })

  test('when one is UTF-8, then it is read', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"']) {
      const response = await post('/notes', '{"text":"Jörg 抹茶"}', { 'content-type': type })
      assert.deepEqual(response.json(), { text: 'Jörg 抹茶' }, type)
    }
  })

  test('when one is empty, then there is none', async () => {
    assert.deepEqual((await post('/empty', '')).json(), { body: null })
    const answer = await sendRaw(
      'DELETE /notes/1 HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
    )
    assert.match(answer, /^HTTP\/1\.1 200 [\s\S]*\{"body":null\}$/)
    const chunked = await sendRaw(
      'POST /empty HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n0\r\n\r\n',
    )
    assert.match(chunked, /^HTTP\/1\.1 200 /)
  })

  test('when a route needs one and it is empty, then it is refused', async () => {
    const response = await post('/notes', '')
    assert.deepEqual([response.statusCode, response.json().code], [400, 'invalid-request'])
  })
})

test('when a route does not say how long its response may be kept, then no cache keeps it', async () => {
  const cacheControlOf = async (path: string) => (await app.inject(path)).headers['cache-control']
  assert.equal(await cacheControlOf('/notes/1'), 'no-store')
  assert.equal(await cacheControlOf('/nowhere'), 'no-store')
  assert.equal(await cacheControlOf('/cached'), 'max-age=60')
})

test('when a body that the gateway passes on takes long, then its service waits for it', () => {
  assert.equal(app.server.requestTimeout, 0)
  assert.ok(app.server.timeout > 0, 'a connection on which nothing moves is closed')
})
