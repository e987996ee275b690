import { Address, Money, TaxLine } from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { documentKinds, type OrderDocument } from './document.ts'

const split = { net: Money, tax: Money, gross: Money, taxLines: Type.Array(TaxLine) }
export const DocumentKind = Type.Enum([...documentKinds], { title: 'DocumentKind' })

export const DocumentView = NamedObject('Document', {
  id: Uuid,
  kind: DocumentKind,
  number: Type.String({ description: 'Without a gap in its series' }),
  orderId: Uuid,
  orderNumber: Type.String(),
  orderedAt: Timestamp,
  orderedOn: Type.String({ description: 'The day of the order in the time zone of the store' }),
  issuedAt: Timestamp,
  issuedOn: Type.String({ description: 'The day in the time zone of the store: `2026-11-27`' }),
  language: Type.String({ description: 'BCP 47, of the store' }),
  currency: Type.String(),
  seller: NamedObject('DocumentSeller', {
    name: Type.String(),
    legalName: Nullable(Type.String()),
    address: Nullable(Address),
    email: Nullable(Type.String()),
    phone: Nullable(Type.String()),
    vatId: Nullable(Type.String()),
  }),
  buyer: NamedObject('DocumentBuyer', {
    email: Type.String(),
    billingAddress: Address,
    shippingAddress: Address,
    vatId: Nullable(Type.String()),
  }),
  pricesIncludeTax: Type.Boolean({ description: 'Whether `unitPrice` and `discount` of a line contain the tax' }),
  isReverseCharge: Type.Boolean({ description: 'The buyer owes the tax (article 196 of Directive 2006/112/EC)' }),
  lines: Type.Array(
    NamedObject('DocumentLine', {
      itemId: Type.String(),
      sku: Type.String(),
      title: Type.String(),
      variantTitle: Type.String(),
      quantity: Type.Integer({ description: '0 where a part of what units cost is given back' }),
      unitPrice: Money,
      discount: Nullable(Money),
      ...split,
    }),
  ),
  shipping: Nullable(NamedObject('DocumentShipping', { name: Type.String(), ...split })),
  taxLines: Type.Array(TaxLine, { description: 'A line for each rate' }),
  net: Money,
  tax: Money,
  total: Money,
  corrects: Type.Array(Type.String(), {
    description:
      'The numbers of the invoices that a credit note corrects, or of the credit note that an invoice cancels',
  }),
  reason: Nullable(Type.String({ description: 'Why money is given back' })),
})

/** Returns the document as the API shows it. */
export const toView = ({ lines, shipping, taxLines, corrects, sourceId: _, ...document }: OrderDocument) => ({
  ...document,
  lines: lines.map((line) => ({ ...line, taxLines: [...line.taxLines] })),
  shipping: shipping && { ...shipping, taxLines: [...shipping.taxLines] },
  taxLines: [...taxLines],
  corrects: [...corrects],
})
