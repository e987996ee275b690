import assert from 'node:assert/strict'
import { eventTopology } from '@storefleet/contracts'
import type { TimelineEntry } from '@storefleet/http'
import { waitFor } from '@storefleet/test-kit'
import type { Client } from './client.ts'
import { expectStatus } from './steps.ts'

type Order = { id: string; status: string }

export async function readTimeline(shop: Client, token: string, orderId: string): Promise<TimelineEntry[]> {
  const { body } = expectStatus(await shop.get(`/api/v1/orders/${orderId}/story`, { token }), 200)
  assert.deepEqual(body.missing, [])
  return body.items
}

/** Waits until the timeline of an order that was just placed has every expected entry once. */
export const readWholeTimeline = (shop: Client, token: string, order: Order): Promise<TimelineEntry[]> =>
  waitFor(
    async () => {
      const timeline = await readTimeline(shop, token, order.id)
      assertWhole(timeline, order)
      return timeline
    },
    { timeoutMs: 60_000, everyMs: 100 },
  )

const wordsOf = ({ service, kind, what, eventType }: TimelineEntry) =>
  [service, kind, what, eventType].filter((word) => word !== undefined).join(' ')

const expectedEntries: Record<string, { order: string[]; ledger: string[]; sent: string[]; stock: string[] }> = {
  confirmed: {
    order: ['placed', 'payment-authorized'],
    // What is sold, and its tax.
    ledger: ['ordered', 'ordered', 'authorized'],
    sent: ['order.placed', 'payment.authorized', 'order.confirmed'],
    stock: ['reservation-opened', 'reserved', 'committed'],
  },
  payment_failed: {
    order: ['placed', 'payment-declined'],
    ledger: ['ordered', 'ordered'],
    sent: ['order.placed', 'order.payment_failed'],
    stock: ['reservation-opened', 'reserved'],
  },
}

function assertWhole(timeline: readonly TimelineEntry[], { status }: Order) {
  const { order, ledger, sent, stock } =
    expectedEntries[status] ?? assert.fail(`expectedEntries has no timeline for a ${status} order`)
  const handled = sent.flatMap((type) =>
    Object.entries(eventTopology)
      .filter(([, { types }]) => types.includes(type))
      .map(([service]) => ({ service, type })),
  )
  const emails = handled.filter(({ service }) => service === 'notification-service')
  assert.deepEqual(
    withoutRepeatedHolds(timeline).map(wordsOf).sort(),
    [
      ...order.map((what) => `order-service order ${what}`),
      'order-service payment opened',
      ...ledger.map((what) => `order-service ledger ${what}`),
      ...stock.map((what) => `product-service stock ${what}`),
      ...sent.map((type) => `order-service event sent ${type}`),
      ...handled.map(({ service, type }) => `${service} event handled ${type}`),
      ...emails.map(({ type }) => `notification-service delivery queued ${type}`),
      ...emails.map(({ type }) => `notification-service delivery sent ${type}`),
    ].sort(),
  )
  assertInOrder(timeline)
  const placeOf = (word: string) => timeline.map(wordsOf).indexOf(word)
  const [change, told] = [`order-service order ${order.at(-1)}`, `order-service event sent ${sent.at(-1)}`]
  assert.ok(placeOf(change) < placeOf(told), `${told} after ${change}`)
  const statuses = timeline.filter(({ kind }) => kind === 'order').map(({ detail }) => detail?.status)
  assert.deepEqual(statuses, ['pending', status])
  assert.ok(timeline.every(({ kind, attempts }) => kind !== 'event' || (attempts ?? 0) >= 1))
}

/**
 * A try that ended before its order was stored gives its stock back, and the repeat of the same request holds it again:
 * each such pair is left out, if it stands where it may, after a hold and before the stock is sold.
 */
function withoutRepeatedHolds(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const held = timeline.filter(({ kind, what }) => kind === 'stock' && ['reserved', 'released'].includes(what))
  const isPaired = held.every(({ what }, index) => what === (index % 2 === 0 ? 'reserved' : 'released'))
  const repeated = new Set(isPaired && held.length % 2 === 1 ? held.slice(1) : [])
  return timeline.filter((entry) => !repeated.has(entry))
}

/** In order of time, no event handled before it was sent, and the handled ones are those that were sent. */
function assertInOrder(timeline: readonly TimelineEntry[]) {
  const times = timeline.map(({ at }) => at)
  assert.deepEqual(times, times.toSorted())
  for (const [index, { eventId, kind, what }] of timeline.entries()) {
    if (eventId === undefined || (kind === 'event' && what === 'sent')) continue
    const sentAt = timeline.findIndex(
      (entry) => entry.eventId === eventId && entry.kind === 'event' && entry.what === 'sent',
    )
    assert.ok(sentAt >= 0 && sentAt < index, `${what} ${eventId} after it was sent`)
  }
}
