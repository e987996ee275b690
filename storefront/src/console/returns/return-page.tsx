import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Return } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { useMay } from '../parts/own-account.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { type ReturnStep, stepsOf, toneOfReturn } from './return-status.ts'
import { StepDialog } from './step-dialog.tsx'

/** What a customer wants to send back, and the steps that staff take with it. */
export function ReturnDetail() {
  const { returns } = useConsoleWords()
  const { href } = useLocale()
  const moment = useMoment()
  const { params } = useRoute()
  const { value, reload, failure } = useResource<Return>(`returns/${params.id}`)
  const may = useMay()
  const [step, setStep] = useState<ReturnStep>()
  if (value === undefined) return <Loading failure={failure} />
  return (
    <article>
      <header class="page-head">
        <a class="link" href={href('/admin/returns')}>
          {returns.toList}
        </a>
        <PageTitle>{`${returns.kinds[value.kind]} ${value.number}`}</PageTitle>
        <p>
          <Status tone={toneOfReturn(value.status)}>{returns.statuses[value.status]}</Status> {moment(value.createdAt)}
        </p>
        <p>
          <a href={href(`/admin/orders/${value.orderId}`)}>{returns.toOrder}</a>
        </p>
      </header>
      <div class="page-tools">
        {stepsOf[value.status]
          .filter((each) => each !== 'refund' || may('refunds'))
          .map((each) => (
            <button
              key={each}
              type="button"
              class={each === 'refuse' ? 'button quiet small' : 'button small'}
              onClick={() => setStep(each)}
            >
              {returns.steps[each]}
            </button>
          ))}
      </div>
      <section class="panel">
        <Lines lines={value.lines} />
        {value.comment && <Text title={returns.comment} text={value.comment} />}
        {value.note && <Text title={returns.note} text={value.note} />}
      </section>
      {step && <StepDialog step={step} asked={value} onDone={reload} onClose={() => setStep(undefined)} />}
    </article>
  )
}

const Text = ({ title, text }: { title: string; text: string }) => (
  <>
    <h2>{title}</h2>
    <p>{text}</p>
  </>
)

function Lines({ lines }: { lines: Return['lines'] }) {
  const { returns, order } = useConsoleWords()
  const columns: readonly Column<Return['lines'][number]>[] = [
    {
      key: 'item',
      title: order.item,
      cell: ({ title, variantTitle, sku }) => (
        <div>
          <b>{title}</b>
          <small>{[variantTitle, sku].filter(Boolean).join(', ')}</small>
        </div>
      ),
    },
    { key: 'reason', title: returns.reason, cell: ({ reason }) => returns.reasons[reason] },
    { key: 'units', title: order.quantity, cell: ({ quantity }) => quantity, isNumber: true },
    { key: 'accepted', title: returns.accepted, cell: ({ accepted }) => accepted ?? '', isNumber: true },
    { key: 'condition', title: returns.condition, cell: ({ condition }) => condition && returns.conditions[condition] },
    { key: 'restock', title: returns.restock, cell: ({ restock }) => restock, isNumber: true },
  ]
  return <DataTable caption={returns.title} columns={columns} rows={lines} keyOf={({ itemId }) => itemId} empty="" />
}
