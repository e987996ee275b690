import {
  type EventPayload,
  formatMoney,
  type OrderSnapshot,
  type orderCancelled,
  type orderConfirmed,
  type orderLinkRequested,
  type orderPaymentFailed,
  type orderRefunded,
  type orderShipped,
} from '@storefleet/contracts'
import { facts, paragraph, smallPrint } from './block.ts'
import { compose } from './compose.ts'
import type { Email, Shop } from './email.ts'
import { deliveryAddress, orderButton, orderLines, orderTotals } from './order-blocks.ts'
import { codeInWords, formatTime, greeting, inWords } from './plain-words.ts'

export const orderConfirmation = (shop: Shop, order: EventPayload<typeof orderConfirmed>): Email =>
  compose(shop, {
    subject: `Order ${order.number} is confirmed`,
    preview: `Thank you. ${formatMoney(order.total)} paid, and we are packing.`,
    heading: 'Thank you for your order',
    blocks: [
      hello(order),
      paragraph(`We have your order ${order.number} and your payment, and will tell you when it is on its way.`),
      orderButton(shop, order),
      orderLines(shop, order.lines),
      orderTotals(order),
      deliveryAddress(order.shippingAddress),
    ],
  })

export function paymentFailure(shop: Shop, order: EventPayload<typeof orderPaymentFailed>): Email {
  const until = formatTime(order.retryUntil)
  return compose(shop, {
    subject: `The payment for order ${order.number} did not go through`,
    preview: 'Nothing was charged. You can try again.',
    heading: 'Your payment did not go through',
    blocks: [
      hello(order),
      paragraph(
        `The payment of ${formatMoney(order.total)} for order ${order.number} was not accepted, and nothing was charged.`,
      ),
      facts([{ label: 'Reason', value: codeInWords(order.reason) }]),
      paragraph(
        `We keep your items for you${until === undefined ? '' : ` until ${until}`}: you can try again, also with another card.`,
      ),
      orderButton(shop, order, 'Try again'),
      orderLines(shop, order.lines),
      orderTotals(order),
    ],
  })
}

export const shipmentNotice = (shop: Shop, order: EventPayload<typeof orderShipped>): Email =>
  compose(shop, {
    subject: `Order ${order.number} is on its way`,
    preview: 'Your parcel has left.',
    heading: 'Your order is on its way',
    blocks: [
      hello(order),
      paragraph(`Your order ${order.number} has left our hands.`),
      facts([
        { label: 'Carrier', value: order.carrier },
        {
          label: 'Tracking',
          value: order.trackingNumber ?? (order.trackingUrl && 'Follow your parcel'),
          url: order.trackingUrl,
        },
      ]),
      orderButton(shop, order),
      orderLines(shop, order.lines),
      deliveryAddress(order.shippingAddress),
    ],
  })

export const cancellation = (shop: Shop, order: EventPayload<typeof orderCancelled>): Email =>
  compose(shop, {
    subject: `Order ${order.number} is cancelled`,
    preview: moneyBack(order),
    heading: 'Your order is cancelled',
    blocks: [
      hello(order),
      paragraph(`Order ${order.number} is cancelled. ${moneyBack(order)}`),
      facts([{ label: 'Reason', value: reasonText(order) }]),
      orderLines(shop, order.lines),
      orderButton(shop, order),
    ],
  })

const reasonTexts: Record<string, string> = {
  'reservation-expired': 'It was not paid in time',
  'out-of-stock': 'An item is no longer in stock',
  'payment-lapsed': 'The payment is no longer valid',
}

/** Returns a text for a code of the shop, or what staff wrote. Text of a guest or customer is not mailed: the order may name any address. */
function reasonText({ reason, cancelledBy }: EventPayload<typeof orderCancelled>): string | undefined {
  const isByStaff = cancelledBy === 'staff' || cancelledBy === 'admin'
  return reasonTexts[reason] ?? (isByStaff && reason !== 'requested' ? inWords(reason) : undefined)
}

const moneyBack = ({ refunded }: EventPayload<typeof orderCancelled>) =>
  refunded.amountMinor > 0 ? `${formatMoney(refunded)} go back to your card.` : 'Your card is not charged.'

export const refundNotice = (shop: Shop, order: EventPayload<typeof orderRefunded>): Email =>
  compose(shop, {
    subject: `${formatMoney(order.amount)} refunded for order ${order.number}`,
    preview: 'Your bank may need a few days to show it.',
    heading: order.isFull ? 'Your order was refunded' : 'Part of your order was refunded',
    blocks: [
      hello(order),
      paragraph(
        `We have refunded ${formatMoney(order.amount)} of order ${order.number}. Your bank may need a few days to show it.`,
      ),
      facts([
        { label: 'Refunded', value: formatMoney(order.amount) },
        { label: 'Reason', value: inWords(order.reason) },
      ]),
      orderButton(shop, order),
      orderLines(shop, order.lines),
      orderTotals(order),
    ],
  })

export const orderLink = (shop: Shop, order: EventPayload<typeof orderLinkRequested>): Email =>
  compose(shop, {
    subject: `Your link to order ${order.number}`,
    preview: 'It opens your order without an account.',
    heading: 'Your link to your order',
    blocks: [
      hello(order),
      paragraph(`This link opens your order ${order.number}. Anyone who has the link can see and change the order.`),
      orderButton(shop, order),
      smallPrint('If you did not ask for it, ignore this message.'),
    ],
  })

const hello = (order: OrderSnapshot) => paragraph(greeting(order.shippingAddress.name))
