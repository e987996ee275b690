import type { NotificationPage } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { toneOfMessage } from '../orders/message-tone.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { isOfOrder } from './delivery-list-path.ts'

export type Delivery = NotificationPage['items'][number]

type DeliveryTableProps = Readonly<{
  rows: readonly Delivery[]
  isStale: boolean
  onShow: (delivery: Delivery) => void
  onResend: (delivery: Delivery) => void
}>

export function DeliveryTable({ rows, isStale, onShow, onResend }: DeliveryTableProps) {
  const { href } = useLocale()
  const { deliveries: words, order } = useConsoleWords()
  const moment = useMoment()
  const columns: readonly Column<Delivery>[] = [
    {
      key: 'message',
      title: words.message,
      cell: ({ title, channel, resendOf }) => (
        <div>
          {title}
          <small>{words.channels[channel]}</small>
          {resendOf && <small>{words.isResend}</small>}
        </div>
      ),
    },
    {
      key: 'recipient',
      title: words.recipient,
      cell: ({ channel, recipient }) => (channel === 'email' ? recipient : words.browser),
    },
    { key: 'at', title: words.at, cell: ({ sentAt, createdAt }) => moment(sentAt ?? createdAt) },
    {
      key: 'status',
      title: words.status,
      cell: ({ status, lastError }) => (
        <div>
          <Status tone={toneOfMessage(status)}>{order.messageStatuses[status]}</Status>
          {lastError && <small>{lastError}</small>}
        </div>
      ),
    },
    { key: 'attempts', title: words.attempts, cell: ({ attempts }) => attempts, isNumber: true },
    {
      key: 'actions',
      title: words.actions,
      cell: (delivery) => (
        <div class="row-tools">
          {delivery.canResend && (
            <button type="button" class="text-button" onClick={() => onShow(delivery)}>
              {words.show}
            </button>
          )}
          {delivery.canResend && (
            <button type="button" class="text-button" onClick={() => onResend(delivery)}>
              {order.resend}
            </button>
          )}
          {isOfOrder(delivery.eventType) && <a href={href(`/admin/orders/${delivery.eventSubject}`)}>{words.order}</a>}
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={words.none}
      isStale={isStale}
    />
  )
}
