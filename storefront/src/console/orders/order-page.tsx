import { useRoute } from 'preact-iso'
import type { Order } from '../../api/schema.ts'
import { AddressLines } from '../../ui/address-lines.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { toneOf } from '../../ui/order-tone.ts'
import { Totals } from '../../ui/totals.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { OrderActions } from './order-actions.tsx'
import { OrderDocuments } from './order-documents.tsx'
import { OrderItems } from './order-items.tsx'
import { OrderMessages } from './order-messages.tsx'
import { OrderNotes } from './order-notes.tsx'
import { OrderParcels } from './order-parcels.tsx'
import { OrderPayment } from './order-payment.tsx'
import { OrderReturns } from './order-returns.tsx'
import { OrderTimeline } from './order-timeline.tsx'

/** Everything that is known of an order, and what staff can do with it. */
export function OrderPage() {
  const { params } = useRoute()
  const { value: order, reload, failure } = useResource<Order>(`orders/${params.id}`)
  if (order === undefined) return <Loading failure={failure} />
  return (
    <article class="console-order">
      <Head order={order} />
      <OrderActions order={order} onDone={reload} />
      <div class="panels">
        <div class="panel-column wide">
          <OrderItems order={order} />
          <OrderParcels order={order} onDone={reload} />
          <OrderReturns order={order} />
          <OrderTimeline order={order} />
        </div>
        <div class="panel-column">
          <section class="panel">
            <Totals {...order} />
          </section>
          <OrderPayment order={order} />
          <Customer order={order} />
          <OrderDocuments order={order} />
          <OrderNotes order={order} />
          <OrderMessages order={order} />
        </div>
      </div>
    </article>
  )
}

function Head({ order }: { order: Order }) {
  const { words, href } = useLocale()
  const { order: orderWords } = useConsoleWords()
  const moment = useMoment()
  return (
    <header class="page-head">
      <a class="link" href={href('/admin/orders')}>
        {orderWords.toList}
      </a>
      <PageTitle>{words.orderNumber(order.number)}</PageTitle>
      <p>
        <Status tone={toneOf(order.status)}>{words.statuses[order.status]}</Status> {moment(order.createdAt)}
      </p>
    </header>
  )
}

function Customer({ order }: { order: Order }) {
  const { order: words } = useConsoleWords()
  const { href } = useLocale()
  return (
    <section class="panel">
      <h2>{words.contact}</h2>
      <p>
        <a href={`${href('/admin/orders')}?${new URLSearchParams({ email: order.email })}`}>{order.email}</a>
      </p>
      <p>
        <a class="link" href={href(`/admin/customers/${order.id}`)}>
          {words.toCustomer}
        </a>
      </p>
      <h2>{words.shipTo}</h2>
      <AddressLines {...order.shippingAddress} />
      {order.billingAddress && (
        <>
          <h2>{words.billTo}</h2>
          <AddressLines {...order.billingAddress} />
        </>
      )}
      {order.vatId && (
        <p>
          {words.vatId}: {order.vatId}
        </p>
      )}
      {order.note && (
        <>
          <h2>{words.note}</h2>
          <p>{order.note}</p>
        </>
      )}
    </section>
  )
}
