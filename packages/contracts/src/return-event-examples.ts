import type { DomainEvent } from './define-event.ts'
import {
  type ReturnSnapshot,
  returnApproved,
  returnCancelled,
  returnInspected,
  returnReceived,
  returnRefunded,
  returnRefused,
  returnRequested,
} from './return-events.ts'

const orderId = '019abf2e-6c00-7000-8000-000000000001'
const time = '2026-11-26T12:00:00.000Z'
const returnLine = {
  ...{
    itemId: '1',
    variantId: '019abf2e-6c00-7000-8000-000000000002',
    sku: 'TEE-S-BLACK',
    title: 'T-shirt',
    variantTitle: 'S / Black',
  },
  ...{ quantity: 1, reason: 'wrong-size', accepted: null, condition: null, restock: 0 },
}
const orderReturn: ReturnSnapshot = {
  ...{ orderId, number: 'SF-100001', customerId: '019abf2e-6c00-7000-8000-000000000007', email: 'ada@example.com' },
  ...{
    customerName: 'Ada Lovelace',
    locale: 'en-US',
    accessToken: 'sealed.v1.AAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  },
  ...{
    returnId: '019abf2e-6c00-7000-8000-00000000000a',
    returnNumber: 'SF-100001-R1',
    kind: 'return',
    status: 'requested',
  },
  ...{ lines: [returnLine], note: null, requestedAt: time, at: time },
}
const inspectedReturn = { ...orderReturn, lines: [{ ...returnLine, accepted: 1, condition: 'new', restock: 1 }] }

/** An example of each event of returns. */
export const exampleReturnEvents: readonly DomainEvent[] = [
  returnRequested(orderId, { ...orderReturn, kind: 'withdrawal', status: 'approved' }),
  returnApproved(orderId, { ...orderReturn, status: 'approved' }),
  returnRefused(orderId, { ...orderReturn, status: 'refused', note: 'The parcel was empty' }),
  returnCancelled(orderId, { ...orderReturn, status: 'cancelled' }),
  returnReceived(orderId, { ...orderReturn, status: 'received' }),
  returnInspected(orderId, { ...inspectedReturn, status: 'inspected' }),
  returnRefunded(orderId, { ...inspectedReturn, status: 'refunded' }),
]
