import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatTime } from './locale.ts'

const inNewYork = { locale: 'en-GB', timeZone: 'America/New_York' }

test('when a moment is written, then it is of the store’s time zone, wherever it is read', () => {
  assert.equal(formatDate('2026-11-28T03:00:00.000Z', inNewYork), '27 November 2026')
  assert.match(formatTime('2026-11-28T03:00:00.000Z', inNewYork), /27 November 2026 at 22:00/)
})

test('when a day is written, then it is that day in every time zone', () => {
  assert.equal(formatDate('2026-11-27', inNewYork), '27 November 2026')
})
