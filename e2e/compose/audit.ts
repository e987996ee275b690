import type { Wish } from '../support/order-stream.ts'

export type OrderRow = { id: string; email: string; status: string; items: { variantId: string; quantity: number }[] }

/** One variant: what was put on the shelf, what is on it, what is held, what is sold and not shipped, and what live reservations say is held. */
export type Shelf = {
  variantId: string
  stocked: number
  onHand: number
  reserved: number
  committed: number
  heldByOrders: number
}

/** What a run left behind, each from the books of whoever should know. */
export type Evidence = Readonly<{
  wishes: readonly Wish[]
  /** Orders of those wishes, as the shop lists them. */
  orders: readonly OrderRow[]
  /** Charges that stand, in the payment provider's own books, by order id. */
  chargesOf: ReadonlyMap<string, number>
  /** Different confirmations in the mail sink, by address. */
  confirmationsOf: ReadonlyMap<string, number>
  /** How many of them the sink has forgotten, so that only the log of deliveries tells of them. */
  knownFromLogAlone: number
  shelves: readonly Shelf[]
}>

export const faultKinds = [
  'orders lost',
  'orders doubled',
  'charges doubled',
  'charges without an order',
  'orders without a charge',
  'pieces miscounted',
  'pieces oversold',
  'emails missing',
  'emails doubled',
] as const
export type Finding = { kind: (typeof faultKinds)[number]; count: number; detail: string }

const isConfirmed = ({ status }: OrderRow) => status === 'confirmed'

/** All that is wrong; nothing where every answer was kept. */
export const audit = (evidence: Evidence): Finding[] => [
  ...auditAnswers(evidence),
  ...auditCharges(evidence),
  ...auditShelves(evidence),
  ...auditEmails(evidence),
]

/** What a customer was told must be so in the end; a paid order may only have been cancelled, which gives the money back. */
const lastingStatuses: Record<number, readonly string[]> = {
  201: ['confirmed', 'cancelled'],
  202: ['confirmed', 'payment_failed', 'cancelled'],
  402: ['payment_failed', 'cancelled'],
}

function* auditAnswers({ wishes, orders }: Evidence): Generator<Finding> {
  const ordersOf = Map.groupBy(orders, ({ email }) => email)
  for (const { body, answer } of wishes) {
    const made = ordersOf.get(body.email) ?? []
    const [first] = made
    const told = `${body.email} was answered ${answer?.status} ${answer?.body.code ?? ''}`
    if (made.length > 1) yield { kind: 'orders doubled', count: made.length - 1, detail: told }
    const lasting = lastingStatuses[answer?.status ?? 0]
    const isKept =
      lasting === undefined
        ? answer?.body.code === 'out-of-stock' && !made.some(isConfirmed)
        : first?.id === (answer?.body.id ?? answer?.body.orderId) && lasting.includes(first?.status ?? '')
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

function* auditShelves({ orders, shelves }: Evidence): Generator<Finding> {
  for (const { variantId, stocked, onHand, reserved, committed, heldByOrders } of shelves) {
    const sold = orders
      .filter(isConfirmed)
      .flatMap(({ items }) => items.filter((item) => item.variantId === variantId))
      .reduce((sum, { quantity }) => sum + quantity, 0)
    const detail = `variant ${variantId}: ${stocked} stocked, ${sold} sold, ${onHand} on hand, ${reserved} reserved, ${committed} committed, ${heldByOrders} held`
    if (sold > stocked) yield { kind: 'pieces oversold', count: sold - stocked, detail }
    const miscounted = Math.abs(stocked - onHand) + Math.abs(sold - committed) + Math.abs(reserved - heldByOrders)
    if (miscounted > 0) yield { kind: 'pieces miscounted', count: miscounted, detail }
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
