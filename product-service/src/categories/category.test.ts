import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Category, isDescendant } from './category.ts'

const category = (id: string, parentId: string | null): Category => ({
  id,
  slug: id,
  title: id,
  parentId,
  position: 0,
  description: '',
  image: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
})

test('when a category is asked for what stands above it, then all of it counts', () => {
  const tree = [category('a', null), category('b', 'a'), category('c', 'b'), category('d', null)]
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((above) => isDescendant(tree, 'c', above)),
    [true, true, true, false],
  )
})
