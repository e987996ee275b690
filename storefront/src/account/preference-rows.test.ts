import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preferenceRows, withPreference } from './preference-rows.ts'

const shippedByEmail = { event: 'order.shipped', channel: 'email', isEnabled: true } as const
const shippedByPush = { event: 'order.shipped', channel: 'push', isEnabled: true } as const
const delivered = { event: 'order.delivered', channel: 'email', isEnabled: false } as const
const preferences = [shippedByEmail, shippedByPush, delivered]

test('when preferences are a table, then an event has a cell for each channel, empty where nothing can be chosen', () => {
  assert.deepEqual(preferenceRows(preferences), {
    channels: ['email', 'push'],
    rows: [
      { event: 'order.shipped', cells: [shippedByEmail, shippedByPush] },
      { event: 'order.delivered', cells: [delivered, undefined] },
    ],
  })
})

test('when one preference is changed, then the others are sent as they were', () => {
  const changed = { ...shippedByEmail, isEnabled: false }
  assert.deepEqual(withPreference(preferences, changed), [changed, shippedByPush, delivered])
})
