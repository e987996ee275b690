import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleNow } from '../../testing/example-order.ts'
import { consentsOf, type GivenConsent } from './consent.ts'

const terms: GivenConsent = { kind: 'terms', textVersion: '2', isGranted: true, source: 'checkout-page' }
const at = (termsVersion: string | null) => ({ termsVersion, now: exampleNow })

test('when the store has no terms, then an order needs no consent', () => {
  assert.deepEqual(consentsOf([], at(null)), [])
})

test('when the current terms are accepted, then the consent has the time of the server', () => {
  assert.deepEqual(consentsOf([terms], at('2')), [{ ...terms, at: exampleNow }])
})

test('when the terms are not accepted, refused or of another version, then the order is refused', () => {
  for (const given of [[], [{ ...terms, isGranted: false }], [{ ...terms, textVersion: '1' }]]) {
    assert.throws(() => consentsOf(given, at('2')), { slug: 'terms-not-accepted' })
  }
})

test('when marketing is refused, then that is kept, with the API as its source', () => {
  const marketing = { kind: 'marketing', textVersion: '1', isGranted: false } as const
  assert.deepEqual(consentsOf([marketing], at(null)), [{ ...marketing, source: 'api', at: exampleNow }])
})

test('when a consent is given twice, then the order is refused', () => {
  assert.throws(() => consentsOf([terms, terms], at('2')), {
    slug: 'invalid-consents',
    fields: [{ field: 'consents[1].kind', message: 'is given twice' }],
  })
})
