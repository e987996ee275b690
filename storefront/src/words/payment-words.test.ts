import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paymentWords as german } from './payment-de.ts'
import { paymentWords as english } from './payment-en.ts'

test('when a way to pay is named in one language, then it is in the other, and differs', () => {
  for (const part of ['names', 'descriptions'] as const) {
    assert.deepEqual(Object.keys(german[part]), Object.keys(english[part]))
    for (const [key, text] of Object.entries(english[part])) assert.notEqual(german[part][key], text)
  }
})
