import { useState } from 'preact/hooks'
import type { ImportReport, ImportRow } from '../../api/schema.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { Status } from '../parts/status.tsx'
import type { Outcome } from './use-import.ts'

const outcomes = ['failed', 'created', 'updated', 'unchanged'] as const
const tones = { created: 'good', updated: 'good', unchanged: undefined, failed: 'bad' } as const
/** As many as a report in the background has on one page. */
const maxShown = 100

type ImportReportViewProps = Readonly<
  ImportReport & {
    /** Which rows these are, where the API has chosen them; undefined where all are there and are chosen here. */
    outcome: Outcome | 'all' | undefined
  }
>

/** What became of the rows of a product file, with a filter. */
export function ImportReportView({ totals, notes, rows, outcome }: ImportReportViewProps) {
  const { imports } = useConsoleWords()
  const [own, setOwn] = useState<Outcome>()
  const shown = (own === undefined ? rows : rows.filter((row) => row.outcome === own)).slice(0, maxShown)
  const columns: readonly Column<ImportRow>[] = [
    { key: 'row', title: imports.row, cell: ({ row }) => row, isNumber: true },
    { key: 'handle', title: imports.handle, cell: ({ handle }) => handle || '–' },
    {
      key: 'outcome',
      title: imports.outcome,
      cell: (row) => <Status tone={tones[row.outcome]}>{imports.outcomes[row.outcome]}</Status>,
    },
    { key: 'said', title: imports.said, cell: ({ error, note }) => error ?? note ?? '' },
  ]
  const titleOf = (each: Outcome) => `${imports.outcomes[each]}`
  return (
    <section class="panel">
      <h2>{imports.report}</h2>
      <p>{imports.totals(totals.products, totals.rows)}</p>
      {notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      {outcome === undefined ? (
        <div class="tabs">
          {[undefined, ...outcomes].map((each) => (
            <button
              key={each ?? 'all'}
              type="button"
              class="text-button"
              aria-pressed={own === each}
              onClick={() => setOwn(each)}
            >
              {each === undefined ? imports.allRows : `${titleOf(each)} ${totals[each]}`}
            </button>
          ))}
        </div>
      ) : (
        <FilterTabs
          label={imports.outcome}
          name="outcome"
          choices={[
            { value: '', title: imports.allRows },
            ...outcomes.map((value) => ({ value, title: titleOf(value), count: totals[value] })),
          ]}
        />
      )}
      <DataTable
        caption={imports.report}
        columns={columns}
        rows={shown}
        keyOf={({ row }) => String(row)}
        empty={imports.noRows}
      />
      {rows.length >= maxShown && <p class="hint">{imports.firstRows(maxShown)}</p>}
    </section>
  )
}
