import assert from 'node:assert/strict'
import { afterEach, describe, mock, test } from 'node:test'
import { NoResponseError } from './no-response.ts'
import { PendingRequest } from './pending-request.ts'
import { RequestQueue } from './request-queue.ts'

function createQueue(maxWaiting: number) {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const failures: string[] = []
  const queue = new RequestQueue({ maxWaiting, now: () => Date.now() })
  const wait = (target: string, deadline: number) => {
    const onFailure = (error: Error) => failures.push(`${target} ${(error as NoResponseError).reason}`)
    const receiver = { onHead() {}, onPiece: () => true, onEnd() {}, onFailure }
    const pending = new PendingRequest({ method: 'GET', target, headers: [], timeoutMs: 1_000 }, '', receiver)
    queue.add(pending, deadline)
    return pending
  }
  return { queue, wait, failures }
}

describe('requests that wait for a connection', () => {
  afterEach(() => mock.timers.reset())

  test('when a connection becomes free, then the first in the queue gets it, with what is left of its time', () => {
    const { queue, wait } = createQueue(3)
    const first = wait('/1', 1_000)
    wait('/2', 2_000)
    mock.timers.tick(400)
    assert.equal(queue.next(), first)
    assert.equal(first.firstTimeoutMs, 600)
    assert.equal(queue.length, 1)
  })

  test('when a deadline passes, then that request fails and the others wait on', () => {
    const { queue, wait, failures } = createQueue(3)
    wait('/late', 2_000)
    wait('/early', 1_000)
    mock.timers.tick(1_000)
    assert.deepEqual([failures, queue.length], [['/early queue-timeout'], 1])
    mock.timers.tick(1_000)
    assert.deepEqual([failures, queue.length], [['/early queue-timeout', '/late queue-timeout'], 0])
  })

  test('when one is cancelled, then there is room for another', () => {
    const { wait, failures } = createQueue(1)
    const first = wait('/1', 1_000)
    assert.throws(
      () => wait('/2', 1_000),
      (error) => error instanceof NoResponseError && error.reason === 'queue-full',
    )
    first.cancel()
    wait('/3', 1_000)
    assert.deepEqual(failures, [])
  })

  test('when the circuit opens, then all fail', () => {
    const { queue, wait, failures } = createQueue(3)
    wait('/1', 1_000)
    wait('/2', 1_000)
    queue.close()
    assert.deepEqual([failures, queue.length], [['/1 queue-closed', '/2 queue-closed'], 0])
  })
})
