import { fetchWithTimeout } from '@storefleet/http-client'
import type { Upstream, Upstreams } from '../proxy/upstreams.ts'
import type { ServiceName } from '../route-table.ts'

export type ServiceHealth = 'healthy' | 'unhealthy'
export type FleetHealth = Readonly<{
  /** `degraded`: some services answer and some do not. */
  status: 'healthy' | 'degraded' | 'unhealthy'
  services: Readonly<Record<string, ServiceHealth>>
}>

/** How long a service may take to say how it is. */
const answerWithinMs = 1_000
/** One round of questions answers all who ask within this time, so that asking cannot load the services. */
const keptForMs = 500

async function answersOk({ pool }: Upstream, path: string): Promise<boolean> {
  try {
    const { head } = await fetchWithTimeout(pool, { target: path, timeoutMs: answerWithinMs })
    return head.status === 200
  } catch {
    return false
  }
}

/** A service is healthy when one of its replicas says so. */
const isHealthy = async ({ replicas }: Upstreams, path: string) =>
  (await Promise.all(replicas.map((replica) => answersOk(replica, path)))).includes(true)

/** Asks every service at `path`; each asker within half a second gets the same answer. */
export function createFleetHealth(
  upstreams: Readonly<Record<ServiceName, Upstreams>>,
  path: string,
  now: () => number,
) {
  let latest: { health: Promise<FleetHealth>; keptUntil: number } | undefined

  async function ask(): Promise<FleetHealth> {
    const answers = await Promise.all(
      Object.entries(upstreams).map(async ([service, replicas]) => [service, await isHealthy(replicas, path)] as const),
    )
    const services = Object.fromEntries(
      answers.map(([service, isUp]): [string, ServiceHealth] => [service, isUp ? 'healthy' : 'unhealthy']),
    )
    const up = answers.filter(([, isUp]) => isUp).length
    const partly = up === 0 ? 'unhealthy' : 'degraded'
    return { status: up === answers.length ? 'healthy' : partly, services }
  }

  return (): Promise<FleetHealth> => {
    if (latest === undefined || now() >= latest.keptUntil) latest = { health: ask(), keptUntil: now() + keptForMs }
    return latest.health
  }
}
