import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'

const product = Type.Object({ productId: Type.String(), slug: Type.String() })

export const productCreated = defineEvent('product.created', 1, product)
export const productChanged = defineEvent('product.changed', 1, product)
export const productArchived = defineEvent('product.archived', 1, product)

export const inventoryLow = defineEvent(
  'inventory.low',
  1,
  Type.Object({
    variantId: Type.String(),
    productId: Type.String(),
    sku: Type.String(),
    title: Type.String(),
    available: Type.Integer(),
    threshold: Type.Integer(),
  }),
)

/** A reservation ran out before its order was confirmed; its stock is for sale again. Its id is the order's. */
export const reservationExpired = defineEvent('reservation.expired', 1, Type.Object({ reservationId: Type.String() }))

/** An order was confirmed after its reservation had expired and the stock is gone: the order cannot be delivered. */
export const reservationLost = defineEvent('reservation.lost', 1, Type.Object({ reservationId: Type.String() }))
