import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardCell, unguardCell } from './csv-cell.ts'

for (const cell of [
  '=1+1',
  '@SUM(A1)',
  '-1',
  '+1',
  "'=1",
  "''-1",
  'plain',
  "it's",
  "'quoted'",
  "'90s tee",
  "'123",
  "''123",
  '123',
  "'0012-AB",
  '',
]) {
  test(`when the cell ${cell} is written and read again, then it is the same and no formula`, () => {
    const written = guardCell(cell)
    assert.doesNotMatch(written, /^[=+\-@\t\r]/)
    assert.equal(unguardCell(written), cell)
  })
}

const guarded: [cell: string, text: string][] = [
  ["'7350177880121", '7350177880121'],
  ["'00123-AB", '00123-AB'],
  ["'12.50", '12.50'],
  ["'=1+1", '=1+1'],
  ["'90s tee", "'90s tee"],
  ["'s-Gravenhage", "'s-Gravenhage"],
]
for (const [cell, text] of guarded) {
  test(`when a spreadsheet has written ${cell}, then it is read as ${text}`, () =>
    assert.equal(unguardCell(cell), text))
}
