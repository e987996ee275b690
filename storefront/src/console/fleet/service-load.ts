import type { Fleet, Replica, Traffic } from '../../api/schema.ts'
import type { Tone } from '../../ui/order-tone.ts'

type ReplicaStatus = Replica['status']

/** What the gateway sends to a service: requests a minute, the share that fails, and within which time 99 of 100 end. */
export type ServiceLoad = Readonly<{ perMinute: number; failedShare: number; p99Ms: number | null }>

/** Steps of ten seconds that make a minute; the last one, which still goes on, is not counted. */
const counted = 6

/** The last minute of a service; undefined where the gateway sends it nothing. */
export function loadOf(traffic: Traffic | undefined, service: string): ServiceLoad | undefined {
  const steps = traffic?.services.find((each) => each.service === service)?.steps.slice(-counted - 1, -1)
  if (steps === undefined) return undefined
  const sum = (name: 'count' | 'failed') => steps.reduce((all, step) => all + step[name], 0)
  const count = sum('count')
  const slowest = steps.map(({ p99Ms }) => p99Ms ?? 0).reduce((most, each) => Math.max(most, each), 0)
  return {
    perMinute: count,
    failedShare: count === 0 ? 0 : sum('failed') / count,
    p99Ms: count === 0 ? null : slowest,
  }
}

const byGravity: readonly ReplicaStatus[] = ['down', 'degraded', 'draining', 'ready']

/** How a service is: as its worst replica, but `down` only where none serves. */
export function statusOf(replicas: Fleet['services'][number]['replicas']): ReplicaStatus {
  const serving = replicas.filter(({ status }) => status !== 'down')
  if (serving.length === 0) return 'down'
  if (serving.length < replicas.length) return 'degraded'
  return byGravity.find((status) => serving.some((each) => each.status === status)) ?? 'ready'
}

/** A replica that serves with something missing waits for it. */
export const toneOfReplica = (status: ReplicaStatus): Tone => {
  if (status === 'down') return 'bad'
  return status === 'ready' ? 'good' : 'warn'
}
