import { Money } from '@storefleet/contracts'
import { NamedObject, Nullable, PageQuery, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { ItemQuantity, Reason } from '../orders/order-schemas.ts'
import { itemConditions, type Return, returnKinds, returnReasons, returnStatuses } from './domain/return.ts'

const strict = { additionalProperties: false }
const itemId = Type.String({ minLength: 1, maxLength: 20, description: 'The id of an item of the order' })
const units = (minimum: number) => Type.Integer({ minimum, maximum: 999 })
const Comment = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' })
const maxLines = 100

const ReturnReason = Type.Enum([...returnReasons], { title: 'ReturnReason' })
const ItemCondition = Type.Enum([...itemConditions], { title: 'ItemCondition' })
const ReturnStatus = Type.Enum([...returnStatuses], { title: 'ReturnStatus' })

export const ReturnParams = Type.Object({ id: Uuid })
export const OrderReturnParams = Type.Object({ id: Uuid, returnId: Uuid })
export const ReturnQuery = Type.Object({ ...PageQuery.properties, status: Type.Optional(ReturnStatus) })

export const NewReturn = NamedObject(
  'NewReturn',
  {
    lines: Type.Array(NamedObject('NewReturnLine', { itemId, quantity: units(1), reason: ReturnReason }, strict), {
      minItems: 1,
      maxItems: maxLines,
    }),
    comment: Type.Optional(Comment),
  },
  strict,
)
const WithdrawalLines = Type.Array(ItemQuantity, {
  minItems: 1,
  maxItems: maxLines,
  description: 'Everything that may be withdrawn from when left out',
})
export const WithdrawalStatement = NamedObject('NewWithdrawal', { lines: Type.Optional(WithdrawalLines) }, strict)
export const WithdrawalConfirmation = NamedObject(
  'WithdrawalConfirmation',
  {
    lines: Type.Array(ItemQuantity, { minItems: 1, maxItems: maxLines, description: 'As the statement has them' }),
    confirmation: Type.String({ minLength: 1, maxLength: 64, description: 'That of the statement' }),
    comment: Type.Optional(Comment),
  },
  strict,
)
export const ReturnNote = NamedObject(
  'ReturnNote',
  { note: Type.Optional(Reason) },
  { ...strict, description: 'What the customer is told' },
)
export const ReturnRefusal = NamedObject('ReturnRefusal', { reason: Reason }, strict)
export const Inspection = NamedObject(
  'ReturnInspection',
  {
    lines: Type.Array(
      NamedObject(
        'InspectedLine',
        {
          itemId,
          accepted: { ...units(0), description: 'Units that are refunded' },
          condition: ItemCondition,
          restock: { ...units(0), description: 'Units that go back on sale' },
        },
        strict,
      ),
      { minItems: 1, maxItems: maxLines, description: 'Each item of the return once' },
    ),
    note: Type.Optional(Reason),
  },
  strict,
)
export const ReturnRefund = NamedObject(
  'ReturnRefund',
  {
    shipping: Type.Optional(
      NamedObject(
        'ReturnShipping',
        {
          amountMinor: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
          currency: Money.properties.currency,
        },
        {
          ...strict,
          description:
            'What of shipping is refunded. When left out, everything that is left of it where the customer keeps nothing of the order, else nothing',
        },
      ),
    ),
  },
  strict,
)

export const ReturnView = NamedObject('Return', {
  id: Type.String(),
  orderId: Type.String(),
  number: Type.String(),
  kind: Type.Enum([...returnKinds], { title: 'ReturnKind' }),
  status: ReturnStatus,
  lines: Type.Array(
    NamedObject('ReturnLine', {
      itemId: Type.String(),
      variantId: Type.String(),
      sku: Type.String(),
      title: Type.String(),
      variantTitle: Type.String(),
      quantity: Type.Integer(),
      reason: ReturnReason,
      accepted: Nullable(Type.Integer({ description: 'Null until it is inspected' })),
      condition: Nullable(ItemCondition),
      restock: Type.Integer(),
    }),
  ),
  comment: Nullable(Type.String({ description: 'What the customer wrote' })),
  note: Nullable(Type.String({ description: 'What staff told the customer' })),
  refundId: Nullable(Type.String({ description: 'The refund in `refunds` of the order' })),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
type ReturnView = Static<typeof ReturnView>

const withdrawal = {
  isOffered: Type.Boolean({ description: 'Whether the customer has the right of withdrawal' }),
  lastDay: Nullable(
    Type.String({
      format: 'date',
      description: 'In the time zone of the store; null while units are still to be delivered',
    }),
  ),
  lines: Type.Array(NamedObject('WithdrawableItem', { itemId: Type.String(), quantity: Type.Integer() })),
}
export const WithdrawalView = NamedObject('Withdrawal', withdrawal)
export const StatementView = NamedObject('WithdrawalStatement', {
  ...withdrawal,
  confirmation: Type.String({ description: 'To be sent when the customer confirms the statement' }),
})

export const toReturnView = ({ requestedBy: _, lines, createdAt, updatedAt, ...given }: Return): ReturnView => ({
  ...given,
  lines: [...lines],
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})
