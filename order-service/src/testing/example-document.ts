import type { OrderDocument } from '../documents/document.ts'
import { documentOf } from '../documents/document-content.ts'
import { exampleNow, exampleOrder } from './example-order.ts'
import { exampleSettings } from './example-settings.ts'

type Given = Pick<OrderDocument, 'id' | 'orderId' | 'sourceId'> & { sequence: number }

const order = exampleOrder()

/** An invoice of nothing. */
export const documentFor = ({ sequence, orderId, ...given }: Given): OrderDocument => ({
  ...documentOf(
    order,
    exampleSettings.profile,
    {
      ...given,
      ...{ kind: 'invoice', number: `INV-2026-${sequence}`, lines: [], shipping: null, corrects: [], reason: null },
    },
    exampleNow,
  ),
  orderId,
})
