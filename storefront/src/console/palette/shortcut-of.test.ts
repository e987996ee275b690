import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortcutOf } from './shortcut-of.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false }
const free = { isTyping: false, areSingleOn: true }

test('when Ctrl or Cmd and K are pressed, then the palette opens, also while something is typed', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    assert.equal(shortcutOf({ ...none, ...held, key: 'k' }, { isTyping: true, areSingleOn: false }), 'palette')
    assert.equal(shortcutOf({ ...none, ...held, key: 'K' }, free), 'palette')
    assert.equal(shortcutOf({ ...none, ...held, key: 'j' }, free), undefined)
    assert.equal(shortcutOf({ ...none, ...held, altKey: true, key: 'k' }, free), undefined)
  }
})

test('when a single character is pressed, then it is a shortcut unless something is typed or its user turned them off', () => {
  assert.equal(shortcutOf({ ...none, key: '?' }, free), 'shortcuts')
  assert.equal(shortcutOf({ ...none, key: '/' }, free), 'search')
  assert.equal(shortcutOf({ ...none, key: 'k' }, free), undefined)
  for (const key of ['?', '/']) {
    assert.equal(shortcutOf({ ...none, key }, { isTyping: true, areSingleOn: true }), undefined)
    assert.equal(shortcutOf({ ...none, key }, { isTyping: false, areSingleOn: false }), undefined)
  }
})
