import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { NotificationPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { MessagePreview } from '../orders/message-preview.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { FilterSelect } from '../parts/filter-select.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useResource } from '../parts/use-resource.ts'
import { deliveryListPath, deliveryStatuses } from './delivery-list-path.ts'
import { DeliverySearch } from './delivery-search.tsx'
import { type Delivery, DeliveryTable } from './delivery-table.tsx'
import { PushPreview } from './push-preview.tsx'

type Chosen = Readonly<{ delivery: Delivery; to: 'show' | 'resend' }>

/** Emails and notices to customers and to the store, newest first. */
export function DeliveryList() {
  const { deliveries: words, order } = useConsoleWords()
  const { query } = useAddress()
  const { value: page, isStale, reload, failure } = useResource<NotificationPage>(deliveryListPath(query))
  const [chosen, setChosen] = useState<Chosen>()
  const statuses = deliveryStatuses.map((value) => ({ value, title: order.messageStatuses[value] }))
  const channels = (['email', 'push'] as const).map((value) => ({ value, title: words.channels[value] }))
  return (
    <>
      <PageTitle>{query.orderId && query.number ? words.ofOrder(query.number) : words.title}</PageTitle>
      <FilterTabs label={words.byStatus} name="status" choices={[{ value: '', title: words.all }, ...statuses]} />
      <div class="page-tools">
        <DeliverySearch />
        <FilterSelect name="channel" label={words.channel} choices={[{ value: '', title: words.all }, ...channels]} />
      </div>
      {page === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          <DeliveryTable
            rows={page.items}
            isStale={isStale}
            onShow={(delivery) => setChosen({ delivery, to: 'show' })}
            onResend={(delivery) => setChosen({ delivery, to: 'resend' })}
          />
          <Pager nextCursor={page.nextCursor} />
        </>
      )}
      {chosen && <ChosenDialog {...chosen} onDone={reload} onClose={() => setChosen(undefined)} />}
    </>
  )
}

function ChosenDialog({
  delivery,
  to,
  onDone,
  onClose,
}: Chosen & { onDone: () => Promise<void>; onClose: () => void }) {
  const { order: words } = useConsoleWords()
  const { id, title, channel } = delivery

  async function resend() {
    await callApi('POST', `notifications/${id}/resend`, { body: {} })
    await onDone()
  }

  if (to === 'show') {
    const Preview = channel === 'email' ? MessagePreview : PushPreview
    return <Preview id={id} title={title} onClose={onClose} />
  }
  return (
    <ActionDialog
      title={words.resend}
      text={words.resendText(title)}
      submit={words.resend}
      onSubmit={resend}
      onClose={onClose}
    />
  )
}
