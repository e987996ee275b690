import type { Order, ReturnPage } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { toneOfReturn } from '../returns/return-status.ts'

/** What customers want to send back, or have sent back, of an order. */
export function OrderReturns({ order }: { order: Order }) {
  const { order: words, returns } = useConsoleWords()
  const moment = useMoment()
  const { href } = useLocale()
  const { value } = useResource<ReturnPage>(`orders/${order.id}/returns`, order.updatedAt)
  if (value === undefined || value.items.length === 0) return null
  return (
    <section class="panel">
      <h2>{words.returns}</h2>
      <ul class="rows">
        {value.items.map(({ id, number, kind, status, lines, createdAt }) => (
          <li key={id} class="row">
            <div class="row-what">
              <a href={href(`/admin/returns/${id}`)}>
                {returns.kinds[kind]} {number}
              </a>
              {lines.map(({ itemId, quantity, title, reason }) => (
                <small key={itemId}>
                  {words.units(quantity, title)}: {returns.reasons[reason]}
                </small>
              ))}
              <Status tone={toneOfReturn(status)}>{returns.statuses[status]}</Status>
            </div>
            <small>{moment(createdAt)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
