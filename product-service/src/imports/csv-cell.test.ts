import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardCell, unguardCell } from './csv-cell.ts'

for (const cell of ['=1+1', '@SUM(A1)', '-1', '+1', "'=1", "''-1", 'plain', "it's", "'quoted'", '']) {
  test(`when the cell ${cell} is written and read again, then it is the same and no formula`, () => {
    const written = guardCell(cell)
    assert.doesNotMatch(written, /^[=+\-@\t\r]/)
    assert.equal(unguardCell(written), cell)
  })
}
