import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDrainNotice } from './drain-notice.ts'

test('when a replica says that it drains, then that stands for ten seconds from the last time it said so', () => {
  const notice = createDrainNotice()
  assert.equal(notice.stands(0), false)
  notice.noted(true, 0)
  notice.noted(true, 5_000)
  assert.equal(notice.stands(14_999), true)
  assert.equal(notice.stands(15_000), false)
})

test('when it answers without saying so, then a new process is there, and the notice ends', () => {
  const notice = createDrainNotice()
  notice.noted(true, 0)
  notice.noted(false, 1)
  assert.equal(notice.stands(2), false)
})
