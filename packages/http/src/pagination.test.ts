import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeIdCursor, encodeCursor, page } from './pagination.ts'

const id = '01993f0e-5d5e-7a5c-9d3f-2b1c7e0a4f11'

test('when a page is full, then its cursor stands for the last item shown', () => {
  const rows = [{ id: 'a' }, { id }, { id: 'c' }]
  const { items, nextCursor } = page(rows, 2, (last) => [last.id])
  assert.deepEqual([items.length, decodeIdCursor(nextCursor ?? '')], [2, id])
  assert.equal(page(rows, 3, (last) => [last.id]).nextCursor, null)
})

test('when a cursor over ids was made by another list or by hand, then it is refused', () => {
  assert.equal(decodeIdCursor(undefined), undefined)
  for (const cursor of ['', 'x', encodeCursor([]), encodeCursor([7]), encodeCursor([id.toUpperCase()]), 'WzFd']) {
    assert.throws(
      () => decodeIdCursor(cursor),
      { slug: 'invalid-cursor', fields: [{ field: 'cursor', message: 'is not valid' }] },
      cursor,
    )
  }
})
