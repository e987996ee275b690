import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn } from './legal-texts.ts'

test('when a text is there in another language only, then that one is shown, and named', () => {
  assert.deepEqual(textIn({ de: 'AGB' }, 'de'), { language: 'de', text: 'AGB' })
  assert.deepEqual(textIn({ de: 'AGB' }, 'en'), { language: 'de', text: 'AGB' })
  assert.deepEqual(textIn({ de: 'AGB', en: 'Terms' }, 'en'), { language: 'en', text: 'Terms' })
  assert.equal(textIn({}, 'en'), null)
})
