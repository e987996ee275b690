import { orderPageIn, unprocessable } from '@storefleet/contracts'

/** Where browsers may return to, and where they do where no place is given: `orderPage` is a template of `orderPageIn`. */
export type ReturnPlaces = Readonly<{ returnUrlOrigins: readonly string[]; orderPage: string | undefined }>

/**
 * Returns where the customer's browser goes after authenticating, with `{orderId}` replaced; where none is given, the page of the
 * order in its language, or undefined where the shop has no pages.
 * Throws 422 `invalid-return-url` unless its origin is one of `origins`: a link of the shop's never leads elsewhere.
 */
export function returnUrlOf(
  given: string | undefined,
  { orderId, locale }: { orderId: string; locale: string },
  { returnUrlOrigins: origins, orderPage }: ReturnPlaces,
): string | undefined {
  if (given === undefined) return orderPage && orderPageIn(orderPage, { orderId, locale })
  const url = URL.parse(given.replaceAll('{orderId}', orderId))
  if (url && origins.includes(url.origin) && url.username === '' && url.password === '') return url.href
  throw unprocessable('invalid-return-url', 'returnUrl does not lead to a page of this shop', {
    fields: [{ field: 'returnUrl', message: `must be an absolute URL that begins with ${origins.join(' or ')}` }],
  })
}
