import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLogger } from '@storefleet/observability'
import { waitFor } from '@storefleet/test-kit'
import { startFakeVies, viesError } from '../testing/fake-vies.ts'
import { createVatIdCheck } from './check-vat-ids.ts'
import { readVatId, type VatId } from './vat-id.ts'
import { createViesClient } from './vies-client.ts'

const vies = await startFakeVies()
const idOf = (text: string) => readVatId(text) as VatId
const logger = createLogger({ level: 'silent' })
const store = idOf('DE123456789')

/** A check with a clock of its own. */
function start({ timeoutMs = 5_000, maxConcurrent = 8 } = {}) {
  let nowMs = Date.UTC(2026, 10, 27)
  const counts: string[] = []
  const checkFor = createVatIdCheck({
    ask: createViesClient({ url: vies.url, timeoutMs, maxConcurrent }),
    logger,
    now: () => new Date(nowMs),
    countCheck: ({ outcome }) => counts.push(outcome),
  })
  const wait = (ms: number) => {
    nowMs += ms
  }
  const check = (id: VatId, requester: VatId | undefined) => checkFor(id, requester, 'order')
  return { check, checkFor, wait, counts }
}

test('when a number was given out, then VIES is asked once a day in the name of the store', async () => {
  const { check, wait, counts } = start()
  vies.giveOut('EL123456789')
  const before = vies.received.length
  const found = await check(idOf('EL123456789'), store)
  assert.equal(found.status, 'valid')
  assert.equal(found.checkedAt, '2026-11-27T00:00:00.000Z')
  assert.match(found.consultationNumber ?? '', /^WAPI/)
  assert.deepEqual(vies.received.at(-1)?.body, {
    countryCode: 'EL',
    vatNumber: '123456789',
    requesterMemberStateCode: 'DE',
    requesterNumber: '123456789',
  })
  wait(86_399_000)
  assert.deepEqual(await check(idOf('EL123456789'), store), found)
  assert.equal(vies.received.length, before + 1)
  vies.withdraw('EL123456789')
  wait(1_000)
  assert.equal((await check(idOf('EL123456789'), store)).status, 'invalid')
  assert.deepEqual(counts, ['valid', 'invalid'])
})

test('when a number was not given out, then that is kept for a minute only', async () => {
  const { check, wait } = start()
  assert.equal((await check(idOf('ATU11111111'), store)).status, 'invalid')
  vies.giveOut('ATU11111111')
  wait(59_000)
  assert.equal((await check(idOf('ATU11111111'), store)).status, 'invalid')
  wait(1_000)
  assert.equal((await check(idOf('ATU11111111'), store)).status, 'valid')
})

test('when the store has no VAT id, then there is no consultation number', async () => {
  const { check } = start()
  vies.giveOut('ATU22222222')
  const { status, consultationNumber } = await check(idOf('ATU22222222'), undefined)
  assert.deepEqual([status, consultationNumber], ['valid', null])
})

test('when the same number is asked about at once, then VIES is asked once', async () => {
  const { check } = start()
  const before = vies.received.length
  await Promise.all(Array.from({ length: 20 }, () => check(idOf('ATU33333333'), store)))
  assert.equal(vies.received.length, before + 1)
})

test('when VIES fails in any way, then nothing is known, for five seconds', async () => {
  const failures = [
    viesError('MS_UNAVAILABLE'),
    viesError('MS_MAX_CONCURRENT_REQ', 400),
    viesError('SERVICE_UNAVAILABLE', 500),
    { status: 502, body: '<html>Bad gateway</html>' },
    { body: 'no JSON' },
    { body: { valid: 'yes' } },
    { body: null },
    { body: JSON.stringify({ valid: true, name: 'x'.repeat(70_000) }) },
    { status: 302, body: { valid: true } },
  ]
  for (const failure of failures) {
    const { check, wait } = start()
    vies.giveOut('ATU44444444')
    vies.fail(failure)
    const found = await check(idOf('ATU44444444'), store)
    assert.equal(found.status, 'unavailable', JSON.stringify(failure).slice(0, 100))
    vies.fail('none')
    wait(4_999)
    assert.equal((await check(idOf('ATU44444444'), store)).status, 'unavailable')
    wait(1)
    assert.equal((await check(idOf('ATU44444444'), store)).status, 'valid')
  }
})

test('when a member state refuses the form of a number, then it is not valid', async () => {
  vies.fail(viesError('INVALID_INPUT', 400))
  assert.equal((await start().check(idOf('ATU55555555'), store)).status, 'invalid')
  vies.fail('none')
})

test('when VIES is silent, then it is given up after the time limit, and no more than a few requests wait for it', async () => {
  vies.fail('silent')
  const { check } = start({ timeoutMs: 200, maxConcurrent: 2 })
  const before = vies.received.length
  const ids = ['ATU66666661', 'ATU66666662', 'ATU66666663'].map(idOf)
  const found = await Promise.all(ids.map((id) => check(id, store)))
  assert.deepEqual(
    found.map(({ status }) => status),
    ['unavailable', 'unavailable', 'unavailable'],
  )
  assert.equal(vies.received.length, before + 2)
  vies.fail('none')
})

test('when carts make as many requests as they may, then an order still has its VAT id checked', async () => {
  vies.fail('silent')
  const { check, checkFor, counts } = start({ timeoutMs: 2_000, maxConcurrent: 4 })
  const ids = ['ATU77777771', 'ATU77777772', 'ATU77777773'].map(idOf)
  const before = vies.received.length
  const ofCarts = Promise.all(ids.map((id) => checkFor(id, store, 'cart')))
  await waitFor(() => counts.length === 1 && vies.received.length === before + 2)
  vies.fail('none')
  vies.giveOut('ATU77777773')
  assert.equal((await check(idOf('ATU77777773'), store)).status, 'valid')
  assert.deepEqual(
    (await ofCarts).map(({ status }) => status),
    ['unavailable', 'unavailable', 'unavailable'],
  )
})

test('when VIES cannot be reached, then nothing is known', async () => {
  const ask = createViesClient({ url: 'http://127.0.0.1:1', timeoutMs: 1_000, maxConcurrent: 1 })
  await assert.rejects(ask(store, undefined, 'order'), { name: 'NoResponse' })
})
