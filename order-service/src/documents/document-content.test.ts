import assert from 'node:assert/strict'
import { test } from 'node:test'
import { snapshotOf } from '../orders/domain/order-snapshot.ts'
import { exampleNow, exampleOrder } from '../testing/example-order.ts'
import { exampleSettings } from '../testing/example-settings.ts'
import { documentOf, type Issue } from './document-content.ts'

const issue: Issue = {
  ...{ id: 'd', kind: 'invoice', number: 'INV-1', sourceId: 's', corrects: [], reason: null },
  ...{ lines: [], shipping: null },
}

test('when an order of an early version has no language, then its events say none and its documents have that of the store', () => {
  const profile = { ...exampleSettings.profile, locale: 'de-AT' }
  const languageOf = (locale: string | null) =>
    documentOf(exampleOrder({ locale }), profile, issue, exampleNow).language
  assert.deepEqual([languageOf(null), languageOf('en')], ['de-AT', 'en'])
  assert.equal('locale' in snapshotOf(exampleOrder({ locale: null })), false)
  assert.equal(snapshotOf(exampleOrder({ locale: 'de' })).locale, 'de')
})
