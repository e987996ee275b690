import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { AllDeadLetters } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'

type DeadLetter = AllDeadLetters['items'][number]
type Action = Readonly<{ name: 'replay' | 'discard'; letter: DeadLetter }>
const statuses = ['parked', 'retrying', 'discarded'] as const

/** Events that services could not handle: staff replay them once the cause is gone, or discard them. */
export function DeadLetterList() {
  const { deadLetters: words } = useConsoleWords()
  const { query } = useAddress()
  const status = statuses.find((each) => each === query.status) ?? 'parked'
  const { value, isStale, reload, failure } = useResource<AllDeadLetters>(`operations/dead-letters?status=${status}`)
  const [action, setAction] = useState<Action>()
  const choices = statuses.map((each) => ({ value: each === 'parked' ? '' : each, title: words.statuses[each] }))
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p class="hint">{words.text}</p>
      <FilterTabs label={words.byStatus} name="status" choices={choices} />
      {value === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          {value.missing.length > 0 && <p class="notice">{words.missing(value.missing.join(', '))}</p>}
          {value.more.length > 0 && <p class="notice">{words.more(value.more.join(', '))}</p>}
          <DeadLetterTable rows={value.items} isStale={isStale} onAction={setAction} />
        </>
      )}
      {action && <DeadLetterDialog action={action} onDone={reload} onClose={() => setAction(undefined)} />}
    </>
  )
}

type TableProps = Readonly<{ rows: readonly DeadLetter[]; isStale: boolean; onAction: (action: Action) => void }>

function DeadLetterTable({ rows, isStale, onAction }: TableProps) {
  const { deadLetters: words } = useConsoleWords()
  const { href } = useLocale()
  const moment = useMoment()
  const columns: readonly Column<DeadLetter>[] = [
    { key: 'failed', title: words.failedAt, cell: ({ failedAt }) => failedAt && moment(failedAt) },
    { key: 'service', title: words.service, cell: ({ service }) => service },
    {
      key: 'type',
      title: words.event,
      cell: ({ type, subject }) =>
        type.startsWith('order.') ? <a href={href(`/admin/orders/${subject}`)}>{type}</a> : type,
    },
    { key: 'error', title: words.error, cell: ({ lastError }) => lastError },
    { key: 'attempts', title: words.attempts, cell: ({ attempts }) => attempts, isNumber: true },
    {
      key: 'actions',
      title: words.actions,
      cell: (letter) =>
        letter.status === 'parked' && (
          <span class="row-tools">
            {(['replay', 'discard'] as const).map((name) => (
              <button
                key={name}
                type="button"
                class="text-button"
                aria-label={words.actionOf(words.names[name], letter.type)}
                onClick={() => onAction({ name, letter })}
              >
                {words.names[name]}
              </button>
            ))}
          </span>
        ),
    },
  ]
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ service, eventId }) => `${service} ${eventId}`}
      empty={words.none}
      isStale={isStale}
    />
  )
}

type DialogProps = Readonly<{ action: Action; onDone: () => Promise<void>; onClose: () => void }>

function DeadLetterDialog({ action: { name, letter }, onDone, onClose }: DialogProps) {
  const { deadLetters: words, order } = useConsoleWords()

  async function send(form: FormData) {
    const path = `operations/${letter.service}/dead-letters/${letter.eventId}/${name}`
    await callApi('POST', path, name === 'discard' ? { body: { reason: String(form.get('reason')) } } : {})
    await onDone()
  }

  return (
    <ActionDialog
      title={words.actionOf(words.names[name], letter.type)}
      text={words.texts[name]}
      submit={words.names[name]}
      onSubmit={send}
      onClose={onClose}
    >
      {(errors) =>
        name === 'discard' && (
          <Field name="reason" label={order.reason} required maxLength={500} error={errors.reason} />
        )
      }
    </ActionDialog>
  )
}
