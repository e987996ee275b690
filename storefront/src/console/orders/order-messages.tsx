import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { NotificationPage, Order } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { MessagePreview } from './message-preview.tsx'
import { toneOfMessage } from './message-tone.ts'

type Message = NotificationPage['items'][number]

/** What the customer was sent about an order; each can be sent once more. */
export function OrderMessages({ order }: { order: Order }) {
  const { order: words } = useConsoleWords()
  const { href } = useLocale()
  const moment = useMoment()
  const path = `notifications?orderId=${order.id}&limit=50`
  const { value, reload, failure } = useResource<NotificationPage>(path, order.updatedAt)
  const [chosen, setChosen] = useState<Message>()
  const [shown, setShown] = useState<Message>()

  async function resend({ id }: Message) {
    await callApi('POST', `notifications/${id}/resend`, { body: {} })
    await reload()
  }

  return (
    <section class="panel">
      <h2>{words.messages}</h2>
      <FailureText failure={failure} />
      {value?.items.length === 0 && <p class="hint">{words.noMessages}</p>}
      <ul class="rows">
        {value?.items.map((message) => (
          <li key={message.id} class="row">
            <div class="row-what">
              <b>{message.title}</b>
              {message.channel === 'email' && <small>{message.recipient}</small>}
              <Status tone={toneOfMessage(message.status)}>{words.messageStatuses[message.status]}</Status>
              {message.canResend && (
                <div class="row-tools">
                  {message.channel === 'email' && (
                    <button type="button" class="text-button" onClick={() => setShown(message)}>
                      {words.showMessage}
                    </button>
                  )}
                  <button type="button" class="text-button" onClick={() => setChosen(message)}>
                    {words.resend}
                  </button>
                </div>
              )}
            </div>
            <small>{moment(message.sentAt ?? message.createdAt)}</small>
          </li>
        ))}
      </ul>
      {value?.items.length !== 0 && (
        <a
          class="link"
          href={`${href('/admin/messages')}?${new URLSearchParams({ orderId: order.id, number: order.number })}`}
        >
          {words.allMessages}
        </a>
      )}
      {shown && <MessagePreview id={shown.id} title={shown.title} onClose={() => setShown(undefined)} />}
      {chosen && (
        <ActionDialog
          title={words.resend}
          text={words.resendText(chosen.title)}
          submit={words.resend}
          onSubmit={() => resend(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  )
}
