import type { Queryable } from '@storefleet/database'
import { auditEvents } from './audit-records.ts'
import type { BookCheck } from './book-checks.ts'
import { createEventBookStore } from './event-book-store.ts'

/** Every service: its events have left, and those that reached it took effect. The oldest that did not are examined, at most `limit`. */
export function eventCheck(db: Queryable, service: string): BookCheck {
  const events = createEventBookStore(db, service)
  return {
    name: 'events',
    async examine({ limit, restingSince: before }) {
      const unpublished = await events.unpublished({ before, limit })
      const unhandled = await events.unhandled({ before, limit })
      return { differences: [...auditEvents({ unpublished, unhandled })], next: undefined }
    },
  }
}
