import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliversToCountry, findShippingMethods, zoneOf } from './find-shipping-methods.ts'
import type { ShippingMethodSettings, ShippingSettings } from './shipping-settings.ts'

const method = (change: Partial<ShippingMethodSettings> = {}): ShippingMethodSettings => ({
  id: 'standard',
  name: 'Standard delivery',
  kind: 'delivery',
  pricedBy: 'subtotal',
  rates: [{ from: 0, priceMinor: 500 }],
  freeFromMinor: null,
  minDays: 2,
  maxDays: 4,
  taxClass: 'standard',
  ...change,
})
const settings: ShippingSettings = {
  zones: [
    {
      id: 'alps',
      name: 'Alps',
      places: [{ country: 'US', regions: ['CA', 'NY'] }],
      methods: [method({ name: 'coasts' })],
    },
    { id: 'us', name: 'US', places: [{ country: 'US', regions: [] }], methods: [method({ name: 'inland' })] },
    { id: 'mars', name: 'None yet', places: [{ country: 'FR', regions: [] }], methods: [] },
  ],
}
const priceOf = (change: Partial<ShippingMethodSettings>, parcel: { subtotalMinor: number; weightGrams: number }) =>
  findShippingMethods(
    { zones: [{ id: 'all', name: 'All', places: [], methods: [method(change)] }] },
    { country: 'DE', region: null },
    parcel,
  ).map(({ priceMinor }) => priceMinor)

test('when zones name a region, a country and the rest, then the narrowest counts', () => {
  assert.equal(zoneOf(settings, { country: 'US', region: 'ny' })?.id, 'alps')
  assert.equal(zoneOf(settings, { country: 'US', region: 'TX' })?.id, 'us')
  assert.equal(zoneOf(settings, { country: 'US', region: null })?.id, 'us')
  assert.equal(zoneOf(settings, { country: 'DE', region: null }), undefined)
  const rest = { id: 'rest', name: 'Rest', places: [], methods: [method()] }
  assert.equal(zoneOf({ zones: [rest, ...settings.zones] }, { country: 'DE', region: null })?.id, 'rest')
  assert.equal(zoneOf({ zones: [rest, ...settings.zones] }, { country: 'US', region: 'TX' })?.id, 'us')
})

test('when no zone with methods covers a country, then the shop does not deliver there', () => {
  assert.deepEqual(
    ['US', 'DE', 'FR'].map((country) => deliversToCountry(settings, country)),
    [true, false, false],
  )
})

test('when the price depends on the subtotal, then the last rate that is reached counts', () => {
  const rates = [
    { from: 0, priceMinor: 900 },
    { from: 2_000, priceMinor: 500 },
  ]
  assert.deepEqual(priceOf({ rates }, { subtotalMinor: 1_999, weightGrams: 9_999 }), [900])
  assert.deepEqual(priceOf({ rates }, { subtotalMinor: 2_000, weightGrams: 0 }), [500])
})

test('when the price depends on the weight, then grams choose the rate', () => {
  const rates = [
    { from: 0, priceMinor: 500 },
    { from: 1_001, priceMinor: 900 },
  ]
  assert.deepEqual(priceOf({ pricedBy: 'weight', rates }, { subtotalMinor: 9_999, weightGrams: 1_000 }), [500])
  assert.deepEqual(priceOf({ pricedBy: 'weight', rates }, { subtotalMinor: 0, weightGrams: 1_001 }), [900])
})

test('when the subtotal reaches the amount from which shipping is free, then it costs nothing', () => {
  assert.deepEqual(priceOf({ freeFromMinor: 5_000 }, { subtotalMinor: 4_999, weightGrams: 0 }), [500])
  assert.deepEqual(priceOf({ freeFromMinor: 5_000 }, { subtotalMinor: 5_000, weightGrams: 0 }), [0])
})
