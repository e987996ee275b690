import { type CloudEvent, type DomainEvent, eventSchemaUrn, eventVersionOf } from './define-event.ts'
import { eventPublishers } from './event-catalogue.ts'
import type { Money } from './money.ts'
import {
  type OrderSnapshot,
  orderCancelled,
  orderConfirmed,
  orderLinkRequested,
  orderPaymentFailed,
  orderPlaced,
  orderRefunded,
  orderShipped,
  paymentAuthorized,
  paymentCaptured,
  paymentRefunded,
  paymentVoided,
} from './order-events.ts'
import {
  inventoryLow,
  productArchived,
  productChanged,
  productCreated,
  reservationExpired,
  reservationLost,
} from './product-events.ts'
import { storeProfileChanged } from './store-events.ts'
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

const ids = {
  order: '019abf2e-6c00-7000-8000-000000000001',
  variant: '019abf2e-6c00-7000-8000-000000000002',
  product: '019abf2e-6c00-7000-8000-000000000003',
  payment: '019abf2e-6c00-7000-8000-000000000004',
  shipment: '019abf2e-6c00-7000-8000-000000000005',
  refund: '019abf2e-6c00-7000-8000-000000000006',
  user: '019abf2e-6c00-7000-8000-000000000007',
  discount: '019abf2e-6c00-7000-8000-000000000009',
  correlation: '019abf2e-6c00-7000-8000-000000000008',
}
const time = '2026-11-26T12:00:00.000Z'
/** What a secret looks like in an event: `sealed.v1.<key>.<base64url>`. This one opens with no key. */
const sealed = 'sealed.v1.AAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })

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
    },
  ],
  subtotal: usd(5000),
  discount: usd(500),
  shipping: usd(500),
  tax: usd(400),
  total: usd(4900),
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
    ...order,
    shipmentId: ids.shipment,
    carrier: 'UPS',
    trackingNumber: '1Z999AA10123456784',
    trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
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
    amount: usd(2500),
    isFull: false,
    reason: 'damaged',
    restock: [{ variantId: ids.variant, quantity: 1 }],
  }),
  orderLinkRequested(ids.order, order),
  paymentAuthorized(ids.order, payment),
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
  storeProfileChanged('store', {
    version: 2,
    name: 'Springfield Supplies',
    legalName: 'Springfield Supplies, Inc.',
    logoUrl: 'https://shop.example.com/images/logo.svg',
    address: {
      name: 'Springfield Supplies',
      line1: '5 Main Street',
      line2: 'Suite 3',
      phone: '+1 217 555 0199',
      city: 'Springfield',
      region: 'IL',
      postalCode: '62701',
      country: 'US',
    },
    email: 'hello@shop.example.com',
    phone: '+1 217 555 0199',
    vatId: null,
    locale: 'en-US',
    timeZone: 'America/Chicago',
    currency: 'USD',
  }),
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
