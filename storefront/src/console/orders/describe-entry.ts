import type { Money, OrderTimeline } from '../../api/schema.ts'

export type TimelineEntry = OrderTimeline['items'][number]

/** What happened: `order placed`, `event sent: order.placed`. */
export function titleOf({ kind, what, eventType }: TimelineEntry): string {
  const words = `${kind} ${what.replaceAll('-', ' ')}`
  return eventType === undefined ? words : `${words}: ${eventType}`
}

/** What else is recorded of an entry, as one line; ids and moments are left out. */
export function detailOf({ detail = {} }: TimelineEntry, money: (amount: Money) => string): string {
  return Object.entries(detail as Record<string, unknown>)
    .map(([name, value]) => {
      if (isMoney(value)) return money(value)
      const isWord = typeof value === 'number' || (typeof value === 'string' && !notForReaders.test(value))
      return isWord ? `${name} ${value}` : ''
    })
    .filter(Boolean)
    .join(', ')
}

/** An id, or a moment. */
const notForReaders = /^[0-9a-f]{8}-|^\d{4}-\d\d-\d\dT/

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value
