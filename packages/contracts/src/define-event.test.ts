import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { defineEvent, eventVersionOf } from './define-event.ts'

test('when a type is declared, then its version is known by its name, and that of any other type is 1', () => {
  defineEvent('note.moved', 2, Type.Object({}))
  assert.equal(eventVersionOf('note.moved'), 2)
  assert.equal(eventVersionOf('note.unknown'), 1)
})

test('when a type is declared with another version, then that is refused', () => {
  defineEvent('note.torn', 1, Type.Object({}))
  assert.throws(() => defineEvent('note.torn', 2, Type.Object({})), /note\.torn is declared with two versions/)
})
