import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf, localeFor } from './languages.ts'

test('when there are texts in the language of a locale, then they are used, and else English', () => {
  assert.deepEqual(['de', 'de-AT', 'DE-ch', 'en-GB', 'fr-FR', 'den'].map(languageOf), [
    ...['de', 'de', 'de', 'en', 'en', 'en'],
  ])
})

test('when a customer chose the language of the store, then its locale is kept', () => {
  assert.equal(localeFor('de', 'de-AT'), 'de-AT')
  assert.equal(localeFor('en', 'de-AT'), 'en')
  assert.equal(localeFor(undefined, 'fr-FR'), 'fr-FR')
  assert.equal(localeFor('en', 'fr-FR'), 'en')
})
