import type { Order, OrderTimeline as Timeline } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { detailOf, titleOf } from './describe-entry.ts'

/** What every service has recorded of an order, newest first. */
export function OrderTimeline({ order }: { order: Order }) {
  const { order: words } = useConsoleWords()
  const moment = useMoment()
  const { money } = useLocale()
  const { value } = useResource<Timeline>(`orders/${order.id}/story`, order.updatedAt)
  if (value === undefined) return null
  return (
    <section class="panel">
      <h2>{words.timeline}</h2>
      {value.missing.length > 0 && <p class="notice">{words.timelineMissing(value.missing.join(', '))}</p>}
      <ol class="timeline">
        {value.items.toReversed().map((entry, place) => (
          <li key={value.items.length - place} class={entry.kind === 'order' ? 'is-step' : undefined}>
            <b>{titleOf(entry)}</b>
            <small>{detailOf(entry, money)}</small>
            <small>
              {moment(entry.at)}, {entry.service}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
