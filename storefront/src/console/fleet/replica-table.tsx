import type { Fleet, Replica } from '../../api/schema.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { toneOfReplica } from './service-load.ts'

type Row = Replica & Readonly<{ service: string }>

/** Each replica: how it is, what it needs and lacks, what runs in it. */
export function ReplicaTable({ fleet }: { fleet: Fleet }) {
  const { fleet: words } = useConsoleWords()
  const moment = useMoment()
  const rows = fleet.services.flatMap(({ service, replicas }) => replicas.map((replica) => ({ service, ...replica })))
  const columns: readonly Column<Row>[] = [
    { key: 'service', title: words.service, cell: ({ service }) => service },
    { key: 'address', title: words.address, cell: ({ address }) => address },
    {
      key: 'status',
      title: words.status,
      cell: ({ status }) => <Status tone={toneOfReplica(status)}>{words.statuses[status]}</Status>,
    },
    {
      key: 'checks',
      title: words.checks,
      cell: ({ checks }) =>
        Object.entries(checks)
          .map(([name, state]) => `${name} ${state}`)
          .join(', '),
    },
    {
      key: 'version',
      title: words.version,
      cell: ({ version, revision }) => [version, revision?.slice(0, 7)].filter(Boolean).join(' '),
    },
    {
      key: 'since',
      title: words.since,
      cell: ({ startedAt, downSince }) => (downSince ?? startedAt) && moment((downSince ?? startedAt) as string),
    },
  ]
  return (
    <DataTable
      caption={words.replicas}
      columns={columns}
      rows={rows}
      keyOf={({ service, address }) => `${service} ${address}`}
      empty={words.none}
    />
  )
}
