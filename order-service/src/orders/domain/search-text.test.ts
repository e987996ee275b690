import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSearchText } from './search-text.ts'

test('when a number is typed with or without its first letters, then both forms are looked for', () => {
  assert.deepEqual(readSearchText(' sf-7k3m ').numberPrefixes, ['SF-7K3M'])
  assert.deepEqual(readSearchText('7k3m9-q').numberPrefixes, ['7K3M9-Q', 'SF-7K3M9-Q'])
})

test('when the text has signs of a pattern or of a query, then they stand for themselves or are left out', () => {
  assert.equal(readSearchText('50%_a\\').skuPrefix, '50\\%\\_A\\\\')
  assert.equal(readSearchText("O'Brien & !(x:*) | ’s").words, "'O':* & 'Brien':* & 'x':* & 's':*")
  assert.equal(readSearchText('%%').words, '')
})

test('when the text is long, then it has a limited number of words', () => {
  assert.equal(readSearchText('a '.repeat(50)).words.split(' & ').length, 10)
})
