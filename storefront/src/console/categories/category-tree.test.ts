import assert from 'node:assert/strict'
import { test } from 'node:test'
import { possibleParents, treeRows } from './category-tree.ts'

const category = (id: string, parentId: string | null = null, position = 0) => ({ id, parentId, position, title: id })
const categories = [
  category('mugs', 'kitchen', 2),
  category('bags'),
  category('bowls', 'kitchen', 1),
  category('kitchen'),
  category('espresso', 'mugs'),
  category('lost', 'gone'),
]
const written = (rows: ReturnType<typeof treeRows>) => rows.map(({ category: { id }, depth }) => `${depth} ${id}`)

test('when categories are drawn, then each is below the one that holds it, by position and title', () => {
  assert.deepEqual(written(treeRows(categories)), ['0 bags', '0 kitchen', '1 bowls', '1 mugs', '2 espresso', '0 lost'])
})

test('when a category is moved, then neither itself nor what it holds is offered', () => {
  assert.deepEqual(written(possibleParents(categories, 'kitchen')), ['0 bags', '0 lost'])
  assert.deepEqual(written(possibleParents(categories, 'espresso')), [
    '0 bags',
    '0 kitchen',
    '1 bowls',
    '1 mugs',
    '0 lost',
  ])
  assert.equal(possibleParents(categories, undefined).length, 6)
})
