import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose, firstChoice, isSoldOut, variantOf } from './choose-variant.ts'

const variant = (optionValues: string[], isAvailable = true) => ({ optionValues, isAvailable })
const options = [
  { name: 'Size', values: ['S', 'M'] },
  { name: 'Colour', values: ['Red', 'Blue', 'Green'] },
]
const variants = [
  variant(['S', 'Red'], false),
  variant(['S', 'Blue']),
  variant(['M', 'Red'], false),
  variant(['M', 'Green']),
]

test('when a product is opened, then the first variant in stock is chosen, else the first', () => {
  assert.deepEqual(firstChoice(variants), ['S', 'Blue'])
  assert.deepEqual(firstChoice([variant(['S', 'Red'], false)]), ['S', 'Red'])
  assert.deepEqual(firstChoice([]), [])
})

test('when a value is sold out or not offered with the others, then it is marked', () => {
  assert.equal(isSoldOut(variants, ['S', 'Blue'], 1, 'Red'), true)
  assert.equal(isSoldOut(variants, ['S', 'Blue'], 1, 'Green'), true)
  assert.equal(isSoldOut(variants, ['S', 'Red'], 1, 'Blue'), false)
})

test('when a value is chosen that is not offered with the others, then the closest variant is, one in stock first', () => {
  assert.deepEqual(choose(variants, options, ['S', 'Blue'], { index: 0, value: 'M' }), ['M', 'Green'])
  assert.deepEqual(choose(variants, options, ['S', 'Red'], { index: 0, value: 'M' }), ['M', 'Red'])
})

test('when a product has no options, then its only variant is chosen', () => {
  const only = [variant([])]
  assert.equal(variantOf(only, firstChoice(only)), only[0])
})
