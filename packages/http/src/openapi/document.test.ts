import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notFound } from '@storefleet/contracts'
import { createTestHost } from '@storefleet/test-kit'
import { Type } from 'typebox'
import { createHttpApp } from '../create-http-app.ts'
import { PageQuery, Uuid } from '../schemas.ts'
import type { DocumentedApi } from './document-types.ts'

const host = createTestHost()
const undocumented: string[] = []
const app = await createHttpApp({
  service: 'notes',
  logger: host.logger,
  tokens: host.tokens ?? assert.fail(),
  onUndocumentedProblem: (problem) => undocumented.push(problem),
})
const params = Type.Object({ id: Uuid })
app.get(
  '/old-notes',
  { config: { access: 'public', deprecated: { since: '2026-11-27', sunset: '2027-11-27', successor: '/notes' } } },
  async () => ({}),
)
app.get(
  '/notes',
  { config: { access: 'staff', permission: 'orders' }, schema: { querystring: PageQuery } },
  async () => ({}),
)
app.get('/notes/:id', { config: { access: 'owner', credential: 'order' }, schema: { params } }, async () => {
  throw notFound('note-not-found', 'There is no such note')
})
app.post(
  '/notes',
  {
    config: {
      access: 'public',
      headers: { 'idempotency-key': 'required' },
      problems: { 409: ['note-taken'], 422: ['note-empty'] },
    },
    schema: {
      body: Type.Union([Type.Object({ text: Type.String() }), Type.Null()]),
      response: { 201: Type.Object({}) },
    },
  },
  async () => ({}),
)
const document = (await app.inject('/openapi.json')).json() as DocumentedApi
const operation = (method: string, path: string) => document.paths?.[path]?.[method] ?? assert.fail(`${method} ${path}`)
const codesOf = (method: string, path: string) => operation(method, path)['x-problems']

test('when a route declares problems, then they are listed with those of its input, headers and access', () => {
  assert.deepEqual(codesOf('post', '/notes'), {
    400: ['invalid-request', 'invalid-text', 'malformed-request', 'invalid-encoding', 'idempotency-key-required'],
    401: ['invalid-token', 'session-revoked'],
    409: ['idempotency-key-in-flight', 'note-taken'],
    413: ['body-too-large'],
    415: ['unsupported-media-type'],
    422: ['idempotency-key-reused', 'note-empty'],
    503: ['database-unavailable', 'sign-in-unavailable'],
  })
  assert.deepEqual(codesOf('get', '/notes'), {
    400: ['invalid-request', 'invalid-text', 'invalid-cursor'],
    401: ['sign-in-required', 'invalid-token', 'session-revoked'],
    403: ['staff-only', 'permission-missing'],
    503: ['database-unavailable', 'sign-in-unavailable'],
  })
})

test('when a status has problems of its own, then its response names them; a common one is referred to', () => {
  const { responses } = operation('post', '/notes')
  assert.deepEqual(responses?.[409]?.content?.['application/problem+json']?.schema, {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string', enum: ['idempotency-key-in-flight', 'note-taken'] } },
      },
    ],
  })
  assert.deepEqual(responses?.[413], { $ref: '#/components/responses/BodyTooLarge' })
  assert.deepEqual(responses?.default, { $ref: '#/components/responses/OtherProblem' })
})

test('when a route reads a header, then the header is a parameter', () => {
  const named = (method: string, path: string) =>
    operation(method, path).parameters?.map(({ $ref, name }) => $ref ?? name)
  assert.deepEqual(named('post', '/notes'), [
    '#/components/parameters/IdempotencyKey',
    '#/components/parameters/CorrelationId',
  ])
  assert.deepEqual(named('get', '/notes'), ['limit', 'cursor', '#/components/parameters/CorrelationId'])
})

test('when something has a default or may be null, then no request must have it', () => {
  assert.equal(operation('get', '/notes').parameters?.[0]?.required, false)
  assert.equal(operation('post', '/notes').requestBody?.required, false)
})

test('when a route reads the token of an order, then its security says so', () => {
  assert.deepEqual(operation('get', '/notes/{id}').security, [{ bearer: [] }, { orderToken: [] }, { orderCookie: [] }])
  assert.deepEqual(operation('get', '/notes').security, [{ bearer: [] }])
  assert.deepEqual(operation('post', '/notes').security, [])
})

test('when a route returns a problem that it does not list, then that is told', async () => {
  await app.inject('/notes/01890a5d-ac96-774b-bcce-b302099a8057')
  assert.deepEqual(undocumented, ['GET /notes/:id 404 note-not-found'])
  await app.inject('/notes/none')
  assert.equal(undocumented.length, 1)
})

test('when a route is deprecated, then the document says so, until when, and with which headers', () => {
  const old = operation('get', '/old-notes')
  assert.deepEqual([old.deprecated, old['x-sunset'], old['x-successor']], [true, '2027-11-27', '/notes'])
  assert.deepEqual(Object.keys(old.responses?.[200]?.headers ?? {}), [
    'x-correlation-id',
    'Deprecation',
    'Sunset',
    'Link',
  ])
  assert.equal(operation('get', '/notes').deprecated, undefined)
})
