import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepAt, stepOfCode, totpCode } from './totp.ts'

const secret = '12345678901234567890'

test('when codes of RFC 6238 (appendix B, their last six digits) are computed, then they are those', () => {
  const examples: [seconds: number, code: string][] = [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ]
  for (const [seconds, code] of examples) assert.equal(totpCode(secret, stepAt(new Date(seconds * 1000))), code)
})

test('when a code is of the step before or after, then it is known, and none of another', () => {
  const now = new Date(1_111_111_111_000)
  const step = stepAt(now)
  const found = [-2, -1, 0, 1, 2].map((offset) => stepOfCode(secret, totpCode(secret, step + offset), now))
  assert.deepEqual(found, [undefined, step - 1, step, step + 1, undefined])
  assert.equal(stepOfCode(secret, '', now), undefined)
})
