import type { RecentErrors } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useRepeated } from '../parts/use-repeated.ts'
import { useResource } from '../parts/use-resource.ts'

type RecentError = RecentErrors['items'][number]
const everyMs = 10_000

/** The last requests that failed, of the gateway that answers. */
export function ErrorList() {
  const { errors: words } = useConsoleWords()
  const { value, reload, failure } = useResource<RecentErrors>('operations/errors')
  useRepeated(reload, everyMs)
  const moment = useMoment()
  if (value === undefined) return <Loading failure={failure} />
  const columns: readonly Column<RecentError>[] = [
    { key: 'at', title: words.at, cell: ({ at }) => moment(at) },
    { key: 'service', title: words.service, cell: ({ service }) => service },
    { key: 'request', title: words.request, cell: ({ method, path }) => `${method} ${path}` },
    { key: 'status', title: words.status, cell: ({ status }) => status, isNumber: true },
    { key: 'duration', title: words.duration, cell: ({ durationMs }) => `${durationMs} ms`, isNumber: true },
    { key: 'id', title: words.correlationId, cell: ({ correlationId }) => <code>{correlationId}</code> },
  ]
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p class="hint">{words.text}</p>
      <FailureText failure={failure} />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={value.items}
        keyOf={({ at, correlationId }) => `${at} ${correlationId}`}
        empty={words.none}
      />
    </>
  )
}
