import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRunning } from './keep-running.ts'

test('when a process ends by itself, then it is started again, with longer pauses while it does not stay up', async () => {
  const told: string[] = []
  const paused: number[] = []
  let isStopping = false
  let time = 0
  const runsMs = [0, 0, 100_000, 0]
  const end = (how: string) => ({ endedByItself: Promise.resolve(how) })
  await keepRunning(end('SIGKILL'), {
    name: 'order-service-1',
    async start() {
      const ranMs = runsMs.shift()
      if (ranMs === undefined) {
        isStopping = true
        throw new Error('stopped meanwhile')
      }
      time += ranMs
      return end('exit code 1')
    },
    isStopping: () => isStopping,
    tell: (message) => told.push(message),
    now: () => time,
    pause: async (ms) => void paused.push(ms),
  })
  assert.deepEqual(paused, [500, 1000, 2000, 500, 1000])
  assert.deepEqual(told.slice(0, 3), [
    'order-service-1 ended (SIGKILL): starting it again in 0.5 s',
    'order-service-1 is ready again',
    'order-service-1 ended (exit code 1): starting it again in 1 s',
  ])
})
