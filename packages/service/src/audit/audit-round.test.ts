import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAuditRound } from './audit-round.ts'
import { type BookCheck, type BookPage, createBookAudit } from './book-checks.ts'

const now = () => new Date('2027-01-01T12:00:00Z')
const difference = { kind: 'units miscounted', detail: 'variant 1' }

/** A check of two pages, of which the second has what `found` has; and one without pages. */
function checksWith(found: readonly number[]) {
  const asked: BookPage[] = []
  const paged: BookCheck = {
    name: 'orders',
    async examine(page) {
      asked.push(page)
      return page.after === undefined
        ? { differences: [], next: 'o2' }
        : { differences: found.map(() => difference), next: undefined }
    },
  }
  const single: BookCheck = { name: 'stock', examine: async () => ({ differences: [], next: undefined }) }
  return { examine: createBookAudit([paged, single], now), asked }
}

test('when the books are examined, then page follows page and check follows check, and what is recent is left out', async () => {
  const { examine, asked } = checksWith([1])
  const first = await examine({ check: 0, after: undefined }, 7)
  const second = await examine(first.next ?? assert.fail(), 7)
  const third = await examine(second.next ?? assert.fail(), 7)
  assert.deepEqual(
    [first, second, third].map(({ check, differences, next }) => [check, differences.length, next]),
    [
      ['orders', 0, { check: 0, after: 'o2' }],
      ['orders', 1, { check: 1, after: undefined }],
      ['stock', 0, undefined],
    ],
  )
  const restingSince = new Date('2027-01-01T11:50:00Z')
  assert.deepEqual(asked, [
    { after: undefined, limit: 7, restingSince },
    { after: 'o2', limit: 7, restingSince },
  ])
  assert.equal((await examine({ check: 9, after: undefined }, 7)).next, undefined)
})

test('when a pass has ended, then its number stands until the next one has found as many, or ended', async () => {
  const found: number[] = [1]
  const { examine } = checksWith(found)
  const told: number[] = []
  const lines: unknown[] = []
  const round = createAuditRound({
    examine,
    logger: { error: (line: unknown) => lines.push(line) },
    setDifferences: (count) => told.push(count),
  })
  for (const _ of [1, 2, 3]) await round()
  assert.deepEqual([told.at(-1), lines], [1, [{ check: 'orders', difference }]])
  found.length = 0
  await round()
  assert.equal(told.at(-1), 1, 'the first page says nothing about the second')
  for (const _ of [2, 3]) await round()
  assert.equal(told.at(-1), 0)
})
