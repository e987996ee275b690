import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchDocument, wordsToLearn } from './search-index-store.ts'

const product = {
  title: 'Tee',
  vendor: '',
  tags: [],
  categoryTitle: null,
  codes: ['TEE-1'],
  words: ['Organic cotton', 'Organic cotton'],
  description: '',
}

test('when variants have words, then their product is found by each of them, and misspelt ones are corrected to them', () => {
  assert.deepEqual(searchDocument(product).values, ['tee', 'organic cotton', 'tee 1', ''])
  assert.deepEqual(wordsToLearn(product), ['tee', 'organic', 'cotton'])
})
