import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createKeptResponses } from './kept-responses.ts'

/** Responses that count their requests, with a clock of their own. */
function start(max = 10) {
  let nowMs = 0
  const asked: string[] = []
  const keep = createKeptResponses<string>({ max, now: () => new Date(nowMs) })
  const ask = (key: string, keptMs = 1_000) =>
    keep(key, async () => {
      asked.push(key)
      return { value: `response ${asked.length}`, keptMs }
    })
  const wait = (ms: number) => {
    nowMs += ms
  }
  return { keep, ask, asked, wait }
}

test('when a key is asked for again, then its response counts for as long as it says', async () => {
  const { ask, wait } = start()
  assert.equal(await ask('a'), 'response 1')
  wait(999)
  assert.equal(await ask('a'), 'response 1')
  wait(1)
  assert.equal(await ask('a'), 'response 2')
})

test('when a key is asked for at once, then one request is made, also where its response is not kept', async () => {
  const { ask, asked } = start()
  assert.deepEqual(await Promise.all([ask('a', 0), ask('a', 0)]), ['response 1', 'response 1'])
  assert.equal(await ask('a', 0), 'response 2')
  assert.equal(asked.length, 2)
})

test('when there are more keys than may be kept, then the one that was not asked for longest is forgotten', async () => {
  const { ask, asked } = start(2)
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
  assert.deepEqual(asked, ['a', 'b', 'c', 'b'])
})

test('when a request fails, then those who wait are told, and the next one asks again', async () => {
  const { keep, ask } = start()
  const fail = () => keep('a', () => Promise.reject(new Error('away')))
  const results = await Promise.allSettled([fail(), fail()])
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.equal(await ask('a'), 'response 1')
})
