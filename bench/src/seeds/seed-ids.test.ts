import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchOf, titleWords } from './product-words.ts'
import { seedId } from './seed-ids.ts'

test('when ids are made of numbers, then they are UUIDv7 that grow with them', () => {
  const ids = [0, 1, 2, 99_999].map((n) => seedId(n))
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.deepEqual(ids, ids.toSorted())
  assert.notEqual(seedId(1, 1), seedId(1, 2))
})

test('when a shop has a hundred thousand products, then a name is still that of 25', () => {
  const named = Array.from({ length: 100_000 }, (_, n) => titleWords(n).series)
  const perName = Map.groupBy(named, (name) => name)
  assert.ok([...perName.values()].every((all) => all.length === 25))
  assert.match(searchOf(1234), /^\w+ \w+$/)
})
