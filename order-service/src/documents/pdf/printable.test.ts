import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPrinter } from './printable.ts'

test('when a name has letters of Europe, then it is printed as it is', () => {
  const printer = createPrinter()
  for (const name of ['Łukasz', 'Ελένη', 'Štěpán', 'Иван', 'Ó Súilleabháin', '12,50 €', 'zł']) {
    assert.equal(printer.print(name), name)
  }
  assert.equal(printer.unprintable(), '')
})

test('when the fonts do not have a character, then a square stands for it and the document names it', () => {
  const printer = createPrinter()
  assert.equal(printer.print('山田 Taro'), '\u25a1\u25a1 Taro')
  assert.equal(printer.unprintable(), 'U+5C71, U+7530')
})
