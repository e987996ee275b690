import assert from 'node:assert/strict'
import { afterEach, describe, mock, test } from 'node:test'
import { PaceWatch } from './pace-watch.ts'

const pace = { graceMs: 1_000, minBytesPerSecond: 100 }

/** A watch on a clock of its own. */
function createWatch() {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const watch = new PaceWatch({ pace, now: () => Date.now() })
  const outcome = { isTooSlow: false }
  watch.onTooSlow = () => {
    outcome.isTooSlow = true
  }
  return { watch, outcome }
}

describe('the pace of a transfer', () => {
  afterEach(() => mock.timers.reset())

  test('when nothing moves, then it is too slow once the grace is over', () => {
    const { watch, outcome } = createWatch()
    watch.start()
    mock.timers.tick(999)
    assert.equal(outcome.isTooSlow, false)
    mock.timers.tick(1)
    assert.equal(outcome.isTooSlow, true)
  })

  test('when bytes move, then each buys the time it may take at the minimum rate', () => {
    const { watch, outcome } = createWatch()
    watch.start()
    for (let second = 0; second < 60; second++) {
      mock.timers.tick(900)
      watch.moved(100)
    }
    assert.equal(outcome.isTooSlow, false)
    mock.timers.tick(1_000)
    assert.equal(outcome.isTooSlow, true)
  })

  test('when many bytes have moved, then no more time is saved up than the grace', () => {
    const { watch, outcome } = createWatch()
    watch.start()
    watch.moved(1_000_000)
    mock.timers.tick(999)
    assert.equal(outcome.isTooSlow, false)
    mock.timers.tick(1)
    assert.equal(outcome.isTooSlow, true)
  })

  test('when the client is not waited for, then that time does not count', () => {
    const { watch, outcome } = createWatch()
    watch.start()
    mock.timers.tick(900)
    watch.stop()
    mock.timers.tick(60_000)
    watch.start()
    mock.timers.tick(99)
    assert.equal(outcome.isTooSlow, false)
    mock.timers.tick(1)
    assert.equal(outcome.isTooSlow, true)
  })
})
