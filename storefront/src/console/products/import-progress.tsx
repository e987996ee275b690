import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import { useFailure } from '../../ui/failure.ts'
import { Loading } from '../../ui/loading.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { ImportReportView } from './import-report-view.tsx'
import { type Outcome, useImport } from './use-import.ts'

const tones = { succeeded: 'good', failed: 'bad', cancelled: 'warn' } as const

/** How far an import in the background is, and what became of its rows so far. */
export function ImportProgress({ id }: { id: string }) {
  const { imports } = useConsoleWords()
  const { query } = useAddress()
  const outcome = outcomeOf(query.outcome)
  const { found, failure } = useImport(id, outcome)
  if (found === undefined) return <Loading failure={failure} />
  const { status, progress, error, finishedAt } = found
  return (
    <>
      <section class="panel import-progress">
        <p>
          <Status tone={status in tones ? tones[status as keyof typeof tones] : undefined}>
            {imports.statuses[status]}
          </Status>
        </p>
        <progress value={progress.rowsDone} max={Math.max(progress.rowsTotal, 1)} aria-label={imports.progress} />
        <p role="status">{imports.done(progress.rowsDone, progress.rowsTotal)}</p>
        {error && <p class="field-error">{error}</p>}
        {finishedAt === null && <CancelButton id={id} />}
        <FailureText failure={failure} />
      </section>
      <ImportReportView {...found} outcome={outcome ?? 'all'} />
    </>
  )
}

const outcomeOf = (text: string | undefined): Outcome | undefined =>
  (['created', 'updated', 'unchanged', 'failed'] as const).find((each) => each === text)

function CancelButton({ id }: { id: string }) {
  const { imports } = useConsoleWords()
  const failure = useFailure()
  const [isAsked, setIsAsked] = useState(false)
  const cancel = () => failure.during(() => callApi('POST', `products/imports/${id}/cancel`))
  return (
    <>
      <button
        type="button"
        class="text-button"
        disabled={isAsked}
        onClick={() => {
          setIsAsked(true)
          void cancel()
        }}
      >
        {imports.cancel}
      </button>
      <FailureText failure={failure} />
    </>
  )
}
