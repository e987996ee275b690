import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimelineEntry } from '@storefleet/http'
import { mergeTimeline } from './merge-timeline.ts'

const entry = (at: number, kind: TimelineEntry['kind'], what: string): TimelineEntry => ({
  at: new Date(at).toISOString(),
  service: 'a-service',
  kind,
  what,
  correlationId: 'c1',
})
const wordsOf = (timeline: readonly TimelineEntry[]) => timeline.map(({ what }) => what)

test('when services tell of different times, then the story is in order of time', () => {
  const orders = [entry(1, 'order', 'placed'), entry(5, 'order', 'shipped')]
  const stock = [entry(0, 'stock', 'reserved'), entry(3, 'stock', 'shipped')]
  assert.deepEqual(wordsOf(mergeTimeline([orders, stock])), ['reserved', 'placed', 'shipped', 'shipped'])
})

test('when all happened in one millisecond, then causes stand before what they caused', () => {
  const causal = [
    entry(1, 'stock', 'reserved'),
    entry(1, 'order', 'placed'),
    entry(1, 'order', 'payment-authorized'),
    entry(1, 'payment', 'opened'),
    entry(1, 'event', 'sent'),
    entry(1, 'event', 'handled'),
    entry(1, 'stock', 'shipped'),
    entry(1, 'delivery', 'queued'),
    entry(1, 'delivery', 'sent'),
  ]
  const parts = Map.groupBy(causal, ({ kind }) => kind)
  assert.deepEqual(wordsOf(mergeTimeline([...parts.values()].toReversed())), wordsOf(causal))
})
