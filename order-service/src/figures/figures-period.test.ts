import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPeriod } from './figures-period.ts'

const now = new Date('2026-11-27T16:00:00Z')

test('when no period is given, then it is today in the time zone of the store', () => {
  const { from, to } = readPeriod({ by: 'hour' }, 'Asia/Tokyo', now)
  assert.deepEqual([from.toISOString(), to], ['2026-11-27T15:00:00.000Z', now])
})

test('when a period ends before it begins or has too many steps, then it is refused', () => {
  const from = '2026-11-01T00:00:00Z'
  const read = (to: string, by: 'hour' | 'day') => () => readPeriod({ from, to, by }, 'UTC', now)
  assert.throws(read(from, 'day'), { slug: 'invalid-period' })
  assert.throws(read('2026-12-02T00:00:01Z', 'hour'), { slug: 'invalid-period' })
  assert.doesNotThrow(read('2026-12-02T00:00:00Z', 'hour'))
  assert.doesNotThrow(read('2027-12-01T00:00:00Z', 'day'))
})

test('when so many days are asked for, then they begin at midnight of the store, and end with a part of a day', () => {
  const days = (to: string, count: number) =>
    readPeriod({ days: count, to, by: 'day' }, 'Europe/Berlin', now).from.toISOString()
  assert.equal(days('2026-11-27T16:00:00Z', 7), '2026-11-20T23:00:00.000Z')
  assert.equal(days('2026-11-27T23:00:00Z', 1), '2026-11-26T23:00:00.000Z')
  // Over the end of summer time.
  assert.equal(days('2026-10-26T10:00:00Z', 3), '2026-10-23T22:00:00.000Z')
  const both = { days: 1, from: '2026-11-27T00:00:00Z', by: 'day' } as const
  assert.throws(() => readPeriod(both, 'UTC', now), { slug: 'invalid-period' })
})
