import type { Address, AppliedDiscount, ShippingLine, TaxLine } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import type {
  AppliedPricing,
  HistoryEntry,
  NextAction,
  Order,
  OrderStatus,
  Payment,
  Refund,
  Shipment,
} from '../domain/order.ts'

type ItemRow = {
  variantId: string
  productId: string
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

type PaymentRow = Omit<Payment, 'amount' | 'createdAt'> & {
  amountMinor: number
  nextAction: NextAction | null
  createdAt: string
}
type ShipmentRow = Omit<Shipment, 'createdAt'> & { createdAt: string }
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
    lines: row.items.map(({ unitPriceMinor, lineTotalMinor, totalMinor, ...item }) => ({
      ...item,
      unitPrice: inCurrency(unitPriceMinor),
      lineTotal: inCurrency(lineTotalMinor),
      ...(totalMinor !== null && { total: inCurrency(totalMinor) }),
    })),
    subtotal: inCurrency(row.subtotalMinor),
    discount: inCurrency(row.discountMinor),
    shipping: inCurrency(row.shippingMinor),
    tax: inCurrency(row.taxMinor),
    total: inCurrency(row.totalMinor),
    pricesIncludeTax: row.pricesIncludeTax,
    shippingLine: row.shippingLine,
    appliedPricing: row.appliedPricing,
    note: row.note,
    shippingAddress: row.shippingAddress,
    billingAddress: row.billingAddress,
    shippingMethod: row.shippingMethod,
    reservationExpiresAt: row.reservationExpiresAt,
    payableUntil: row.payableUntil,
    payments: row.payments.map(({ amountMinor, createdAt, ...payment }) => ({
      ...payment,
      amount: inCurrency(amountMinor),
      createdAt: new Date(createdAt),
    })),
    shipments: row.shipments.map((shipment) => ({ ...shipment, createdAt: new Date(shipment.createdAt) })),
    refunds: row.refunds.map(({ amountMinor, createdAt, ...refund }) => ({
      ...refund,
      amount: inCurrency(amountMinor),
      createdAt: new Date(createdAt),
    })),
    cancellation: row.cancellationId === null ? null : { id: row.cancellationId, reason: row.cancellationReason ?? '' },
    stockLostAt: row.stockLostAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
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
  payments: notIn(before?.payments, after.payments).map(withAmountMinor),
  shipments: notIn(before?.shipments, after.shipments),
  refunds: notIn(before?.refunds, after.refunds).map(withAmountMinor),
})

const notIn = <Part>(known: readonly Part[] = [], parts: readonly Part[]) =>
  parts.filter((part) => !known.includes(part))

const withAmountMinor = <Part extends Payment | Refund>({ amount, ...part }: Part) => ({
  ...part,
  amountMinor: amount.amountMinor,
})

/** With what caused it, as far as that is known. */
export const historyRows = (history: readonly HistoryEntry[], correlationId: string | undefined) =>
  history.map(({ by, ...entry }) => ({ ...entry, byRole: by.role, byId: by.id, correlationId }))
