import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { Import, ImportPage as ImportPageBody, ImportReport, QueuedImport } from '../../api/schema.ts'
import { useFailure } from '../../ui/failure.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { ImportProgress } from './import-progress.tsx'
import { ImportReportView } from './import-report-view.tsx'

/** Imports a product file: a small one at once, a large one in the background, whose address shows how far it is. */
export function ImportPage() {
  const { href } = useLocale()
  const { imports } = useConsoleWords()
  const { query, change } = useAddress()
  const [report, setReport] = useState<ImportReport>()
  const [isSending, setIsSending] = useState(false)
  const failure = useFailure()

  async function send(event: SubmitEvent) {
    event.preventDefault()
    const file = new FormData(event.currentTarget as HTMLFormElement).get('file')
    if (!(file instanceof File) || file.size === 0 || isSending) return
    setIsSending(true)
    setReport(undefined)
    await failure.during(async () => {
      // The type that a system gives to such files differs, and some give none.
      const body = new Blob([file], { type: /\.tsv$/i.test(file.name) ? 'text/tab-separated-values' : 'text/csv' })
      const received = await callApi<ImportReport | QueuedImport>('POST', 'products/import', { body })
      if ('id' in received) change({ import: received.id, outcome: undefined })
      else {
        change({ import: undefined, outcome: undefined })
        setReport(received)
      }
    })
    setIsSending(false)
  }

  return (
    <>
      <header class="page-head">
        <a class="link" href={href('/admin/products')}>
          {imports.toProducts}
        </a>
        <PageTitle>{imports.title}</PageTitle>
      </header>
      <form class="panel form-rows" onSubmit={send}>
        <p class="hint">{imports.text}</p>
        <div class="field">
          <label for="file">{imports.file}</label>
          <input id="file" name="file" type="file" accept=".csv,.tsv,text/csv" required />
        </div>
        <div class="row-tools">
          <button type="submit" class="button" disabled={isSending}>
            {isSending ? imports.sending : imports.send}
          </button>
        </div>
        <FailureText failure={failure} />
      </form>
      {query.import !== undefined && <ImportProgress key={query.import} id={query.import} />}
      {query.import === undefined && report && <ImportReportView {...report} outcome={undefined} />}
      {query.import === undefined && report === undefined && <EarlierImports />}
    </>
  )
}

function EarlierImports() {
  const { imports } = useConsoleWords()
  const { hrefWith } = useAddress()
  const moment = useMoment()
  const { value: page } = useResource<ImportPageBody>('products/imports?limit=10')
  if (page === undefined || page.items.length === 0) return null
  const columns: readonly Column<Import>[] = [
    {
      key: 'when',
      title: imports.when,
      cell: ({ id, createdAt }) => <a href={hrefWith({ import: id })}>{moment(createdAt)}</a>,
    },
    { key: 'status', title: imports.status, cell: ({ status }) => imports.statuses[status] },
    { key: 'rows', title: imports.rows, cell: ({ progress }) => progress.rowsTotal, isNumber: true },
    { key: 'failed', title: imports.outcomes.failed, cell: ({ totals }) => totals.failed, isNumber: true },
  ]
  return (
    <section class="panel">
      <h2>{imports.earlier}</h2>
      <DataTable caption={imports.earlier} columns={columns} rows={page.items} keyOf={({ id }) => id} empty="" />
    </section>
  )
}
