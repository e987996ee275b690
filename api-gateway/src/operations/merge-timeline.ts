import type { TimelineEntry } from '@storefleet/http'

/** Stock moves that follow from an event; all others are its cause or need none. */
const afterEvent = ['shipped', 'returned']

/** Where entries of the same millisecond stand: what is held is ordered, what was done is told, what was told is acted on. */
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

/** One story of what the services tell, each oldest first: in order of time, and within a millisecond of cause. */
export const mergeTimeline = (parts: readonly (readonly TimelineEntry[])[]): TimelineEntry[] =>
  parts.flat().sort((left, right) => Date.parse(left.at) - Date.parse(right.at) || stepOf(left) - stepOf(right))
