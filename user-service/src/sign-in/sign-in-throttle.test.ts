import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attemptSignIn, type SignInAttempts } from './sign-in-throttle.ts'

const start = new Date('2026-11-23T12:00:00Z')
const later = (ms: number) => new Date(start.getTime() + ms)

/** Makes attempts that all fail, each as soon as it is allowed; answers how long each had to wait. */
function failAtOnce(count: number): { waits: number[]; attempts: SignInAttempts | undefined; now: Date } {
  let attempts: SignInAttempts | undefined
  let now = start
  const waits: number[] = []
  for (let attempt = 0; attempt < count; attempt++) {
    const first = attemptSignIn(attempts, now)
    waits.push(first.isAllowed ? 0 : first.retryAfterMs)
    if (!first.isAllowed) now = new Date(now.getTime() + first.retryAfterMs)
    const allowed = attemptSignIn(attempts, now)
    if (allowed.isAllowed) attempts = allowed.attempts
  }
  return { waits, attempts, now }
}

test('when ten attempts fail, then none of them waited, and the next ones wait longer and longer, up to a minute', () => {
  const { waits } = failAtOnce(20)
  assert.deepEqual(waits.slice(0, 10), Array(10).fill(0))
  assert.deepEqual(waits.slice(10), [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000])
})

test('when an attempt comes too early, then it neither counts nor makes the wait longer', () => {
  const { attempts } = failAtOnce(10)
  for (let repeat = 0; repeat < 100; repeat++) {
    assert.deepEqual(attemptSignIn(attempts, later(400)), { isAllowed: false, retryAfterMs: 600 })
  }
  assert.equal(attemptSignIn(attempts, later(1_000)).isAllowed, true)
})

test('when there was no attempt for an hour, then earlier failures are forgotten', () => {
  const { attempts, now } = failAtOnce(20)
  const decision = attemptSignIn(attempts, new Date(now.getTime() + 3_600_000))
  assert.equal(decision.isAllowed && decision.attempts.failures, 1)
})
