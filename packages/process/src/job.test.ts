import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, mock, test } from 'node:test'
import { createJob } from './job.ts'

const start = Date.parse('2026-03-01T09:00:00Z')
const at = (ms: number) => new Date(start + ms)

/** Lets everything that is already resolved go on; `setImmediate` is not mocked. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('the report of a job', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start }))
  afterEach(() => mock.timers.reset())

  test('when it has not started, then it tells of no round', () => {
    const report = createJob({ name: 'sweep', everyMs: 1_000, run: async () => {} }).report()
    assert.deepEqual(report, {
      name: 'sweep',
      everyMs: 1_000,
      isRunning: false,
      lastStartedAt: undefined,
      lastDurationMs: undefined,
      lastOutcome: undefined,
      nextStartAt: undefined,
    })
  })

  test('when a round goes on, then it tells its start and the outcome of the one before', async () => {
    const rounds: PromiseWithResolvers<void>[] = []
    const run = () => {
      const round = Promise.withResolvers<void>()
      rounds.push(round)
      return round.promise
    }
    const job = createJob({ name: 'sweep', everyMs: 1_000, run })
    job.start()
    mock.timers.tick(30)
    rounds[0]?.resolve()
    await settle()
    const ended = { name: 'sweep', everyMs: 1_000, lastDurationMs: 30, lastOutcome: 'succeeded' }
    assert.deepEqual(job.report(), { ...ended, isRunning: false, lastStartedAt: at(0), nextStartAt: at(1_030) })

    mock.timers.tick(1_000)
    assert.deepEqual(job.report(), { ...ended, isRunning: true, lastStartedAt: at(1_030), nextStartAt: undefined })

    mock.timers.tick(5)
    rounds[1]?.reject(new Error('no space left'))
    await settle()
    const failed = { ...ended, lastDurationMs: 5, lastOutcome: 'failed' }
    assert.deepEqual(job.report(), { ...failed, isRunning: false, lastStartedAt: at(1_030), nextStartAt: at(2_035) })

    await job.stop()
    assert.equal(job.report().nextStartAt, undefined)
  })
})
