import type {
  EventPayload,
  orderDelivered,
  orderItemsCancelled,
  orderShipmentCancelled,
  orderShipmentChanged,
  orderShipped,
} from '@storefleet/contracts'
import { formatMoney, type OrderSnapshot } from '@storefleet/contracts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { facts, paragraph } from './block.ts'
import { compose } from './compose.ts'
import { documentFacts } from './document-facts.ts'
import type { Email } from './email.ts'
import { deliveryAddress, linesOfPart, orderButton, orderLines } from './order-blocks.ts'
import { greeting, inWords } from './plain-words.ts'

/** Names what is in the parcel, and says so where others are to follow. */
export function shipmentNotice(shop: Shop, order: EventPayload<typeof orderShipped>): Email {
  const words = wordsIn(shop.locale).shipment
  const isPart = order.isComplete === false
  return compose(shop, {
    subject: (isPart ? words.subjectOfPart : words.subject)(order.number),
    preview: words.preview,
    heading: isPart ? words.headingOfPart : words.heading,
    blocks: [
      hello(shop, order),
      paragraph((isPart ? words.textOfPart : words.text)(order.number)),
      trackingFacts(shop, order),
      orderButton(shop, order),
      documentFacts(shop, order),
      orderLines(shop, linesOfPart(order, order.shipmentLines)),
      deliveryAddress(shop, order.shippingAddress),
    ],
  })
}

export function trackingNotice(shop: Shop, order: EventPayload<typeof orderShipmentChanged>): Email {
  const words = wordsIn(shop.locale).tracking
  return compose(shop, {
    ...words,
    subject: words.subject(order.number),
    blocks: [
      hello(shop, order),
      paragraph(words.text(order.number)),
      trackingFacts(shop, order),
      orderButton(shop, order),
      orderLines(shop, linesOfPart(order, order.shipmentLines)),
    ],
  })
}

export function shipmentCancelledNotice(shop: Shop, order: EventPayload<typeof orderShipmentCancelled>): Email {
  const words = wordsIn(shop.locale).shipmentCancelled
  return compose(shop, {
    ...words,
    subject: words.subject(order.number),
    blocks: [
      hello(shop, order),
      paragraph(words.text(order.number)),
      orderButton(shop, order),
      orderLines(shop, linesOfPart(order, order.shipmentLines)),
    ],
  })
}

export function deliveryNotice(shop: Shop, order: EventPayload<typeof orderDelivered>): Email {
  const words = wordsIn(shop.locale).delivery
  return compose(shop, {
    subject: (order.isEverything ? words.subject : words.subjectOfPart)(order.number),
    preview: words.preview,
    heading: order.isEverything ? words.heading : words.headingOfPart,
    blocks: [
      hello(shop, order),
      paragraph(words.text(order.number)),
      orderButton(shop, order),
      orderLines(shop, linesOfPart(order, order.shipmentLines)),
    ],
  })
}

export function itemsCancelledNotice(shop: Shop, order: EventPayload<typeof orderItemsCancelled>): Email {
  const { itemsCancelled: words, order: labels } = wordsIn(shop.locale)
  const amount = formatMoney(order.amount, shop.locale)
  return compose(shop, {
    subject: words.subject(order.number),
    preview: words.preview(amount),
    heading: words.heading,
    blocks: [
      hello(shop, order),
      paragraph(words.text(order.number, amount)),
      facts([{ label: labels.reason, value: reasonByStaff(order) }]),
      orderLines(shop, linesOfPart(order, order.units)),
      documentFacts(shop, order),
      orderButton(shop, order),
    ],
  })
}

/** What staff wrote. Text of a guest or customer is not mailed: the order may name any address. */
function reasonByStaff({ reason, cancelledBy }: EventPayload<typeof orderItemsCancelled>): string | undefined {
  const isByStaff = cancelledBy === 'staff' || cancelledBy === 'admin'
  return isByStaff && reason !== 'requested' ? inWords(reason) : undefined
}

type Parcel = Pick<EventPayload<typeof orderShipped>, 'carrier' | 'trackingNumber' | 'trackingUrl'>

function trackingFacts({ locale }: Shop, { carrier, trackingNumber, trackingUrl }: Parcel) {
  const words = wordsIn(locale).order
  return facts([
    { label: words.carrier, value: carrier },
    { label: words.tracking, value: trackingNumber ?? (trackingUrl && words.followParcel), url: trackingUrl },
  ])
}

const hello = (shop: Shop, order: OrderSnapshot) => paragraph(greeting(order.shippingAddress.name, shop))
