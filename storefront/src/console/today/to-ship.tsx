import type { OrderPage } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'

/** Orders that wait to be shipped, the oldest first. */
export function ToShip() {
  const { href } = useLocale()
  const { today: words } = useConsoleWords()
  const moment = useMoment()
  const { value, failure } = useResource<OrderPage>('orders?status=confirmed&sort=oldest&limit=5&counts=true')
  return (
    <section class="panel">
      <h2>{words.toShip}</h2>
      <FailureText failure={failure} />
      {value?.items.length === 0 && <p class="hint">{words.nothingToShip}</p>}
      <ul class="rows">
        {value?.items.map(({ id, number, email, createdAt }) => (
          <li key={id} class="row">
            <div class="row-what">
              <a href={href(`/admin/orders/${id}`)}>{number}</a>
              <small>{email}</small>
            </div>
            <small>{moment(createdAt)}</small>
          </li>
        ))}
      </ul>
      {value && value.items.length > 0 && (
        <p>
          <a class="link" href={href('/admin/orders?status=confirmed&sort=oldest')}>
            {words.allToShip(value.total ?? value.items.length)}
          </a>
        </p>
      )}
    </section>
  )
}
