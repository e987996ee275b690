import type { Return, ReturnPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { returnListPath, returnStatuses, toneOfReturn } from './return-status.ts'

/** Returns and withdrawals, newest first, by their status. */
export function ReturnList() {
  const { returns } = useConsoleWords()
  const { query } = useAddress()
  const { value: page, isStale, failure } = useResource<ReturnPage>(returnListPath(query))
  const choices = returnStatuses.map((value) => ({ value, title: returns.statuses[value] }))
  return (
    <>
      <PageTitle>{returns.title}</PageTitle>
      <FilterTabs label={returns.byStatus} name="status" choices={[{ value: '', title: returns.all }, ...choices]} />
      {page === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          <ReturnTable rows={page.items} isStale={isStale} />
          <Pager nextCursor={page.nextCursor} />
        </>
      )}
    </>
  )
}

function ReturnTable({ rows, isStale }: { rows: readonly Return[]; isStale: boolean }) {
  const { href } = useLocale()
  const { returns } = useConsoleWords()
  const moment = useMoment()
  const columns: readonly Column<Return>[] = [
    {
      key: 'number',
      title: returns.number,
      cell: ({ id, number }) => <a href={href(`/admin/returns/${id}`)}>{number}</a>,
    },
    { key: 'kind', title: returns.kind, cell: ({ kind }) => returns.kinds[kind] },
    { key: 'asked', title: returns.asked, cell: ({ createdAt }) => moment(createdAt) },
    {
      key: 'units',
      title: returns.units,
      cell: ({ lines }) => lines.reduce((sum, { quantity }) => sum + quantity, 0),
      isNumber: true,
    },
    {
      key: 'status',
      title: returns.status,
      cell: ({ status }) => <Status tone={toneOfReturn(status)}>{returns.statuses[status]}</Status>,
    },
  ]
  return (
    <DataTable
      caption={returns.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={returns.none}
      isStale={isStale}
    />
  )
}
