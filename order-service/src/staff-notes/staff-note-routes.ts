import { type HttpApp, NamedObject, PageOf, Timestamp, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import { OrderParams } from '../orders/order-schemas.ts'
import type { StaffNote } from './staff-note.ts'
import type { StaffNoteStore } from './staff-note-store.ts'

const NoteView = NamedObject('OrderNote', {
  id: Uuid,
  text: Type.String(),
  by: NamedObject('OrderNoteAuthor', { id: Type.String() }),
  createdAt: Timestamp,
})

const NewNote = NamedObject(
  'NewOrderNote',
  { text: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }) },
  { additionalProperties: false },
)

const toNoteView = ({ id, text, byId, createdAt }: StaffNote) => ({
  ...{ id, text, by: { id: byId }, createdAt: createdAt.toISOString() },
})

export function staffNoteRoutes(
  http: HttpApp,
  { notes, newId, now }: { notes: StaffNoteStore; newId: () => string; now: () => Date },
): void {
  http.get(
    '/api/v1/orders/:id/notes',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['order-not-found'] } },
      schema: {
        tags: ['orders'],
        operationId: 'listOrderNotes',
        summary: 'What staff wrote about the order, oldest first',
        description: 'An order has at most 100 notes: they are one page.',
        params: OrderParams,
        response: { 200: PageOf(NoteView) },
      },
    },
    async ({ params }) => ({ items: (await notes.ofOrder(params.id)).map(toNoteView), nextCursor: null }),
  )

  http.post(
    '/api/v1/orders/:id/notes',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        problems: { 404: ['order-not-found'], 409: ['too-many-notes'] },
      },
      schema: {
        tags: ['orders'],
        operationId: 'addOrderNote',
        summary: 'Write a note about the order, for staff alone',
        params: OrderParams,
        body: NewNote,
        response: { 201: NoteView },
      },
    },
    async ({ params, body, actor }, reply) => {
      const { id: byId } = requireUser(actor)
      const note = { id: newId(), orderId: params.id, text: body.text, byId, createdAt: now() }
      await notes.add(note)
      return reply.code(201).send(toNoteView(note))
    },
  )
}
