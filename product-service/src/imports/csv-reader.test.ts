import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { assertLinear } from '../testing/assert-linear.ts'
import { createCsvReader } from './csv-reader.ts'

function read(text: string, { delimiter = ',', pieces = [text] }: { delimiter?: string; pieces?: string[] } = {}) {
  const reader = createCsvReader(delimiter)
  const records = pieces.flatMap((piece) => reader.push(piece))
  const { records: last, isQuoteOpen } = reader.end()
  return { records: [...records, ...last], isQuoteOpen }
}
const cellsOf = (text: string, delimiter?: string) =>
  read(text, delimiter === undefined ? {} : { delimiter }).records.map(({ cells }) => cells.map((cell) => cell.trim()))

const files: [what: string, text: string, cells: string[][]][] = [
  ['blanks behind a closing quotation mark', 'x,"A, B"   ,"t1, t2"  ,1.00', [['x', 'A, B', 't1, t2', '1.00']]],
  [
    'blanks before an opening quotation mark',
    'x,  "A, B",1\n "y",2',
    [
      ['x', 'A, B', '1'],
      ['y', '2'],
    ],
  ],
  ['a tab behind a closing quotation mark', '"a"\t,b', [['a', 'b']]],
  ['blanks at the end of a line', '"a" \r\n"b" \n', [['a'], ['b']]],
  ['a quotation mark within plain text', '5" pipe,6"', [['5" pipe', '6"']]],
  ['doubled quotation marks', '"""a"" ""b""",""', [['"a" "b"', '']]],
  [
    'lines within a cell',
    '"a\r\nb",c\nd,e',
    [
      ['a\r\nb', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'line ends of an old Mac',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'an empty last cell',
    'a,\nb,',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
  ['nothing', '', []],
]
for (const [what, text, cells] of files) {
  test(`when a file holds ${what}, then it is read as meant`, () => assert.deepEqual(cellsOf(text), cells))
}

test('when cells are separated by semicolons or tabs, then commas are text', () => {
  assert.deepEqual(cellsOf('a,b;"c;d"', ';'), [['a,b', 'c;d']])
  assert.deepEqual(cellsOf('a,b\t"c\td" \t', '\t'), [['a,b', 'c\td', '']])
})

for (const text of ['x,"A" B,1', 'x,"A"B,1', 'x,"A"  "B",1', '"<p class="x">a</p>",1']) {
  test(`when ${text} goes on behind a closing quotation mark, then that row alone is bad`, () => {
    const { records, isQuoteOpen } = read(`good,1\n${text}\nnext,2\n`)
    assert.deepEqual(
      records.map(({ problem }) => problem !== undefined),
      [false, true, false],
    )
    assert.deepEqual([records[2]?.cells, isQuoteOpen], [['next', '2'], false])
  })
}

test('when a quotation mark never closes, then the end reports it', () => {
  assert.equal(read('a,"b\nc').isQuoteOpen, true)
  assert.equal(read('a,"b"').isQuoteOpen, false)
})

const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[",;\t\r\n a']{0,8}$/))
test('when any cells are written and read again, in any pieces, then they are the same', () => {
  const delimiters = fc.constantFrom(',', ';', '\t', '|')
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rows, delimiters, fc.integer({ min: 1, max: 7 }), (cells, delimiter, size) => {
      const text = stringify(cells, { delimiter, quoted: true })
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
        text.slice(n * size, (n + 1) * size),
      )
      const { records, isQuoteOpen } = read(text, { delimiter, pieces })
      assert.deepEqual([records.map((record) => record.cells), isQuoteOpen], [cells, false])
      assert.ok(records.every(({ problem }) => problem === undefined))
    }),
    { seed: 10, numRuns: 3_000 },
  )
})

for (const hostile of ['"', ',', '"" ', 'a"b,', '\n', ' ', '"\n"', '"a"b,', 'x']) {
  test(`when a file repeats ${JSON.stringify(hostile)} twice as often, then it takes at most three times the work`, () => {
    assertLinear((times) => read(hostile.repeat(times)), 100_000)
  })
}
