import { type Static, Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Secret } from './secret.ts'

const ReturnLine = Type.Object({
  itemId: Type.String({ description: 'The id of the item, unique within its order.' }),
  variantId: Type.String(),
  sku: Type.String(),
  title: Type.String(),
  variantTitle: Type.String(),
  quantity: Type.Integer({ minimum: 1 }),
  reason: Type.String({ description: 'A code such as `damaged`.' }),
  accepted: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
    description: 'Units that are refunded; null until they are inspected.',
  }),
  condition: Type.Union([Type.String(), Type.Null()], { description: 'A code such as `opened`.' }),
  restock: Type.Integer({ minimum: 0, description: 'Units that go back on sale when the return is refunded.' }),
})

const snapshot = {
  orderId: Type.String({ description: 'UUID. The subject of every event of a return.' }),
  number: Type.String({ description: 'The number of the order.' }),
  customerId: Type.Union([Type.String(), Type.Null()], { description: 'Null for the order of a guest.' }),
  email: Type.String(),
  customerName: Type.String(),
  locale: Type.Optional(
    Type.String({
      description: 'BCP 47: the language in which the customer is written to. Absent: that of the store.',
    }),
  ),
  /** Lets a guest read the order and its returns, until it ends. */
  accessToken: Secret,
  returnId: Type.String(),
  returnNumber: Type.String({ description: 'The number that the customer is shown.' }),
  kind: Type.String({ description: '`return`, or `withdrawal` of a consumer in the EU.' }),
  status: Type.String(),
  lines: Type.Array(ReturnLine),
  note: Type.Union([Type.String(), Type.Null()], { description: 'What staff tell the customer.' }),
  requestedAt: Type.String({ description: 'ISO 8601. When the customer asked for the return or withdrew.' }),
  at: Type.String({ description: 'ISO 8601. When this step was taken.' }),
}
const ReturnSnapshot = Type.Object(snapshot)
export type ReturnSnapshot = Static<typeof ReturnSnapshot>

const returned = (description: string) => Type.Object(snapshot, { description })

export const returnRequested = defineEvent(
  'return.requested',
  1,
  returned('A customer asked to send units back, or withdrew from the contract: then `kind` is `withdrawal`.'),
)
export const returnApproved = defineEvent('return.approved', 1, returned('Staff approved a return: it may be sent.'))
export const returnRefused = defineEvent(
  'return.refused',
  1,
  returned('Staff refused a return, or accepted no unit of it when they inspected it.'),
)
export const returnCancelled = defineEvent('return.cancelled', 1, returned('A return was cancelled before it came in.'))
export const returnReceived = defineEvent('return.received', 1, returned('The parcel of a return came in.'))
export const returnInspected = defineEvent(
  'return.inspected',
  1,
  returned('Staff inspected a return: `accepted` units of each line are refunded.'),
)
export const returnRefunded = defineEvent(
  'return.refunded',
  1,
  returned('The refund of a return was started; `order.refunded` says when the provider has done it.'),
)
