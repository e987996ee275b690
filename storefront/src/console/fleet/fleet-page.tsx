import type { Fleet, Traffic } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useRepeated } from '../parts/use-repeated.ts'
import { useResource } from '../parts/use-resource.ts'
import { FleetMap } from './fleet-map.tsx'
import { ReplicaTable } from './replica-table.tsx'

const everyMs = 5_000

/** The services as they are: a map with what the gateway sends to each, and each replica. */
export function FleetPage() {
  const { fleet: words } = useConsoleWords()
  const fleet = useResource<Fleet>('operations/fleet')
  const traffic = useResource<Traffic>('operations/traffic')
  useRepeated(async () => void (await Promise.all([fleet.reload(), traffic.reload()])), everyMs)
  if (fleet.value === undefined) return <Loading failure={fleet.failure} />
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <FailureText failure={fleet.failure} />
      <section class="panel">
        <FleetMap fleet={fleet.value} traffic={traffic.value} />
        <p class="hint">{words.mapHint}</p>
      </section>
      <section class="panel">
        <h2>{words.replicas}</h2>
        <ReplicaTable fleet={fleet.value} />
      </section>
    </>
  )
}
