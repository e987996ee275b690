import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLineBuffer } from './line-buffer.ts'

/** A buffer whose time stands still, and what it handed on. */
function heldBuffer(t: { after: (close: () => void) => void }, bufferedChars = 100) {
  const handedOn: string[] = []
  const buffer = createLineBuffer((lines) => handedOn.push(lines), { flushEveryMs: 2 ** 31 - 1, bufferedChars })
  t.after(() => buffer.close())
  return { buffer, handedOn }
}

test('when lines come one after another, then they are handed on together, in their order', (t) => {
  const { buffer, handedOn } = heldBuffer(t)
  buffer.write('one\n')
  buffer.write('two\n')
  assert.deepEqual(handedOn, [])
  buffer.flush()
  assert.deepEqual(handedOn, ['one\ntwo\n'])
})

test('when enough waits, then it is handed on at once', (t) => {
  const { buffer, handedOn } = heldBuffer(t, 8)
  buffer.write('one\n')
  buffer.write('two\n')
  buffer.write('three\n')
  assert.deepEqual(handedOn, ['one\ntwo\n'])
})

test('when a line has waited for its time, then it is handed on', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const handedOn: string[] = []
  const buffer = createLineBuffer((lines) => handedOn.push(lines), { flushEveryMs: 100 })
  buffer.write('one\n')
  t.mock.timers.tick(99)
  assert.deepEqual(handedOn, [])
  t.mock.timers.tick(1)
  assert.deepEqual(handedOn, ['one\n'])
  buffer.close()
})

test('when the buffer closes, then nothing is left behind', (t) => {
  const { buffer, handedOn } = heldBuffer(t)
  buffer.write('one\n')
  buffer.close()
  assert.deepEqual(handedOn, ['one\n'])
})
