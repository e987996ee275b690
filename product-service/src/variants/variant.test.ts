import assert from 'node:assert/strict'
import { test } from 'node:test'
import { descriptionOf, fields, hasForeignPrice, shownOf, type VariantBody, variantOf } from './variant.ts'
import { cellFields } from './variant-cells.ts'

const newVariant = variantOf({ priceMinor: 1250 }, undefined, () => 'v1')
const price = { amountMinor: 1250, currency: 'USD' }
const context = {
  fractionDigits: 2,
  refuse: (reason: string) => {
    throw new Error(reason)
  },
}

test('when fields are declared, then no two share a name, a column of the database or a column of a file', () => {
  const names = {
    api: fields.map(({ apiName }) => apiName),
    columns: fields.map(({ column }) => column),
    keys: cellFields.map(([, { key }]) => key),
    headers: cellFields.flatMap(([, { header, presentHeader }]) => [header, presentHeader ?? []].flat()),
  }
  for (const list of Object.values(names)) {
    assert.equal(new Set(list.map((name) => name.toLowerCase())).size, list.length, list.join())
  }
})

for (const [name, { read, write }] of cellFields) {
  test(`when ${name} of a new variant is written into a file and read again, then it is the same`, () => {
    assert.deepEqual(read(write(newVariant[name], 2), context), newVariant[name])
  })
}

test('when a request names no optional field, then a new variant has the fallbacks, and a known one keeps its values', () => {
  const known = variantOf({ priceMinor: 1, sku: 'a', weightGrams: 5, taxable: false }, undefined, () => 'v2')
  const given = descriptionOf({ price })
  assert.deepEqual(
    variantOf(given, undefined, () => 'v1'),
    newVariant,
  )
  assert.deepEqual(
    variantOf(given, known, () => 'v3'),
    { ...known, priceMinor: 1250 },
  )
})

test('when a request empties a field, then it is empty', () => {
  const known = variantOf({ priceMinor: 1, sku: 'a', compareAtMinor: 5 }, undefined, () => 'v2')
  const { sku, compareAtMinor } = variantOf(descriptionOf({ price, sku: ' ', compareAtPrice: null }), known, () => 'v3')
  assert.deepEqual([sku, compareAtMinor], [null, null])
})

test('when a variant is shown and sent back, then it is the same', () => {
  const variant = variantOf(
    {
      priceMinor: 1250,
      compareAtMinor: 2000,
      sku: 'a',
      optionValues: ['S'],
      imageUrl: '/images/a.svg',
      taxable: false,
    },
    undefined,
    () => 'v1',
  )
  assert.deepEqual(
    variantOf(descriptionOf(shownOf(variant, 'USD')), undefined, () => 'v1'),
    variant,
  )
})

const bodies: [what: string, body: VariantBody, isOther: boolean][] = [
  ['a price of the shop', { price }, false],
  ['a price of another currency', { price: { ...price, currency: 'EUR' } }, true],
  ['a former price of another currency', { price, compareAtPrice: { ...price, currency: 'EUR' } }, true],
  ['no former price', { price, compareAtPrice: null }, false],
]
for (const [what, body, isOther] of bodies) {
  test(`when a variant is sent with ${what}, then its currency is ${isOther ? 'another' : 'that of the shop'}`, () => {
    assert.equal(hasForeignPrice(body, 'USD'), isOther)
  })
}
