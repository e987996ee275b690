import { NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { fetchWithTimeout, portOf } from '@storefleet/http-client'
import { type Static, Type } from 'typebox'
import type { Upstream, Upstreams } from '../proxy/upstreams.ts'
import { type ServiceName, serviceNames } from '../route-table.ts'

const Replica = NamedObject('Replica', {
  address: Type.String({ description: 'Host and port' }),
  status: Type.Enum(['ready', 'degraded', 'draining', 'down'], {
    description: '`degraded` serves, and what it causes waits; `down` does not answer, or cannot serve',
  }),
  checks: Type.Record(Type.String(), Type.String(), { description: 'What it needs, and whether that answers it' }),
  version: Nullable(Type.String()),
  revision: Nullable(Type.String({ description: 'The commit it was built from' })),
  startedAt: Nullable(Timestamp),
  downSince: Nullable(Type.String({ format: 'date-time', description: 'When this gateway first found it down' })),
})
type Replica = Static<typeof Replica>

export const FleetState = NamedObject('Fleet', {
  services: Type.Array(NamedObject('FleetService', { service: Type.String(), replicas: Type.Array(Replica) })),
})
export type FleetState = Static<typeof FleetState>

/** The gateway as it sees itself. */
export type Self = Readonly<{
  version: string
  revision: string | undefined
  startedAt: string
  isDraining: () => boolean
}>

type Options = Readonly<{
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  self: Self
  /** In milliseconds since the epoch. */
  wallClock: () => number
}>

type Readiness = {
  status?: string
  checks?: Record<string, string>
  version?: string
  revision?: string
  startedAt?: string
}

/** How long a replica may take to say how it is. */
const answerWithinMs = 1_000

const statusOf: Record<string, Replica['status']> = { healthy: 'ready', degraded: 'degraded', draining: 'draining' }

/** Asks each replica of each service how it is. Of the gateways it tells of the one that was asked. */
export function createFleetState({ upstreams, self, wallClock }: Options) {
  const downSince = new WeakMap<Upstream, string>()

  const stateOf = async (upstream: Upstream): Promise<Replica> => {
    const readiness = await readinessOf(upstream)
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

  return async function fleetState(ownAddress: string): Promise<FleetState> {
    const services = serviceNames.map(async (service) => ({
      service: service as string,
      replicas: await Promise.all(upstreams[service].replicas.map(stateOf)),
    }))
    const gateway = { service: 'api-gateway', replicas: [selfAt(ownAddress, self)] }
    return { services: [gateway, ...(await Promise.all(services))] }
  }
}

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

/** A replica that cannot serve answers as well, with what it lacks. */
async function readinessOf({ pool }: Upstream): Promise<Readiness> {
  try {
    const { body } = await fetchWithTimeout(pool, { target: '/health/ready', timeoutMs: answerWithinMs })
    return JSON.parse(body.toString()) as Readiness
  } catch {
    return {}
  }
}
