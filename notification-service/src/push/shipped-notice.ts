import { type EventPayload, orderPageIn, type orderShipped } from '@storefleet/contracts'
import type { PushContent } from '../sender.ts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'

/** The notice that an order was shipped. It holds no access token: its reader is signed in. */
export function shippedNotice(
  { publicUrl, orderPageUrl, locale }: Pick<Shop, 'publicUrl' | 'orderPageUrl' | 'locale'>,
  { orderId, number, carrier }: EventPayload<typeof orderShipped>,
): PushContent {
  const words = wordsIn(locale).shippedPush
  return {
    title: words.title,
    body: (carrier === null ? words.body(number) : words.bodyWithCarrier(number, carrier)).slice(0, 300),
    url: orderPageUrl
      ? orderPageIn(orderPageUrl, { orderId, locale })
      : `${publicUrl}/api/v1/orders/${encodeURIComponent(orderId)}`,
  }
}
