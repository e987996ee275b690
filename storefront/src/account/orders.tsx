import { callApi } from '../api/client.ts'
import type { Order, OrderPage, SessionUser } from '../api/schema.ts'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { toneOf } from '../ui/order-tone.ts'
import { FailureText } from '../ui/outcome.tsx'
import { useLoaded } from '../ui/use-loaded.ts'

const pageSize = 10

/** The orders of the account, the latest first. */
export function Orders({ user }: { user: SessionUser }) {
  const { words, href } = useLocale()
  const { account } = words
  // Named, because to staff the API lists the orders of everyone.
  const load = (cursor?: string) =>
    callApi<OrderPage>(
      'GET',
      `orders?${new URLSearchParams({ customerId: user.id, limit: String(pageSize), ...(cursor && { cursor }) })}`,
    )
  const { value: page, setValue, failure } = useLoaded(load)

  if (page === undefined) return <Loading failure={failure} />
  if (page.items.length === 0) {
    return (
      <div class="empty">
        <p>
          <b>{account.noOrders}</b>
          <a href={href('/orders')}>{account.guestOrders}</a>
        </p>
        <a class="button" href={href('/shop')}>
          {words.lookAround}
        </a>
      </div>
    )
  }

  const showMore = (cursor: string) =>
    failure.during(async () => {
      const next = await load(cursor)
      setValue({ ...next, items: [...page.items, ...next.items] })
    })
  const { nextCursor } = page
  return (
    <>
      <ul class="rows">
        {page.items.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      {nextCursor && (
        <button type="button" class="button quiet" onClick={() => showMore(nextCursor)}>
          {account.showMore}
        </button>
      )}
      <FailureText failure={failure} />
    </>
  )
}

/** How many pictures of its items an order shows. */
const mostPictures = 3

function OrderRow({ order }: { order: Order }) {
  const { words, money, date, href } = useLocale()
  const units = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <li class="row">
      <div class="row-pictures" aria-hidden="true">
        {order.items
          .slice(0, mostPictures)
          .map(({ id, imageUrl }) => imageUrl && <img key={id} src={imageUrl} alt="" />)}
      </div>
      <div class="row-what">
        <a href={href(`/orders/${order.id}`)}>{words.orderNumber(order.number)}</a>
        <small>
          {date(order.createdAt)}, {words.account.items(units)}
        </small>
        <span class={`status ${toneOf(order.status)}`}>{words.statuses[order.status]}</span>
      </div>
      <span class="price">{money(order.total)}</span>
    </li>
  )
}
