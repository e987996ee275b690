import { type CloudEvent, type DomainEvent, eventSchemaUrn, eventVersionOf } from './define-event.ts'
import { eventPublishers } from './event-catalogue.ts'
import { exampleProfile } from './example-profile.ts'
import { ids, salesTax, sealed, time, usd } from './example-values.ts'
import {
  type OrderSnapshot,
  orderCancelled,
  orderConfirmed,
  orderDelivered,
  orderItemsCancelled,
  orderLinkRequested,
  orderPaymentFailed,
  orderPaymentReminded,
  orderPlaced,
  orderRefunded,
  orderShipmentCancelled,
  orderShipmentChanged,
  orderShipped,
} from './order-events.ts'
import {
  paymentAuthorized,
  paymentCaptured,
  paymentDisputed,
  paymentExpiring,
  paymentRefunded,
  paymentRefundFailed,
  paymentVoided,
} from './payment-events.ts'
import {
  inventoryLow,
  productArchived,
  productChanged,
  productCreated,
  reservationExpired,
  reservationLost,
} from './product-events.ts'
import { exampleReturnEvents } from './return-event-examples.ts'
import { storeProfileChanged } from './store-events.ts'
import { exampleAccountChanges } from './user-event-examples.ts'
import {
  userBanned,
  userPasswordChanged,
  userPasswordResetRequested,
  userRegistered,
  userRoleChanged,
  userSignUpRepeated,
  userUnbanned,
  userVerificationRequested,
} from './user-events.ts'

/** Every member that an order event may have. */
const order: OrderSnapshot = {
  orderId: ids.order,
  number: 'SF-100001',
  customerId: ids.user,
  email: 'ada@example.com',
  accessToken: sealed,
  lines: [
    {
      variantId: ids.variant,
      productId: ids.product,
      slug: 't-shirt',
      sku: 'TEE-S-BLACK',
      title: 'T-shirt',
      variantTitle: 'S / Black',
      imageUrl: 'https://shop.example.com/images/tee.jpg',
      quantity: 2,
      unitPrice: usd(2500),
      lineTotal: usd(5000),
      requiresShipping: true,
      taxable: true,
      discounts: [{ discountId: ids.discount, title: 'Summer sale', code: 'SUMMER', amount: usd(500) }],
      taxLines: [{ name: 'Sales tax', percent: '8', reason: 'rate', taxable: usd(4500), amount: usd(360) }],
      total: usd(4860),
      id: '1',
      shippedQuantity: 0,
      cancelledQuantity: 0,
    },
  ],
  subtotal: usd(5000),
  discount: usd(500),
  shipping: usd(500),
  tax: usd(400),
  total: usd(4900),
  paymentInstructions: {
    ...{ name: 'Bank transfer', text: 'Name the number of your order', cancelAfterDays: 14 },
    bankAccount: { holder: 'Shop Ltd', account: 'GB33BUKB20201555555555', bic: 'BUKBGB22', bankName: 'A bank' },
  },
  pricesIncludeTax: false,
  shippingLine: {
    method: 'standard',
    name: 'Standard delivery',
    kind: 'delivery',
    price: usd(500),
    discounts: [],
    taxLines: [{ name: 'Sales tax', percent: '8', reason: 'rate', taxable: usd(500), amount: usd(40) }],
    total: usd(540),
  },
  shippingAddress: {
    name: 'Ada Lovelace',
    line1: '1 Main Street',
    line2: 'Apartment 2',
    city: 'Springfield',
    region: 'IL',
    postalCode: '62701',
    country: 'US',
    phone: '+1 217 555 0100',
  },
  shippingMethod: 'standard',
  fulfilmentRevision: 0,
  locale: 'en-US',
}
/** The order once one of its two units has left. */
const shippedInPart: OrderSnapshot = {
  ...order,
  lines: order.lines.map((line) => ({ ...line, shippedQuantity: 1 })),
  fulfilmentRevision: 1,
}
const parcel = {
  shipmentId: ids.shipment,
  carrier: 'UPS',
  trackingNumber: '1Z999AA10123456784',
  trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  shipmentLines: [{ itemId: '1', variantId: ids.variant, quantity: 1 }],
  isComplete: false,
}
const payment = { orderId: ids.order, paymentId: ids.payment, amount: usd(4900) }
const product = { productId: ids.product, slug: 't-shirt' }
const account = { userId: ids.user, email: 'ada@example.com', name: 'Ada Lovelace' }
const link = { url: sealed, expiresAt: '2026-11-26T13:00:00.000Z' }

