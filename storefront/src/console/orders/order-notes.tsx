import { callApi } from '../../api/client.ts'
import type { Order, OrderNotePage } from '../../api/schema.ts'
import { sessionState } from '../../session/session-state.ts'
import { useSharedState } from '../../ui/shared-state.ts'
import { SmallForm } from '../../ui/small-form.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'

/** What staff wrote about an order for each other, and a field for more. */
export function OrderNotes({ order }: { order: Order }) {
  const { order: words } = useConsoleWords()
  const moment = useMoment()
  const session = useSharedState(sessionState)
  const path = `orders/${order.id}/notes`
  const { value, reload } = useResource<OrderNotePage>(path)

  async function add({ text }: Readonly<Record<string, string>>) {
    await callApi('POST', path, { body: { text } })
    await reload()
  }

  const authorOf = (id: string) =>
    session.status === 'customer' && session.user.id === id ? words.noteBy.you : words.noteBy.colleague

  return (
    <section class="panel">
      <h2>{words.notes}</h2>
      {value?.items.map(({ id, text, by, createdAt }) => (
        <p key={id} class="staff-note">
          {text} <small>{`${authorOf(by.id)}, ${moment(createdAt)}`}</small>
        </p>
      ))}
      <SmallForm submit={words.addNote} onSubmit={add}>
        {(errors) => (
          <div class="field">
            <label for="note">{words.newNote}</label>
            <textarea
              id="note"
              name="text"
              rows={2}
              maxLength={2000}
              required
              aria-invalid={errors.text ? 'true' : undefined}
            />
            {errors.text && <small class="field-error">{errors.text}</small>}
          </div>
        )}
      </SmallForm>
    </section>
  )
}
