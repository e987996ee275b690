import type { Address, AppliedDiscount, Money, OrderLine, ShippingLine, TaxLine } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import type { AppliedPricing } from '../domain/applied-pricing.ts'
import type { Consent } from '../domain/consent.ts'
import type {
  HistoryEntry,
  NextAction,
  Order,
  OrderStatus,
  PartCancellation,
  Payment,
  Refund,
} from '../domain/order.ts'
import { type ShipmentRow, toShipment, toShipmentRow } from './shipment-rows.ts'

type ItemRow = {
  variantId: string
  productId: string
  /** Null in orders of earlier versions. */
  slug: string | null
  sku: string
  title: string
  variantTitle: string
  imageUrl: string | null
  quantity: number
  unitPriceMinor: number
  lineTotalMinor: number
  requiresShipping: boolean
  taxable: boolean
  discounts: AppliedDiscount[]
  taxLines: TaxLine[]
  /** Null in orders of early versions. */
  totalMinor: number | null
}

type PaymentRow = Omit<Payment, 'amount' | 'captured' | 'expiresAt' | 'expiryToldAt' | 'remindedAt' | 'createdAt'> & {
  amountMinor: number
  /** Null in payments of earlier versions. */
  capturedMinor: number | null
  nextAction: NextAction | null
  expiresAt: string | null
  expiryToldAt: string | null
  remindedAt: string | null
  createdAt: string
}
type CancellationRow = Omit<PartCancellation, 'amount' | 'tax' | 'createdAt'> & {
  amountMinor: number
  taxMinor: number
  createdAt: string
}
type ConsentRow = Omit<Consent, 'at'> & { at: string }
type RefundRow = Omit<Refund, 'amount' | 'createdAt'> & { amountMinor: number; createdAt: string }

export type OrderRow = {
  id: string
  number: string
  customerId: string | null
  email: string
  accessGeneration: number
  accessRenewedAt: Date | null
  status: OrderStatus
  currency: string
  subtotalMinor: number
  discountMinor: number
  shippingMinor: number
  taxMinor: number
  totalMinor: number
  pricesIncludeTax: boolean
  shippingLine: ShippingLine | null
  appliedPricing: AppliedPricing | null
  note: string | null
  consents: ConsentRow[]
  locale: string | null
  shippingAddress: Address
  billingAddress: Address | null
  shippingMethod: string
  reservationExpiresAt: Date
  payableUntil: Date
  cancellationId: string | null
  cancellationReason: string | null
  stockLostAt: Date | null
  createdAt: Date
  updatedAt: Date
  items: ItemRow[]
  payments: PaymentRow[]
  shipments: ShipmentRow[]
  refunds: RefundRow[]
  cancellations: CancellationRow[]
}

export function toOrder(row: OrderRow, tokenFor: (orderId: string, generation: number) => string): Order {
  const inCurrency = (amountMinor: number) => money(amountMinor, row.currency)
  return {
    id: row.id,
    number: row.number,
    customerId: row.customerId,
    email: row.email,
    accessToken: tokenFor(row.id, row.accessGeneration),
    access: { generation: row.accessGeneration, renewedAt: row.accessRenewedAt },
    status: row.status,
    lines: row.items.map((item) => toLine(item, inCurrency)),
    subtotal: inCurrency(row.subtotalMinor),
    discount: inCurrency(row.discountMinor),
    shipping: inCurrency(row.shippingMinor),
    tax: inCurrency(row.taxMinor),
    total: inCurrency(row.totalMinor),
    pricesIncludeTax: row.pricesIncludeTax,
    shippingLine: row.shippingLine,
    appliedPricing: row.appliedPricing,
    note: row.note,
    consents: row.consents.map(({ at, ...consent }) => ({ ...consent, at: new Date(at) })),
    locale: row.locale,
    shippingAddress: row.shippingAddress,
    billingAddress: row.billingAddress,
    shippingMethod: row.shippingMethod,
    reservationExpiresAt: row.reservationExpiresAt,
    payableUntil: row.payableUntil,
    payments: row.payments.map(
      ({ amountMinor, capturedMinor, expiresAt, expiryToldAt, remindedAt, createdAt, ...payment }) => ({
        ...payment,
        amount: inCurrency(amountMinor),
        captured: inCurrency(capturedMinor ?? (payment.status === 'captured' ? amountMinor : 0)),
        expiresAt: expiresAt === null ? null : new Date(expiresAt),
        expiryToldAt: expiryToldAt === null ? null : new Date(expiryToldAt),
        remindedAt: remindedAt === null ? null : new Date(remindedAt),
        createdAt: new Date(createdAt),
      }),
    ),
    shipments: row.shipments.map((shipment) => toShipment(shipment, row)),
    refunds: row.refunds.map(({ amountMinor, createdAt, ...refund }) => ({
      ...refund,
      amount: inCurrency(amountMinor),
      createdAt: new Date(createdAt),
    })),
    cancellations: row.cancellations.map(({ amountMinor, taxMinor, createdAt, ...cancellation }) => ({
      ...cancellation,
      amount: inCurrency(amountMinor),
      tax: inCurrency(taxMinor),
      createdAt: new Date(createdAt),
    })),
    cancellation: row.cancellationId === null ? null : { id: row.cancellationId, reason: row.cancellationReason ?? '' },
    stockLostAt: row.stockLostAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

function toLine(
  { unitPriceMinor, lineTotalMinor, totalMinor, slug, ...item }: ItemRow,
  inCurrency: (amountMinor: number) => Money,
): OrderLine {
  return {
    ...item,
    ...(slug !== null && { slug }),
    unitPrice: inCurrency(unitPriceMinor),
    lineTotal: inCurrency(lineTotalMinor),
    ...(totalMinor !== null && { total: inCurrency(totalMinor) }),
  }
}

export const itemRows = (order: Order) =>
  order.lines.map(({ unitPrice, lineTotal, total, ...line }, position) => ({
    ...line,
    requiresShipping: line.requiresShipping ?? true,
    taxable: line.taxable ?? true,
    position,
    unitPriceMinor: unitPrice.amountMinor,
    lineTotalMinor: lineTotal.amountMinor,
    totalMinor: total?.amountMinor ?? null,
  }))

/** Only what is not in `before`: the parts of an order are replaced, never changed in place. */
export const changedParts = (before: Order | undefined, after: Order) => ({
  payments: notIn(before?.payments, after.payments).map(({ captured, ...payment }) => ({
    ...withAmountMinor(payment),
    capturedMinor: captured.amountMinor,
  })),
  shipments: notIn(before?.shipments, after.shipments).map(toShipmentRow),
  refunds: notIn(before?.refunds, after.refunds).map(withAmountMinor),
  cancellations: notIn(before?.cancellations, after.cancellations).map(({ tax, ...cancellation }) => ({
    ...withAmountMinor(cancellation),
    taxMinor: tax.amountMinor,
  })),
})

const notIn = <Part>(known: readonly Part[] = [], parts: readonly Part[]) =>
  parts.filter((part) => !known.includes(part))

const withAmountMinor = <Part extends { amount: Money }>({ amount, ...part }: Part) => ({
  ...part,
  amountMinor: amount.amountMinor,
})

/** With what caused it, as far as that is known. */
export const historyRows = (history: readonly HistoryEntry[], correlationId: string | undefined) =>
  history.map(({ by, ...entry }) => ({ ...entry, byRole: by.role, byId: by.id, correlationId }))
