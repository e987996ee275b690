import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchQuery, searchTerms, vocabularyOf, wordsOf } from './search-terms.ts'

test('when text is split, then its words are folded and each comes once', () => {
  assert.deepEqual(wordsOf("Men's Café-Shirt, SHIRT"), ['men', 's', 'cafe', 'shirt'])
})

test('when operators are typed, then none reaches the query', () => {
  const terms = searchTerms("shirt & !(hat) | 'x':* <-> \\")
  assert.deepEqual(terms, ['shirt', 'hat', 'x'])
  assert.equal(searchQuery(terms), 'shirt & hat & x:*')
})

test('when very much is typed, then only its beginning counts', () => {
  assert.equal(searchTerms('word '.repeat(1000)).length, 1)
  assert.equal(searchTerms(Array.from({ length: 50 }, (_, index) => `w${index}`).join(' ')).length, 10)
  assert.equal(searchTerms('x'.repeat(400))[0]?.length, 40)
})

test('when words are learnt, then numbers and very short words are not', () => {
  assert.deepEqual(vocabularyOf('An XL shirt, 100% cotton, T4'), ['shirt', 'cotton'])
})
