import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AddressBook, addAddress, findAddress, removeAddress, replaceAddress } from './address-book.ts'

const now = new Date('2026-11-23T12:00:00Z')
const home = {
  name: 'Ada Lovelace',
  line1: "12 St James's Square",
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
}

const bookOf = (...ids: string[]) =>
  ids.reduce<AddressBook>((book, id) => addAddress(book, id, { address: home, makeDefault: false }, now), [])
const defaultOf = (book: AddressBook) => book.filter(({ isDefault }) => isDefault).map(({ id }) => id)

test('when the first address is added, then it is the default, and further ones are not', () => {
  assert.deepEqual(defaultOf(bookOf('a', 'b', 'c')), ['a'])
})

test('when another is made the default, then it alone is', () => {
  const book = bookOf('a', 'b')
  assert.deepEqual(defaultOf(replaceAddress(book, 'b', { address: home, makeDefault: true }, now)), ['b'])
  assert.deepEqual(defaultOf(addAddress(book, 'c', { address: home, makeDefault: true }, now)), ['c'])
})

test('when the default is replaced, then it stays the default', () => {
  assert.deepEqual(defaultOf(replaceAddress(bookOf('a', 'b'), 'a', { address: home, makeDefault: false }, now)), ['a'])
})

test('when the default is removed, then the newest becomes it, and an empty book has none', () => {
  assert.deepEqual(defaultOf(removeAddress(bookOf('a', 'b', 'c'), 'a')), ['c'])
  assert.deepEqual(removeAddress(bookOf('a'), 'a'), [])
})

test('when a replacement leaves a line out, then it is gone', () => {
  const book = addAddress([], 'a', { address: { ...home, line2: 'Flat 2' }, makeDefault: false }, now)
  const [replaced] = replaceAddress(book, 'a', { address: home, makeDefault: false }, now)
  assert.equal(replaced?.line2, undefined)
})

test('when the book is full, then no more fit in', () => {
  const full = bookOf(...Array.from({ length: 20 }, (_, index) => `${index}`))
  assert.throws(() => addAddress(full, 'more', { address: home, makeDefault: false }, now), {
    code: 'conflict',
    slug: 'too-many-addresses',
  })
})

test('when an address is not in the book, then it is not found', () => {
  assert.throws(() => findAddress(bookOf('a'), 'b'), { code: 'not_found' })
  assert.throws(() => removeAddress(bookOf('a'), 'b'), { code: 'not_found' })
})
