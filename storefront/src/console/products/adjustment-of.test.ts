import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adjustmentOf } from './adjustment-of.ts'

test('when the shelf was counted, then the difference is booked; when units were received, then they are', () => {
  assert.deepEqual(adjustmentOf('adjusted', ' 7 ', 10), { kind: 'adjusted', delta: -3 })
  assert.deepEqual(adjustmentOf('adjusted', '0', 10), { kind: 'adjusted', delta: -10 })
  assert.deepEqual(adjustmentOf('received', '7', 10), { kind: 'received', delta: 7 })
})

test('when nothing would change, or it is no number, then nothing is booked', () => {
  for (const text of ['10', '', '-1', '1.5', 'ten', '12345678'])
    assert.equal(adjustmentOf('adjusted', text, 10), undefined, text)
  assert.equal(adjustmentOf('received', '0', 10), undefined)
})
