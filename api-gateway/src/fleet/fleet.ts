import { portOf } from '@storefleet/http-client'
import type { Upstream, Upstreams } from '../proxy/upstreams.ts'
import type { ServiceName } from '../route-table.ts'
import type { FleetState, Replica } from './fleet-schema.ts'
import { createProbes, type Probe, type ServiceProbes } from './probe-replicas.ts'

type ServiceHealth = 'healthy' | 'unhealthy'
type FleetHealth = Readonly<{
  /** `degraded`: some services are healthy and some are not. */
  status: 'healthy' | 'degraded' | 'unhealthy'
  services: Readonly<Record<string, ServiceHealth>>
}>

export type Fleet = Readonly<{
  /** Whether each service runs. */
  health(): Promise<FleetHealth>
  /** Whether each service can serve. */
  readiness(): Promise<FleetHealth>
  /** Each replica of each service; of the gateways the one that was asked. */
  state(ownAddress: string): Promise<FleetState>
}>

/** What the gateway returns about itself. */
type Self = Readonly<{
  version: string
  revision: string | undefined
  startedAt: string
  isDraining: () => boolean
}>

type Options = Readonly<{
  /** Those that this shop has. */
  services: readonly ServiceName[]
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  self: Self
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
  /** In milliseconds since the epoch. */
  wallClock: () => number
}>

export function createFleet({ services, upstreams, self, now, wallClock }: Options): Fleet {
  const probeHealth = createProbes({ services, upstreams, path: '/health', now })
  const probeReadiness = createProbes({ services, upstreams, path: '/health/ready', now })
  const downSince = new WeakMap<Upstream, string>()

  function replicaOf({ upstream, readiness }: Probe): Replica {
    const status = statusOf[readiness.status ?? ''] ?? 'down'
    if (status !== 'down') downSince.delete(upstream)
    else if (!downSince.has(upstream)) downSince.set(upstream, new Date(wallClock()).toISOString())
    return {
      address: addressOf(upstream),
      status,
      checks: readiness.checks ?? {},
      version: readiness.version ?? null,
      revision: readiness.revision ?? null,
      startedAt: readiness.startedAt ?? null,
      downSince: downSince.get(upstream) ?? null,
    }
  }

  return {
    health: async () => healthOf(await probeHealth()),
    readiness: async () => healthOf(await probeReadiness()),
    async state(ownAddress) {
      const services = (await probeReadiness()).map(({ service, probes }) => ({
        service,
        replicas: probes.map(replicaOf),
      }))
      return { services: [{ service: 'api-gateway', replicas: [selfAt(ownAddress, self)] }, ...services] }
    },
  }
}

/** A service is healthy when one of its replicas is. */
function healthOf(fleet: readonly ServiceProbes[]): FleetHealth {
  const services = Object.fromEntries(
    fleet.map(({ service, probes }): [string, ServiceHealth] => [
      service,
      probes.some(({ isOk }) => isOk) ? 'healthy' : 'unhealthy',
    ]),
  )
  const healthy = Object.values(services).filter((health) => health === 'healthy').length
  const otherwise = healthy === 0 ? 'unhealthy' : 'degraded'
  return { status: healthy === fleet.length ? 'healthy' : otherwise, services }
}

const statusOf: Record<string, Replica['status']> = { healthy: 'ready', degraded: 'degraded', draining: 'draining' }

const selfAt = (address: string, { version, revision, startedAt, isDraining }: Self): Replica => ({
  address,
  status: isDraining() ? 'draining' : 'ready',
  checks: {},
  version,
  revision: revision ?? null,
  startedAt,
  downSince: null,
})

function addressOf({ url, address }: Upstream): string {
  const { hostname } = new URL(url)
  const host = address?.includes(':') ? `[${address}]` : (address ?? hostname)
  return `${host}:${portOf(url)}`
}
