import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { conflict, unprocessable } from '@storefleet/contracts'
import type { KeptKey, Slot } from './idempotency-store.ts'
import { createTurnTaking } from './idempotency-waiting.ts'

const slot: Slot = { scope: 'POST /orders', key: 'k', requestHash: 'h' }

/** One key in a store whose calls are counted, and a clock that goes when it is told to. */
function createTable({ waitersEach = 500, waitersInAll = 500 } = {}) {
  const calls = { claims: 0, reads: 0 }
  let kept: KeptKey | undefined
  let nowMs = 0
  let sleepers: { atMs: number; wake(): void }[] = []
  const turns = createTurnTaking({
    store: {
      async claim(_slot, resourceId) {
        calls.claims += 1
        if (kept !== undefined && !kept.isFree) return undefined
        kept = { requestHash: 'h', answer: null, isFree: false }
        return { scope: slot.scope, resourceId }
      },
      async read() {
        calls.reads += 1
        return kept
      },
    },
    newId: randomUUID,
    limits: { waitMs: 2_000, waitersEach, waitersInAll },
    clock: {
      nowMs: () => nowMs,
      sleep: (ms) => new Promise<void>((wake) => sleepers.push({ atMs: nowMs + ms, wake })),
    },
    inFlight: () => conflict('idempotency-key-in-flight', 'in flight'),
    reused: () => unprocessable('idempotency-key-reused', 'reused'),
  })
  return {
    calls,
    turns,
    keep: (answer: string) => {
      kept = { requestHash: 'h', answer, isFree: false }
    },
    free: () => {
      kept = { requestHash: 'h', answer: null, isFree: true }
    },
    async pass(ms: number) {
      for (const endMs = nowMs + ms; nowMs < endMs; nowMs += 5) {
        for (const { wake } of sleepers.filter(({ atMs }) => atMs <= nowMs)) wake()
        sleepers = sleepers.filter(({ atMs }) => atMs > nowMs)
        await nextTurn()
      }
    },
  }
}

const slugOf = (waiting: Promise<unknown>) =>
  waiting.then(
    () => 'served',
    (error) => error.slug,
  )

test('when a key in flight is repeated 200 times, then none writes, and one read serves all of them', async () => {
  const table = createTable()
  await table.turns.take(slot)
  const outcomes = Array.from({ length: 200 }, () => slugOf(table.turns.take(slot)))
  await table.pass(2_500)

  assert.deepEqual(new Set(await Promise.all(outcomes)), new Set(['idempotency-key-in-flight']))
  assert.equal(table.calls.claims, 1)
  assert.ok(table.calls.reads <= 10, `${table.calls.reads} reads`)
})

test('when another process has the key, then its repetitions here try to take it once', async () => {
  const table = createTable()
  table.keep('null')
  const outcomes = Array.from({ length: 20 }, () => table.turns.take(slot))
  assert.equal((await Promise.all(outcomes)).length, 20)
  assert.equal(table.calls.claims, 1)
})

test('when the work of this process ends, then those that wait for it look at once', async () => {
  const table = createTable()
  await table.turns.take(slot)
  const waiting = table.turns.take(slot)
  await table.pass(500)
  const before = table.calls.reads
  table.keep('"answer"')
  table.turns.end(slot)

  assert.deepEqual(await waiting, { keptResponse: '"answer"' })
  assert.equal(table.calls.reads, before + 1)
})

test('when the key becomes free, then one of those that wait takes it and the others go on waiting', async () => {
  const table = createTable()
  await table.turns.take(slot)
  const waiting = Array.from({ length: 3 }, () => table.turns.take(slot))
  table.free()
  await table.pass(100)
  const first = await Promise.race(waiting)
  assert.ok('resourceId' in first)
  table.keep('1')
  table.turns.end(slot)

  assert.equal((await Promise.all(waiting)).filter((turn) => 'keptResponse' in turn).length, 2)
})

test('when more wait for one key than may, then the rest is refused at once', async () => {
  const table = createTable({ waitersEach: 3 })
  await table.turns.take(slot)
  const outcomes = Array.from({ length: 10 }, () => slugOf(table.turns.take(slot)))
  const refused = await Promise.all(outcomes.slice(3))
  assert.deepEqual(new Set(refused), new Set(['idempotency-key-in-flight']))
  table.keep('1')
  table.turns.end(slot)
  assert.deepEqual(new Set(await Promise.all(outcomes.slice(0, 3))), new Set(['served']))
})

test('when more wait for all keys than may, then the rest is refused at once', async () => {
  const table = createTable({ waitersInAll: 2 })
  await table.turns.take(slot)
  const served = [slot, slot].map((each) => slugOf(table.turns.take(each)))
  const refused = [{ ...slot, key: 'other' }, slot].map((each) => slugOf(table.turns.take(each)))

  assert.deepEqual(new Set(await Promise.all(refused)), new Set(['idempotency-key-in-flight']))
  table.keep('1')
  table.turns.end(slot)
  assert.deepEqual(await Promise.all(served), ['served', 'served'])
})

test('when the request differs, then those that wait with it are told so', async () => {
  const table = createTable()
  await table.turns.take(slot)
  assert.equal(await slugOf(table.turns.take({ ...slot, requestHash: 'other' })), 'idempotency-key-reused')
})

test('when the database does not answer, then all that wait are told', async () => {
  const failing = createTurnTaking({
    store: {
      claim: async () => undefined,
      read: () => Promise.reject(conflict('away', 'away')),
    },
    newId: () => 'id',
    limits: { waitMs: 2_000, waitersEach: 5, waitersInAll: 5 },
    clock: { nowMs: () => 0, sleep: async () => {} },
    inFlight: () => new Error(),
    reused: () => new Error(),
  })
  const outcomes = [failing.take(slot), failing.take(slot)].map(slugOf)
  assert.deepEqual(await Promise.all(outcomes), ['away', 'away'])
})
