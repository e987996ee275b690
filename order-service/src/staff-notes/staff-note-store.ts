import { type Database, sql } from '@storefleet/database'
import { orderNotFound } from '../orders/domain/order.ts'
import { maxNotesOfOrder, type StaffNote, tooManyNotes } from './staff-note.ts'

export type StaffNoteStore = ReturnType<typeof createStaffNoteStore>

/** The only SQL for notes of staff. */
export function createStaffNoteStore(db: Database) {
  return {
    /** Throws 404 `order-not-found` and 409 `too-many-notes`. */
    add: ({ id, orderId, text, byId, createdAt }: StaffNote): Promise<void> =>
      db.transaction(async (tx) => {
        // The lock keeps two requests from passing the limit together.
        const order = await tx.first(sql`select 1 from orders where id = ${orderId} for update`)
        if (!order) throw orderNotFound()
        const saved = await tx.execute(sql`
          insert into order_notes (id, order_id, text, by_id, created_at)
          select ${id}, ${orderId}, ${text}, ${byId}, ${createdAt}
          where (select count(*) from order_notes where order_id = ${orderId}) < ${maxNotesOfOrder}`)
        if (saved === 0) throw tooManyNotes()
      }),

    /** Oldest first; all of them, of which there are few. Throws 404 `order-not-found`. */
    async ofOrder(orderId: string): Promise<StaffNote[]> {
      const rows = await db.query<StaffNote>(sql`
        select id, order_id, text, by_id, created_at from order_notes where order_id = ${orderId} order by id`)
      if (rows.length === 0 && !(await db.first(sql`select 1 from orders where id = ${orderId}`))) throw orderNotFound()
      return rows
    },
  }
}
