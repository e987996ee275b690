import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detailOf, type TimelineEntry, titleOf } from './describe-entry.ts'

const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
  at: '2026-11-27T16:05:52.950Z',
  service: 'order-service',
  kind: 'ledger',
  what: 'payment-authorized',
  correlationId: null,
  ...more,
})

test('when an entry is of an event, then its title names the event', () => {
  assert.equal(titleOf(entry({ kind: 'event', what: 'sent', eventType: 'order.placed' })), 'event sent: order.placed')
  assert.equal(titleOf(entry({})), 'ledger payment authorized')
})

test('when an entry has amounts, words, ids and moments, then amounts and words are shown', () => {
  const detail = {
    debit: 'receivable',
    amount: { amountMinor: 7700, currency: 'USD' },
    onHandDelta: 0,
    reference: '01a21dc1-8ab5-70e3-9373-b13542dedf12',
    publishedAt: '2026-11-27T16:05:52.972Z',
  }
  assert.equal(
    detailOf(entry({ detail }), ({ amountMinor }) => `${amountMinor} cents`),
    'debit receivable, 7700 cents, onHandDelta 0',
  )
})

test('when nothing else is recorded of an entry, then nothing is shown', () => {
  assert.equal(detailOf(entry({}), String), '')
})
