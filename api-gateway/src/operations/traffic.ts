import { NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import type { EndedRequest } from '../pipeline/access-log.ts'

const TrafficStep = NamedObject('TrafficStep', {
  at: Timestamp,
  count: Type.Integer({ description: 'Requests that ended within the 10 seconds after `at`' }),
  failed: Type.Integer({ description: 'Of them, with a status of 500 and more' }),
  p50Ms: Nullable(Type.Integer({ description: 'Half of them took at most so long; null without requests' })),
  p99Ms: Nullable(Type.Integer()),
})

export const Traffic = NamedObject('Traffic', {
  services: Type.Array(
    NamedObject('ServiceTraffic', {
      service: Type.String(),
      steps: Type.Array(TrafficStep, { description: 'The last 5 minutes, oldest first' }),
    }),
  ),
})
type Traffic = Static<typeof Traffic>

const stepMs = 10_000
const steps = 30
/** Upper bounds of how long requests take, in milliseconds; slower ones count to the last. */
const bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 30_000]

type Step = { startsAt: number; failed: number; counts: number[] }

/** What this gateway has forwarded in the last 5 minutes, by service. `wallClock` is in milliseconds since 1970. */
export function createTraffic(services: readonly string[], wallClock: () => number) {
  const byService = new Map(services.map((service) => [service, [] as Step[]]))

  return {
    onEnded({ service, status, durationMs }: EndedRequest): void {
      const kept = byService.get(service)
      if (kept === undefined) return
      const step = currentStep(kept, startOf(wallClock()))
      const place = bounds.findIndex((bound) => durationMs <= bound)
      const bucket = place === -1 ? bounds.length - 1 : place
      step.counts[bucket] = (step.counts[bucket] ?? 0) + 1
      if (status >= 500) step.failed += 1
    },

    read(): Traffic {
      const last = startOf(wallClock())
      const starts = Array.from({ length: steps }, (_, place) => last - (steps - 1 - place) * stepMs)
      return {
        services: [...byService].map(([service, kept]) => ({
          service,
          steps: starts.map((startsAt) =>
            describeStep(
              kept.find((step) => step.startsAt === startsAt),
              startsAt,
            ),
          ),
        })),
      }
    },
  }
}

const startOf = (time: number) => Math.floor(time / stepMs) * stepMs

function currentStep(kept: Step[], startsAt: number): Step {
  const newest = kept.at(-1)
  // A clock that is set back counts to the newest step: the list stays in order, and bounded.
  if (newest !== undefined && newest.startsAt >= startsAt) return newest
  const step = { startsAt, failed: 0, counts: [] }
  kept.push(step)
  if (kept.length > steps) kept.shift()
  return step
}

function describeStep(step: Step | undefined, startsAt: number) {
  const { failed, counts } = step ?? { failed: 0, counts: [] }
  const count = counts.reduce((sum, each) => sum + (each ?? 0), 0)
  return {
    at: new Date(startsAt).toISOString(),
    count,
    failed,
    p50Ms: quantile(counts, count, 0.5),
    p99Ms: quantile(counts, count, 0.99),
  }
}

/** The bound within which this share of the requests took; null without requests. */
function quantile(counts: readonly number[], count: number, share: number): number | null {
  let seen = 0
  for (const [place, bound] of bounds.entries()) {
    seen += counts[place] ?? 0
    if (count > 0 && seen >= share * count) return bound
  }
  return null
}
