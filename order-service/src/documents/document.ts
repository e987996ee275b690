import type { Address, Money, TaxLine } from '@storefleet/contracts'

export const documentKinds = ['invoice', 'credit-note'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The store as it was when the document was issued. */
type Seller = Readonly<{
  name: string
  legalName: string | null
  address: Address | null
  email: string | null
  phone: string | null
  vatId: string | null
}>

/** Units of an item. Amounts are those of all the units: `gross` is `net` and `tax` together. */
export type DocumentLine = Readonly<{
  itemId: string
  sku: string
  title: string
  variantTitle: string
  /** 0 where money is given back and no unit. */
  quantity: number
  /** As the catalogue had it: with the tax where `pricesIncludeTax`. */
  unitPrice: Money
  /** What discounts took off the price of these units; null where the line is not of whole units. */
  discount: Money | null
  net: Money
  tax: Money
  gross: Money
  taxLines: readonly TaxLine[]
}>

export type DocumentShipping = Readonly<{
  name: string
  net: Money
  tax: Money
  gross: Money
  taxLines: readonly TaxLine[]
}>

/** An invoice or a credit note, with everything that it says. Amounts of a credit note are what is given back, not negative. */
export type OrderDocument = Readonly<{
  id: string
  kind: DocumentKind
  number: string
  orderId: string
  /** The order, shipment, refund or cancellation that it was issued for. */
  sourceId: string
  orderNumber: string
  orderedAt: string
  /** The day of the order in the time zone of the store. */
  orderedOn: string
  issuedAt: string
  /** The day of issue in the time zone of the store. */
  issuedOn: string
  /** BCP 47, of the order. */
  language: string
  currency: string
  seller: Seller
  buyer: Readonly<{ email: string; billingAddress: Address; shippingAddress: Address; vatId: string | null }>
  pricesIncludeTax: boolean
  /** The buyer owes the tax: article 196 of Directive 2006/112/EC. */
  isReverseCharge: boolean
  lines: readonly DocumentLine[]
  shipping: DocumentShipping | null
  /** A line for each rate. */
  taxLines: readonly TaxLine[]
  net: Money
  tax: Money
  total: Money
  /** The invoices that a credit note corrects. */
  corrects: readonly string[]
  /** Why money is given back. */
  reason: string | null
}>
