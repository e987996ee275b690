import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoTime } from './iso-time.ts'

test('when a line is written at any time, then its field is that time in ISO 8601', (t) => {
  t.mock.timers.enable({ apis: ['Date'] })
  for (const now of [0, 7, 999, 1_000, 1_767_225_599_999, 1_767_225_600_000, 1_767_225_600_050, 1_000]) {
    t.mock.timers.setTime(now)
    assert.equal(isoTime(), `,"time":"${new Date(now).toISOString()}"`)
  }
})
