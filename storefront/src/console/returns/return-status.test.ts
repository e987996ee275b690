import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldOf, readInspection } from './read-inspection.ts'
import { returnListPath, toneOfReturn } from './return-status.ts'

test('when the list is asked for a status and a page, then these are asked for, and nothing else of the address', () => {
  assert.equal(
    returnListPath({ status: 'requested', cursor: 'x', tab: '1' }),
    'returns?limit=25&status=requested&cursor=x',
  )
})

test('when a return waits for staff, then it is marked so', () => {
  assert.deepEqual((['requested', 'approved', 'received', 'refused', 'refunded'] as const).map(toneOfReturn), [
    'warn',
    'good',
    'warn',
    'bad',
    'good',
  ])
})

test('when staff have inspected items, then what they found of each is sent', () => {
  const form = new FormData()
  for (const [name, value] of [
    [fieldOf('accepted', '2'), '1'],
    [fieldOf('condition', '2'), 'opened'],
    [fieldOf('restock', '2'), '0'],
  ] as const)
    form.set(name, value)
  assert.deepEqual(readInspection([{ itemId: '2' }], form), [
    { itemId: '2', accepted: 1, condition: 'opened', restock: 0 },
  ])
})
