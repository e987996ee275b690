import type { OrderPage } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { toneOf } from '../../ui/order-tone.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'

/** The newest orders of an email address, and the way to all of them. */
export function CustomerOrders({ email }: { email: string }) {
  const { words, href, money } = useLocale()
  const { customers } = useConsoleWords()
  const moment = useMoment()
  const search = new URLSearchParams({ email })
  const { value, failure } = useResource<OrderPage>(`orders?limit=10&${search}`)
  return (
    <section class="panel">
      <h2>{customers.newestOrders}</h2>
      <FailureText failure={failure} />
      <ul class="rows">
        {value?.items.map(({ id, number, status, total, createdAt }) => (
          <li key={id} class="row">
            <div class="row-what">
              <a href={href(`/admin/orders/${id}`)}>{number}</a>
              <small>{moment(createdAt)}</small>
              <Status tone={toneOf(status)}>{words.statuses[status]}</Status>
            </div>
            <b>{money(total)}</b>
          </li>
        ))}
      </ul>
      {value?.nextCursor && (
        <a class="link" href={`${href('/admin/orders')}?${search}`}>
          {customers.allOrders}
        </a>
      )}
    </section>
  )
}
