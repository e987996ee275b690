import { conflict, type DomainEvent, notFound } from '@storefleet/contracts'
import type { HistoryActor, HistoryEntry, Order } from '../../orders/domain/order.ts'

export const returnStatuses = [
  'requested',
  'approved',
  'refused',
  'cancelled',
  'received',
  'inspected',
  'refunded',
] as const
export type ReturnStatus = (typeof returnStatuses)[number]

/** `withdrawal`: of a consumer in the EU, who needs no reason and no approval. */
export const returnKinds = ['return', 'withdrawal'] as const
export type ReturnKind = (typeof returnKinds)[number]

export const returnReasons = [
  'withdrawal',
  'damaged',
  'defective',
  'wrong-item',
  'not-as-described',
  'wrong-size',
  'arrived-late',
  'no-longer-wanted',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]

export const itemConditions = ['new', 'opened', 'used', 'damaged', 'missing'] as const
export type ItemCondition = (typeof itemConditions)[number]

/** Units of an item that come back, with what the inspection found. */
export type ReturnLine = Readonly<{
  itemId: string
  variantId: string
  sku: string
  title: string
  variantTitle: string
  quantity: number
  reason: ReturnReason
  /** Units that are refunded; null until they are inspected. */
  accepted: number | null
  condition: ItemCondition | null
  /** Units that are for sale again, once the return is refunded. */
  restock: number
}>

export type Return = Readonly<{
  id: string
  orderId: string
  /** What customers and staff use: the number of the order and a count. */
  number: string
  kind: ReturnKind
  status: ReturnStatus
  lines: readonly ReturnLine[]
  /** What the customer wrote. */
  comment: string | null
  /** What staff tell the customer about their decision. */
  note: string | null
  requestedBy: HistoryActor
  /** The refund of the order; its id is that of the return. */
  refundId: string | null
  createdAt: Date
  updatedAt: Date
}>

/** What a step of a return changes: the return, and the order with its events and history. */
export type ReturnDecision = Readonly<{
  return: Return
  order: Order
  events: readonly DomainEvent[]
  history: readonly HistoryEntry[]
}>

/** Every allowed transition; one that is not listed is refused. */
const nextStatuses: Record<ReturnStatus, readonly ReturnStatus[]> = {
  requested: ['approved', 'refused', 'cancelled'],
  approved: ['received', 'cancelled'],
  received: ['inspected'],
  inspected: ['refunded', 'refused'],
  refunded: [],
  refused: [],
  cancelled: [],
}

/** Units of such returns can be asked back again. */
export const isWithdrawn = ({ status }: Pick<Return, 'status'>): boolean =>
  status === 'refused' || status === 'cancelled'
export const isOpen = ({ status }: Pick<Return, 'status'>): boolean => nextStatuses[status].length > 0

/** Throws 409 `illegal-return-move`. */
export function transitionReturn(given: Return, status: ReturnStatus, change: Partial<Return>, now: Date): Return {
  if (nextStatuses[given.status].includes(status)) return { ...given, ...change, status, updatedAt: now }
  throw conflict('illegal-return-move', `A return that is ${given.status} cannot be ${status}`, {
    extra: { returnId: given.id, returnStatus: given.status },
  })
}

/** Also thrown for returns of others. */
export const returnNotFound = () => notFound('return-not-found', 'There is no such return')
