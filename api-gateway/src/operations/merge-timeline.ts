import type { TimelineEntry } from '@storefleet/http'

/** Stock moves that follow from an event; all others are its cause or need none. */
const afterEvent = ['shipped', 'returned']

/** Orders entries of the same millisecond by cause: stock is held before the order, an event is sent before it is handled. */
function stepOf({ kind, what }: TimelineEntry): number {
  switch (kind) {
    case 'stock':
      return afterEvent.includes(what) ? 5 : 0
    case 'order':
      return 1
    case 'event':
      return what === 'sent' || what === 'waiting' ? 3 : 4
    case 'delivery':
      return 6
    default:
      return 2
  }
}

/** Merges the entries of the services, each oldest first, by time, and within a millisecond by cause. */
export const mergeTimeline = (parts: readonly (readonly TimelineEntry[])[]): TimelineEntry[] =>
  parts.flat().sort((left, right) => Date.parse(left.at) - Date.parse(right.at) || stepOf(left) - stepOf(right))
