/** An order with everything that was done with it. Amounts in minor units. */
export type OrderBook = Readonly<{
  id: string
  email: string
  status: string
  cancellationReason: string | null
  /** Until when an order that is not paid may wait. */
  openUntil: Date
  /** By the item's place in the order, from 1. */
  items: readonly { itemId: string; variantId: string; quantity: number }[]
  /** Null lines: all units of the order. */
  parcels: readonly { status: string; isTakenBack: boolean; lines: Units | null }[]
  cancellations: readonly { lines: Units }[]
  refunds: readonly {
    status: string
    amountMinor: number
    restock: readonly { variantId: string; quantity: number }[]
  }[]
  /** What the order itself says of each attempt to pay. */
  payments: readonly { status: string; capturedMinor: number }[]
  /** What the ledger says was taken from the provider, and given back. */
  capturedMinor: number
  refundedMinor: number
  /** Paid outside the provider: staff record the money. */
  isManual: boolean
}>
export type Units = readonly { itemId: string; quantity: number }[]

/** What the payment provider says of an order. */
export type Charge = Readonly<{
  orderId: string | null
  status: string
  capturedMinor: number
  refundedMinor: number
  /** What it holds of the customer's money and has not taken; undefined where its books do not say. */
  heldMinor?: number
}>
type StockLevel = Readonly<{ variantId: string; onHand: number; reserved: number; committed: number }>
/** By kind and period: the last number, and how many documents there are. */
export type DocumentSeries = Readonly<{ kind: string; period: string; lastNumber: number; documents: number }>
export type DiscountUse = Readonly<{ code: string; timesUsed: number; uses: number; usageLimit: number | null }>
export type UnpublishedEvent = Readonly<{ service: string; type: string; subject: string }>
export type UnhandledEvent = UnpublishedEvent & Readonly<{ status: string; lastError: string | null }>

/** What each part of a shop has written down, read by the caller: from tables, or from what the shop responds. */
export type Books = Readonly<{
  orders: readonly OrderBook[]
  /** Of the payment provider. */
  charges: readonly Charge[]
  stock: readonly StockLevel[]
  /** Variants whose stock is not what its own ledger adds up to. */
  stockDiscrepancies: readonly object[]
  unpublished: readonly UnpublishedEvent[]
  unhandled: readonly UnhandledEvent[]
  /** Events that are told by email, with how many emails were sent for each. */
  mails: readonly { type: string; subject: string; sent: number }[]
  series: readonly DocumentSeries[]
  discounts: readonly DiscountUse[]
}>

/** A request to order, the response, and what was then done with the order. */
export type Promised = Readonly<{
  email: string
  response?: PromisedResponse | undefined
  /** To the same request with the same key, sent at the same time. */
  second?: PromisedResponse | undefined
  deeds: readonly { deed: string; status: number }[]
}>
// biome-ignore lint/suspicious/noExplicitAny: a response as it came
type PromisedResponse = Readonly<{ status: number; body: any }>

/** Something that was lost, doubled, or does not add up. */
export type Difference = Readonly<{ kind: string; detail: string }>
