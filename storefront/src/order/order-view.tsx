import { callApi } from '../api/client.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import type { Order } from '../api/schema.ts'
import { SignInLink } from '../session/sign-in-link.tsx'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { toneOf } from '../ui/order-tone.ts'
import { FailureText } from '../ui/outcome.tsx'
import { Totals } from '../ui/totals.tsx'
import { OrderDocuments } from './order-documents.tsx'
import type { OrderProps } from './order-props.ts'
import { PayOrder } from './pay-order.tsx'
import { orderHeaders, useOrder } from './use-order.ts'

/** An order, by the link that its customer has; it follows what happens to it. */
export function OrderView({ orderId }: { orderId: string }) {
  const { words, href } = useLocale()
  const { order, isMissing, token, refresh } = useOrder(orderId)
  if (isMissing) {
    return (
      <div class="message">
        <h1>{words.order}</h1>
        <p>{words.orderNotFound}</p>
        <a class="button" href={href('/orders')}>
          {words.findOrderTitle}
        </a>
        <SignInLink />
      </div>
    )
  }
  if (order === undefined) return <p class="hint">{words.loading}</p>
  return (
    <article class="order">
      <OrderHead order={order} />
      <div class="order-columns">
        <div>
          <OrderItems order={order} />
          <Totals {...order} />
        </div>
        <div class="order-side">
          <PayOrder order={order} token={token} refresh={refresh} />
          <Parcels order={order} />
          <Address order={order} />
          <OrderDocuments order={order} token={token} />
          <OrderActions order={order} token={token} refresh={refresh} />
        </div>
      </div>
    </article>
  )
}

function OrderHead({ order }: { order: Order }) {
  const { words, date } = useLocale()
  const isPaid = order.status === 'confirmed'
  return (
    <header>
      <p class="eyebrow">
        {words.orderNumber(order.number)}, {date(order.createdAt)}
      </p>
      <h1>{isPaid ? words.thankYou : words.orderNumber(order.number)}</h1>
      <p class={`status ${toneOf(order.status)}`} role="status">
        {words.statuses[order.status]}
      </p>
      {isPaid && <p>{words.confirmationSent(order.email)}</p>}
      {order.expectedDelivery && (
        <p class="hint">{words.expected(date(order.expectedDelivery.earliest), date(order.expectedDelivery.latest))}</p>
      )}
    </header>
  )
}

function OrderItems({ order }: { order: Order }) {
  const { money, href } = useLocale()
  return (
    <ul>
      {order.items.map(({ id, title, variantTitle, imageUrl, quantity, lineTotal, slug }) => (
        <li key={id} class="line short">
          <img src={imageUrl ?? undefined} alt="" width="76" height="76" />
          <div>
            <b>{slug ? <a href={href(`/products/${slug}`)}>{title}</a> : title}</b>
            <small>
              {variantTitle} × {quantity}
            </small>
          </div>
          <span class="price">{money(lineTotal)}</span>
        </li>
      ))}
    </ul>
  )
}

function Parcels({ order }: { order: Order }) {
  const { words, date } = useLocale()
  const sent = order.shipments.filter(({ shippedAt }) => shippedAt !== null)
  if (sent.length === 0) return null
  return (
    <section>
      <h2>{words.parcel}</h2>
      {sent.map(({ id, carrier, trackingNumber, trackingUrl, shippedAt }) => (
        <p key={id}>
          {[carrier, trackingNumber].filter(Boolean).join(' ')} {shippedAt && date(shippedAt)}{' '}
          {trackingUrl && (
            <a class="link" href={trackingUrl} rel="noopener">
              {words.track}
            </a>
          )}
        </p>
      ))}
    </section>
  )
}

function Address({ order: { shippingAddress, payment } }: { order: Order }) {
  const { words, language } = useLocale()
  const { name, line1, line2, postalCode, city, region, country } = shippingAddress
  const lines = [
    name,
    line1,
    line2,
    [postalCode, city].filter(Boolean).join(' '),
    region,
    countryName(country, language),
  ]
  return (
    <section>
      <h2>{words.deliveredTo}</h2>
      <address>
        {lines.filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p class="hint">
        {words.paidWith}: {payment.paymentMethodName ?? payment.paymentMethod}
      </p>
    </section>
  )
}

const countryName = (code: string, language: string) => new Intl.DisplayNames([language], { type: 'region' }).of(code)

function OrderActions({ order, token, refresh }: OrderProps) {
  const { words, href } = useLocale()
  const failure = useFailure()
  const canCancel = ['pending', 'payment_failed', 'confirmed'].includes(order.status)

  async function cancel() {
    if (!confirm(words.cancelSure)) return
    const headers = { ...orderHeaders(token), 'idempotency-key': newIdempotencyKey() }
    await failure.during(async () => void (await callApi('POST', `orders/${order.id}/cancel`, { body: {}, headers })))
    refresh()
  }

  return (
    <div class="order-actions">
      <a class="button quiet" href={href('/shop')}>
        {words.keepShopping}
      </a>
      {canCancel && (
        <button type="button" class="text-button" onClick={cancel}>
          {words.cancelOrder}
        </button>
      )}
      <FailureText failure={failure} />
    </div>
  )
}
