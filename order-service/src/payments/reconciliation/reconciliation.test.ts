import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceOf, isDue, nextDay } from './reconciliation.ts'

const timeZone = 'Europe/Berlin'
const facts = { kind: 'capture', paymentReference: 'pi_1', paymentId: null, orderId: null, currency: 'EUR' } as const

test('when nothing was compared before, then the first day is today, from midnight in the store’s zone', () => {
  assert.deepEqual(nextDay(undefined, { today: '2026-11-27', timeZone }), {
    day: '2026-11-27',
    startsAt: new Date('2026-11-26T23:00:00Z'),
    endsAt: new Date('2026-11-27T23:00:00Z'),
  })
})

test('when the store moves to another time zone, then a day begins where the last one ended', () => {
  const endsAt = new Date('2026-11-27T23:00:00Z')
  const next = nextDay({ day: '2026-11-27', endsAt }, { today: '2026-11-28', timeZone: 'America/New_York' })
  assert.deepEqual(next, { day: '2026-11-28', startsAt: endsAt, endsAt: new Date('2026-11-29T05:00:00Z') })
})

test('when a day is over by less than an hour, then it is not compared yet', () => {
  const endsAt = new Date('2026-11-27T23:00:00Z')
  assert.equal(isDue({ endsAt }, new Date('2026-11-27T23:59:59Z')), false)
  assert.equal(isDue({ endsAt }, new Date('2026-11-28T00:00:00Z')), true)
})

test('when the amounts of both books differ, then the difference has a name', () => {
  const nameOf = (oursMinor: number, theirsMinor: number) =>
    differenceOf({ ...facts, oursMinor, theirsMinor })?.difference
  assert.deepEqual(
    [nameOf(0, 5), nameOf(5, 0), nameOf(5, 4), nameOf(5, 5)],
    ['missing-here', 'missing-there', 'amount-differs', undefined],
  )
})