const examples: readonly DomainEvent[] = [
  orderPlaced(ids.order, order),
  orderConfirmed(ids.order, order),
  orderPaymentFailed(ids.order, { ...order, reason: 'card_declined', retryUntil: '2026-11-26T12:30:00.000Z' }),
  orderShipped(ids.order, {
    ...{ ...shippedInPart, ...parcel },
    documents: [{ id: ids.invoice, kind: 'invoice', number: 'INV-2026-1' }],
  }),
  orderShipmentChanged(ids.order, { ...shippedInPart, ...parcel }),
  orderShipmentCancelled(ids.order, { ...order, fulfilmentRevision: 2, ...parcel, reason: 'damaged' }),
  orderDelivered(ids.order, {
    ...shippedInPart,
    ...{ ...parcel, deliveredAt: '2026-11-27T10:15:00.000Z', isEverything: false },
  }),
  orderItemsCancelled(ids.order, {
    ...order,
    lines: order.lines.map((line) => ({ ...line, cancelledQuantity: 1 })),
    fulfilmentRevision: 1,
    cancellationId: ids.cancellation,
    documents: [{ id: ids.creditNote, kind: 'credit-note', number: 'CN-2026-1' }],
    units: parcel.shipmentLines,
    amount: usd(2430),
    tax: usd(180),
    reason: 'Ordered one too many',
    cancelledBy: 'customer',
  }),
  orderCancelled(ids.order, {
    ...order,
    reason: 'out-of-stock',
    cancelledBy: 'system',
    wasConfirmed: true,
    refunded: usd(0),
  }),
  orderRefunded(ids.order, {
    ...order,
    refundId: ids.refund,
    documents: [{ id: ids.creditNote, kind: 'credit-note', number: 'CN-2026-1' }],
    amount: usd(2500),
    isFull: false,
    reason: 'damaged',
    restock: [{ variantId: ids.variant, quantity: 1 }],
    refundLines: [
      {
        ...{ itemId: '1', variantId: ids.variant, sku: 'TEE-S-BLACK', title: 'T-shirt', variantTitle: 'S / Black' },
        ...{ quantity: 1, amount: usd(2430), taxLines: [salesTax(2250, 180)] },
      },
    ],
    refundShipping: { amount: usd(70), taxLines: [salesTax(65, 5)] },
    refundTaxLines: [salesTax(2315, 185)],
  }),
  orderLinkRequested(ids.order, order),
  ...exampleReturnEvents,
  paymentAuthorized(ids.order, payment),
  paymentExpiring(ids.order, {
    ...payment,
    ...{ number: 'SF-100001', expiresAt: '2026-12-03T12:00:00.000Z', storeEmail: 'hello@shop.example.com' },
  }),
  paymentCaptured(ids.order, payment),
  paymentVoided(ids.order, payment),
  paymentRefunded(ids.order, { ...payment, amount: usd(2500) }),
  productCreated(ids.product, product),
  productChanged(ids.product, product),
  productArchived(ids.product, product),
  inventoryLow(ids.variant, {
    variantId: ids.variant,
    productId: ids.product,
    sku: 'TEE-S-BLACK',
    title: 'T-shirt',
    available: 3,
    threshold: 5,
  }),
  reservationExpired(ids.order, { reservationId: ids.order }),
  reservationLost(ids.order, { reservationId: ids.order }),
  userRegistered(ids.user, account),
  userSignUpRepeated(ids.user, account),
  userVerificationRequested(ids.user, { ...account, ...link }),
  userPasswordResetRequested(ids.user, { ...account, ...link }),
  userPasswordChanged(ids.user, account),
  userRoleChanged(ids.user, { ...account, role: 'staff' }),
  userBanned(ids.user, { ...account, reason: 'fraud' }),
  userUnbanned(ids.user, account),
  storeProfileChanged('store', exampleProfile),
  paymentDisputed(ids.order, {
    ...payment,
    ...{ number: 'SF-100001', disputeId: 'dp_1', status: 'needs_response', reason: 'fraudulent' },
    ...{ evidenceDueBy: '2026-12-10T12:00:00.000Z', storeEmail: 'hello@shop.example.com' },
  }),
  paymentRefundFailed(ids.order, {
    ...payment,
    ...{ number: 'SF-100001', refundId: ids.refund, amount: usd(2500), reason: 'damaged' },
    storeEmail: 'hello@shop.example.com',
  }),
  orderPaymentReminded(ids.order, { ...order, open: usd(4900), payUntil: '2026-12-10T12:00:00.000Z' }),
  ...exampleAccountChanges(account, link),
]

/** Returns an example of every event as a consumer receives it, with every member it may have. The same each time. */
export const exampleEvents = (): CloudEvent[] => examples.map(asPublished)

const asPublished = ({ type, subject, data }: DomainEvent, index: number): CloudEvent => ({
  specversion: '1.0',
  id: `019abf2e-6c00-7000-9000-${String(index + 1).padStart(12, '0')}`,
  source: `/${publisherOf(type)}`,
  type,
  subject,
  time,
  datacontenttype: 'application/json',
  dataschema: eventSchemaUrn(type, eventVersionOf(type)),
  correlationid: ids.correlation,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  data,
})

const publisherOf = (type: string) =>
  Object.entries(eventPublishers).find(([, definitions]) => definitions.some((each) => each.type === type))?.[0]
