import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SharedBody } from '@storefleet/http/content-encoding'
import {
  type CacheOutcome,
  createResponseCache,
  type Fetched,
  isFailure,
  type SharedResponse,
} from './response-cache.ts'

const response = (text: string, changes: Partial<SharedResponse> = {}): SharedResponse => ({
  status: 200,
  headers: [],
  etag: undefined,
  body: new SharedBody(Buffer.from(text)),
  isCompressible: false,
  freshForMs: 1000,
  ...changes,
})

const failure = { problem: { status: 504, slug: 'upstream-timeout', detail: 'The service did not answer in time.' } }

const textOf = (fetched: Fetched) => (isFailure(fetched) ? fetched.problem.slug : fetched?.body.identity.toString())

function createTestCache(maxBytes = 1_000_000) {
  const clock = { now: 0 }
  const outcomes: CacheOutcome[] = []
  const cache = createResponseCache({ maxBytes, now: () => clock.now, onFound: (outcome) => outcomes.push(outcome) })
  const find = async (key: string, fetched: SharedResponse | undefined = response(key)) =>
    textOf(await cache.find(key, async () => fetched))
  return { cache, clock, outcomes, find }
}

test('when a response is fresh, then it is found without asking again', async () => {
  const { find, outcomes } = createTestCache()
  assert.equal(await find('/products', response('first')), 'first')
  assert.equal(await find('/products', response('second')), 'first')
  assert.deepEqual(outcomes, ['miss', 'hit'])
})

test('when its time is over, then it is asked for again', async () => {
  const { find, clock } = createTestCache()
  await find('/products', response('first'))
  clock.now = 1000
  assert.equal(await find('/products', response('second')), 'second')
})

test('when many ask at once, then the service is asked once', async () => {
  const { cache, outcomes } = createTestCache()
  const { promise, resolve } = Promise.withResolvers<SharedResponse>()
  let asked = 0
  const fetch = () => {
    asked += 1
    return promise
  }
  const found = [1, 2, 3].map(async () => cache.find('/products', fetch))
  resolve(response('one'))
  assert.deepEqual((await Promise.all(found)).map(textOf), ['one', 'one', 'one'])
  assert.equal(asked, 1)
  assert.deepEqual(outcomes, ['miss', 'shared', 'shared'])
})

test('when everything is forgotten while a response is on its way, then that one is not kept', async () => {
  const { cache, find } = createTestCache()
  const { promise, resolve } = Promise.withResolvers<SharedResponse>()
  const before = cache.find('/products', () => promise)
  cache.clear()
  assert.equal(await find('/products', response('after')), 'after')
  resolve(response('before'))
  await before
  assert.equal(await find('/products', response('later')), 'after')
})

test('when the service sends no response, then every waiting request gets the failure, and the next one asks again', async () => {
  const { cache, find } = createTestCache()
  let asked = 0
  const fetch = async () => {
    asked += 1
    return failure
  }
  const found = [1, 2, 3].map(async () => cache.find('/products', fetch))
  assert.deepEqual((await Promise.all(found)).map(textOf), Array(3).fill('upstream-timeout'))
  assert.equal(asked, 1)
  assert.equal(await find('/products', response('now')), 'now')
})

test('when a response is too large to be shared, then for a moment no request asks for others', async () => {
  const { cache, find, clock } = createTestCache()
  assert.equal(await cache.find('/products', async () => undefined), undefined)
  assert.equal(await find('/products', response('never asked')), undefined)
  clock.now = 1000
  assert.equal(await find('/products', response('asked again')), 'asked again')
})

test('when a response must not be shared, then for a moment no request waits for the fetch of another', async () => {
  const { find, clock } = createTestCache()
  assert.equal(await find('/products', response('for one', { freshForMs: 0 })), 'for one')
  assert.equal(await find('/products', response('never asked')), undefined)
  clock.now = 1000
  assert.equal(await find('/products', response('asked again')), 'asked again')
})

test('when there is no more room, then the oldest go', async () => {
  const { find } = createTestCache(4000)
  for (const key of ['/1', '/2', '/3', '/4']) await find(key)
  assert.equal(await find('/1', response('anew')), 'anew')
  assert.equal(await find('/4', response('anew')), '/4')
})
