import { Money } from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { Type } from 'typebox'

export const itemId = Type.String({ description: 'The id of an item, unique within its order' })
const ItemUnits = NamedObject('ItemUnits', { itemId, quantity: Type.Integer() })

export const ShipmentView = NamedObject('Shipment', {
  id: Type.String(),
  status: Type.Enum(['preparing', 'shipped', 'abandoned'], { title: 'ShipmentStatus' }),
  carrier: Nullable(Type.String()),
  trackingNumber: Nullable(Type.String()),
  trackingUrl: Nullable(Type.String()),
  lines: Type.Array(ItemUnits, { description: 'What is in the parcel' }),
  createdAt: Timestamp,
  shippedAt: Nullable(Timestamp),
  deliveredAt: Nullable(Timestamp),
  cancelledAt: Nullable({ ...Timestamp, description: 'Of a parcel that was cancelled: it is `abandoned`' }),
})

export const PartCancellationView = NamedObject('PartCancellation', {
  id: Type.String(),
  lines: Type.Array(NamedObject('CancelledUnits', { itemId, quantity: Type.Integer(), amount: Money, tax: Money })),
  amount: { ...Money, description: 'What the units cost, with their share of discounts and tax' },
  tax: Money,
  reason: Type.String(),
  createdAt: Timestamp,
})

export const ExpectedDelivery = NamedObject(
  'ExpectedDelivery',
  { earliest: Type.String({ format: 'date' }), latest: Type.String({ format: 'date' }) },
  { description: 'Days, by the shipping method as it was when the order was placed; null where nothing is coming' },
)
