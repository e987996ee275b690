import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'

const product = (description: string) => Type.Object({ productId: Type.String(), slug: Type.String() }, { description })

export const productCreated = defineEvent('product.created', 1, product('A product was added to the catalog.'))
export const productChanged = defineEvent('product.changed', 1, product('A product or one of its variants changed.'))
export const productArchived = defineEvent('product.archived', 1, product('A product is no longer sold.'))

export const inventoryLow = defineEvent(
  'inventory.low',
  1,
  Type.Object(
    {
      variantId: Type.String(),
      productId: Type.String(),
      sku: Type.String(),
      title: Type.String(),
      available: Type.Integer(),
      threshold: Type.Integer(),
    },
    { description: 'The available units of a variant fell to its threshold or below.' },
  ),
)

const reservation = (description: string) =>
  Type.Object({ reservationId: Type.String({ description: 'The id of the order.' }) }, { description })

export const reservationExpired = defineEvent(
  'reservation.expired',
  1,
  reservation('A reservation ended before its order was confirmed. Its stock is for sale again.'),
)
export const reservationLost = defineEvent(
  'reservation.lost',
  1,
  reservation('An order was confirmed after its reservation had ended, and the stock is sold: it cannot be delivered.'),
)
