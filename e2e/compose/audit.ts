import type { OrderRequest } from '../support/order-stream.ts'

export type OrderRow = { id: string; email: string; status: string; items: { variantId: string; quantity: number }[] }

/** The stock of one variant: received, on hand, reserved, committed, and the sum of live reservations. */
export type VariantStock = {
  variantId: string
  stocked: number
  onHand: number
  reserved: number
  committed: number
  heldByOrders: number
}

/** The state after a run, each part from the system that owns it. */
export type Evidence = Readonly<{
  requests: readonly OrderRequest[]
  /** Orders of those requests, as the shop lists them. */
  orders: readonly OrderRow[]
  /** Charges at the payment provider that were not refunded, by order id. */
  chargesOf: ReadonlyMap<string, number>
  /** Different confirmations in the mail sink, by address. */
  confirmationsOf: ReadonlyMap<string, number>
  /** How many of them the sink has lost, so that only the delivery log shows them. */
  knownFromLogAlone: number
  stocks: readonly VariantStock[]
}>

export const faultKinds = [
  'orders lost',
  'orders doubled',
  'charges doubled',
  'charges without an order',
  'orders without a charge',
  'units miscounted',
  'units oversold',
  'emails missing',
  'emails doubled',
] as const
export type Finding = { kind: (typeof faultKinds)[number]; count: number; detail: string }

const isConfirmed = ({ status }: OrderRow) => status === 'confirmed'

/** Returns every inconsistency; none where the state agrees with every response. */
export const audit = (evidence: Evidence): Finding[] => [
  ...auditResponses(evidence),
  ...auditCharges(evidence),
  ...auditStock(evidence),
  ...auditEmails(evidence),
]

/** The statuses an order may have in the end, by the status of its response. A paid order may only have been cancelled, which refunds it. */
const lastingStatuses: Record<number, readonly string[]> = {
  201: ['confirmed', 'cancelled'],
  202: ['confirmed', 'payment_failed', 'cancelled'],
  402: ['payment_failed', 'cancelled'],
}

function* auditResponses({ requests, orders }: Evidence): Generator<Finding> {
  const ordersOf = Map.groupBy(orders, ({ email }) => email)
  for (const { body, response } of requests) {
    const made = ordersOf.get(body.email) ?? []
    const [first] = made
    const told = `${body.email} was answered ${response?.status} ${response?.body.code ?? ''}`
    if (made.length > 1) yield { kind: 'orders doubled', count: made.length - 1, detail: told }
    const lasting = lastingStatuses[response?.status ?? 0]
    const isKept =
      lasting === undefined
        ? response?.body.code === 'out-of-stock' && !made.some(isConfirmed)
        : first?.id === (response?.body.id ?? response?.body.orderId) && lasting.includes(first?.status ?? '')
    if (!isKept) yield { kind: 'orders lost', count: 1, detail: `${told}, and is ${first?.status ?? 'not there'}` }
  }
}

function* auditCharges({ orders, chargesOf }: Evidence): Generator<Finding> {
  for (const order of orders) {
    const charges = chargesOf.get(order.id) ?? 0
    const detail = `${order.status} order ${order.id} has ${charges} charges`
    if (charges > 1) yield { kind: 'charges doubled', count: charges - 1, detail }
    if (isConfirmed(order) && charges === 0) yield { kind: 'orders without a charge', count: 1, detail }
    if (!isConfirmed(order) && charges > 0) yield { kind: 'charges without an order', count: 1, detail }
  }
}

function* auditStock({ orders, stocks }: Evidence): Generator<Finding> {
  for (const { variantId, stocked, onHand, reserved, committed, heldByOrders } of stocks) {
    const sold = orders
      .filter(isConfirmed)
      .flatMap(({ items }) => items.filter((item) => item.variantId === variantId))
      .reduce((sum, { quantity }) => sum + quantity, 0)
    const detail = `variant ${variantId}: ${stocked} stocked, ${sold} sold, ${onHand} on hand, ${reserved} reserved, ${committed} committed, ${heldByOrders} held`
    if (sold > stocked) yield { kind: 'units oversold', count: sold - stocked, detail }
    const miscounted = Math.abs(stocked - onHand) + Math.abs(sold - committed) + Math.abs(reserved - heldByOrders)
    if (miscounted > 0) yield { kind: 'units miscounted', count: miscounted, detail }
  }
}

function* auditEmails({ orders, confirmationsOf }: Evidence): Generator<Finding> {
  for (const order of orders) {
    const emails = confirmationsOf.get(order.email) ?? 0
    const detail = `${order.status} order ${order.id}: ${emails} confirmations to ${order.email}`
    if (isConfirmed(order) && emails === 0) yield { kind: 'emails missing', count: 1, detail }
    if (emails > 1) yield { kind: 'emails doubled', count: emails - 1, detail }
  }
}
