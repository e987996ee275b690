import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, startOfStoreDay } from './store-day.ts'

test('when a day begins in a time zone, then the moment is its midnight there', () => {
  const starts = (day: string, timeZone: string) => startOfStoreDay(day, timeZone).toISOString()
  assert.equal(starts('2026-11-27', 'UTC'), '2026-11-27T00:00:00.000Z')
  assert.equal(starts('2026-07-01', 'Europe/Berlin'), '2026-06-30T22:00:00.000Z')
  assert.equal(starts('2026-11-27', 'Pacific/Kiritimati'), '2026-11-26T10:00:00.000Z')
  assert.equal(starts('2026-11-27', 'Asia/Kathmandu'), '2026-11-26T18:15:00.000Z')
})

test('when the clocks are set at midnight, then the day begins at the hour that there is', () => {
  assert.equal(startOfStoreDay('2026-09-06', 'America/Santiago').toISOString(), '2026-09-06T04:00:00.000Z')
  const berlin = [startOfStoreDay('2026-10-25', 'Europe/Berlin'), startOfStoreDay('2026-10-26', 'Europe/Berlin')]
  assert.equal(Number(berlin[1]) - Number(berlin[0]), 25 * 3_600_000)
})

test('when days are added over the end of a year, then it is the next year', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
})
