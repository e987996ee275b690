import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localIn, momentIn } from './zoned-moment.ts'

for (const [timeZone, local, iso] of [
  ['UTC', '2026-11-27T15:04', '2026-11-27T15:04:00.000Z'],
  ['Europe/Berlin', '2026-11-27T00:00', '2026-11-26T23:00:00.000Z'],
  ['Europe/Berlin', '2026-07-01T00:00', '2026-06-30T22:00:00.000Z'],
  ['America/New_York', '2026-11-27T00:00', '2026-11-27T05:00:00.000Z'],
  ['Asia/Kolkata', '2026-11-27T00:00', '2026-11-26T18:30:00.000Z'],
  // The clocks go forward at 02:00 on 29 March, and back at 03:00 on 25 October.
  ['Europe/Berlin', '2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
  ['Europe/Berlin', '2026-10-25T03:30', '2026-10-25T02:30:00.000Z'],
] as const) {
  test(`when staff enter ${local} in ${timeZone}, then it is ${iso}, and is shown as they entered it`, () => {
    assert.equal(momentIn(timeZone, local), iso)
    assert.equal(localIn(timeZone, iso), local)
  })
}
