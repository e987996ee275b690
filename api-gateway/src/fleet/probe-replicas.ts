import { fetchResponse } from '@storefleet/http-client'
import type { Upstream, Upstreams } from '../proxy/upstreams.ts'
import type { ServiceName } from '../route-table.ts'

/** What a service returns under `/health/ready`. */
type Readiness = {
  status?: string
  checks?: Record<string, string>
  version?: string
  revision?: string
  startedAt?: string
}

/** `isOk`: the replica returned 200. One that cannot serve returns its readiness as well; one that does not respond has none. */
export type Probe = Readonly<{ upstream: Upstream; isOk: boolean; readiness: Readiness }>

export type ServiceProbes = Readonly<{ service: ServiceName; probes: readonly Probe[] }>

type Options = Readonly<{
  services: readonly ServiceName[]
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  path: string
  now: () => number
}>

const timeoutMs = 1_000
/** One round of probes is for all who ask within this time, so that clients cannot load the services. */
const keptForMs = 500

/** Returns a function that asks each replica of each service at `path`. It resolves within a second. */
export function createProbes({ services, upstreams, path, now }: Options): () => Promise<readonly ServiceProbes[]> {
  let latest: { probes: Promise<readonly ServiceProbes[]>; keptUntil: number } | undefined

  const probeAll = () =>
    Promise.all(
      services.map(async (service) => ({
        service,
        probes: await Promise.all(upstreams[service].replicas.map((upstream) => probe(upstream, path))),
      })),
    )

  return () => {
    if (latest === undefined || now() >= latest.keptUntil) latest = { probes: probeAll(), keptUntil: now() + keptForMs }
    return latest.probes
  }
}

/** The outcome does not count for the circuit of the replica: only requests of clients open or close it. */
async function probe(upstream: Upstream, target: string): Promise<Probe> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const { head, body } = await fetchResponse(upstream.pool, { target, timeoutMs, signal })
    return { upstream, isOk: head.status === 200, readiness: readinessIn(body) }
  } catch {
    return { upstream, isOk: false, readiness: {} }
  }
}

function readinessIn(body: Buffer): Readiness {
  try {
    return JSON.parse(body.toString()) as Readiness
  } catch {
    return {}
  }
}
