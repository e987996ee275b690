import type { Order } from '../api/schema.ts'
import { SignInLink } from '../session/sign-in-link.tsx'
import { AddressLines } from '../ui/address-lines.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { toneOf } from '../ui/order-tone.ts'
import { Totals } from '../ui/totals.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { OrderDocuments } from './order-documents.tsx'
import { OrderReturns } from './order-returns.tsx'
import { PayOrder } from './pay-order.tsx'
import { PaymentDetails } from './payment-details.tsx'
import { useOrder } from './use-order.ts'
import { useOrderWords } from './use-order-words.ts'

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
  const props = { order, token, refresh }
  return (
    <article class="order">
      <OrderHead order={order} />
      <div class="order-columns">
        <div>
          <PayOrder {...props} />
          <OrderItems order={order} />
          <Totals {...order} />
          <Reductions order={order} />
        </div>
        <div class="order-side">
          <Parcels order={order} />
          <Addresses order={order} />
          <PaymentDetails order={order} />
          <OrderDocuments order={order} token={token} />
        </div>
        <div class="order-after">
          <OrderReturns {...props} />
          <CancelOrder {...props} />
          <a class="button quiet order-actions" href={href('/shop')}>
            {words.keepShopping}
          </a>
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
      {order.expectedDelivery && order.payableUntil === null && !hasArrived(order) && (
        <p class="hint">{words.expected(date(order.expectedDelivery.earliest), date(order.expectedDelivery.latest))}</p>
      )}
    </header>
  )
}

const hasArrived = ({ status, shipments }: Order) =>
  status === 'shipped' && shipments.every(({ status: sent, deliveredAt }) => sent !== 'shipped' || deliveredAt !== null)

/** What the order costs less than when it was placed. */
function Reductions({ order: { cancelled, refunded } }: { order: Order }) {
  const { words, money } = useLocale()
  const rows = [
    { name: words.statuses.cancelled, amount: cancelled },
    { name: words.statuses.refunded, amount: refunded },
  ].filter(({ amount }) => amount.amountMinor > 0)
  if (rows.length === 0) return null
  return (
    <dl class="totals">
      {rows.map(({ name, amount }) => (
        <div key={name} class="sum">
          <dt>{name}</dt>
          <dd class="price">{money({ ...amount, amountMinor: -amount.amountMinor })}</dd>
        </div>
      ))}
    </dl>
  )
}

function OrderItems({ order }: { order: Order }) {
  const { money, href } = useLocale()
  const orderWords = useOrderWords()
  return (
    <ul>
      {order.items.map(({ id, title, variantTitle, imageUrl, quantity, lineTotal, slug, ...units }) => (
        <li key={id} class="line short">
          <img src={imageUrl ?? undefined} alt="" width="76" height="76" />
          <div>
            <b>{slug ? <a href={href(`/products/${slug}`)}>{title}</a> : title}</b>
            <small>
              {variantTitle} × {quantity}
            </small>
            {/* Of an order that left as a whole, its status says so. */}
            {units.shippedQuantity > 0 && units.shippedQuantity + units.cancelledQuantity < quantity && (
              <small>{orderWords.shippedUnits(units.shippedQuantity)}</small>
            )}
            {units.cancelledQuantity > 0 && <small>{orderWords.cancelledUnits(units.cancelledQuantity)}</small>}
          </div>
          <span class="price">{money(lineTotal)}</span>
        </li>
      ))}
    </ul>
  )
}

function Parcels({ order }: { order: Order }) {
  const { words, date } = useLocale()
  const orderWords = useOrderWords()
  const sent = order.shipments.filter(({ status }) => status === 'shipped')
  if (sent.length === 0) return null
  return (
    <section>
      <h2>{words.parcel}</h2>
      {sent.map(({ id, carrier, trackingNumber, trackingUrl, shippedAt, createdAt, deliveredAt }) => (
        <p key={id} class="parcel">
          <b>
            {deliveredAt ? orderWords.deliveredOn(date(deliveredAt)) : orderWords.sentOn(date(shippedAt ?? createdAt))}
          </b>
          <span>{[carrier, trackingNumber].filter(Boolean).join(' ')}</span>
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

function Addresses({ order }: { order: Order }) {
  const { words } = useLocale()
  const orderWords = useOrderWords()
  const { shippingAddress, billingAddress, vatId, isReverseCharge } = order
  return (
    <>
      <section>
        <h2>{words.deliveredTo}</h2>
        <AddressLines {...shippingAddress} />
      </section>
      {(billingAddress !== null || vatId !== null) && (
        <section>
          <h2>{orderWords.billedTo}</h2>
          {billingAddress !== null && <AddressLines {...billingAddress} />}
          {vatId !== null && <p>{orderWords.vatId(vatId)}</p>}
          {isReverseCharge && <p class="hint">{orderWords.reverseCharge}</p>}
        </section>
      )}
    </>
  )
}
