import type { Fleet, Traffic } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { loadOf, statusOf, toneOfReplica } from './service-load.ts'

const gateway = 'api-gateway'

/** The gateway, and below it the services with what it sends to each; on phones they stand in a column. */
export function FleetMap({ fleet, traffic }: { fleet: Fleet; traffic: Traffic | undefined }) {
  const { fleet: words } = useConsoleWords()
  const door = fleet.services.find(({ service }) => service === gateway)
  const others = fleet.services.filter(({ service }) => service !== gateway)
  return (
    <div class="fleet-map">
      {door && <Node service={gateway} replicas={door.replicas} />}
      <ul aria-label={words.behindGateway}>
        {others.map(({ service, replicas }) => (
          <li key={service}>
            <Edge traffic={traffic} service={service} />
            <Node service={service} replicas={replicas} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Node({ service, replicas }: Fleet['services'][number]) {
  const { fleet: words } = useConsoleWords()
  const status = statusOf(replicas)
  return (
    <div class={`fleet-node ${toneOfReplica(status)}`}>
      <b>{service}</b>
      <Status tone={toneOfReplica(status)}>{words.statuses[status]}</Status>
      {replicas.length > 1 && <small>{words.replicaCount(replicas.length)}</small>}
    </div>
  )
}

function Edge({ traffic, service }: { traffic: Traffic | undefined; service: string }) {
  const { fleet: words } = useConsoleWords()
  const { locale } = useLocale()
  const load = loadOf(traffic, service)
  if (load === undefined) return <div class="fleet-edge" />
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const isFailing = load.failedShare > 0
  return (
    <div class={load.perMinute > 0 ? 'fleet-edge flows' : 'fleet-edge'}>
      <small>
        {words.perMinute(number.format(load.perMinute))}
        {load.p99Ms !== null && <span>{words.within(number.format(load.p99Ms))}</span>}
        {isFailing && <span class="bad">{words.failed(share.format(load.failedShare))}</span>}
      </small>
    </div>
  )
}
