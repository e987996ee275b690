import { NamedObject, Nullable, PageQuery, Timestamp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { RequiredText, Text } from '../plain-text.ts'
import { maxUnits } from '../product-limits.ts'
import { ledgerKinds } from './stock-level.ts'

export const VariantId = Type.Object({ variantId: Type.String({ maxLength: 100 }) })

export const Inventory = NamedObject('Inventory', {
  variantId: Uuid,
  productId: Uuid,
  sku: Nullable(Type.String()),
  title: Type.String(),
  onHand: Type.Integer({ description: 'On the shelf, units that are sold and not shipped included' }),
  reserved: Type.Integer({ description: 'Held for orders that are not paid yet' }),
  committed: Type.Integer({ description: 'Paid and not yet shipped' }),
  available: Type.Integer({
    description: 'onHand − reserved − committed; below 0 where more was sold than is there, as allowBackorder permits',
  }),
  trackInventory: Type.Boolean({
    description: 'false: stock does not limit the sale, and orders do not change onHand',
  }),
  allowBackorder: Type.Boolean({ description: 'true: more may be sold than is available' }),
  lowThreshold: Type.Integer({ description: 'Available units at which stock counts as low' }),
  isLow: Type.Boolean(),
})

export const InventoryItem = NamedObject('InventoryItem', {
  ...Inventory.properties,
  slug: Type.String({ description: 'Of the product' }),
  optionValues: Type.Array(Type.String(), {
    description: 'Of the variant, in the order of the options of the product',
  }),
  imageUrl: Nullable(Type.String()),
  isOnSale: Type.Boolean({ description: 'Whether its product is active or unlisted' }),
})

export const InventoryQuery = Type.Object({
  ...PageQuery.properties,
  q: Type.Optional(Text({ maxLength: 500, description: 'Words of the product, or the start of an SKU' })),
  low: Type.Optional(Type.Boolean({ description: 'true: variants with `isLow` alone' })),
})

export const LedgerEntry = NamedObject('StockMovement', {
  id: Type.Integer(),
  kind: Type.Enum([...ledgerKinds]),
  onHandDelta: Type.Integer(),
  reservedDelta: Type.Integer(),
  committedDelta: Type.Integer(),
  reservationId: Nullable(Uuid),
  reason: Nullable(Type.String()),
  actorId: Nullable(Type.String()),
  recordedAt: Timestamp,
})

export const Adjustment = NamedObject(
  'StockAdjustment',
  {
    delta: Type.Integer({ minimum: -maxUnits, maximum: maxUnits, not: { const: 0 }, description: 'Never 0' }),
    kind: Type.Enum(['received', 'adjusted']),
    reason: RequiredText({ maxLength: 500 }),
  },
  { additionalProperties: false },
)
export const Threshold = NamedObject(
  'InventoryChanges',
  { lowThreshold: Nullable(Type.Integer({ minimum: 0, maximum: maxUnits, description: "null: the shop's" })) },
  { additionalProperties: false },
)
