import { NeedsRepair, ServiceError, unavailable } from '@storefleet/contracts'
import { logProblem } from '@storefleet/observability'
import type { HttpApp } from './http-app.ts'

/** What runs, and since when. */
export type Build = { version?: string; revision?: string | undefined; startedAt?: string }
export type Checks = Record<string, () => Promise<void>>
export type HealthOptions = {
  service: string
  build: Build
  checks: Checks
  canServeWithout: readonly string[]
  isDraining: () => boolean
}

const route = { config: { access: 'public' as const }, schema: { hide: true } }

/**
 * `/health` and `/health/live` say that the process runs; `/health/ready` that it can serve: 503 while draining or cut off.
 * `degraded` is ready: requests are answered, and what they cause waits. A `NeedsRepair`, which a person must repair, makes the service unready, so that
 * a rollout stops there; `problems` says what to do.
 */
export function addHealth(app: HttpApp, { service, build, checks, canServeWithout, isDraining }: HealthOptions): void {
  app.get('/health', route, async () => ({ status: 'healthy', service }))
  app.get('/health/live', route, async () => ({ status: 'healthy', service }))
  app.get('/health/ready', route, async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining', service, checks: {}, ...build })
    const results = await Promise.all(
      Object.entries({ ...checks, ...logCheck() }).map(
        async ([name, check]) => [name, await failureOf(check)] as const,
      ),
    )
    const failures = results.filter(([, failure]) => failure !== undefined)
    const isReady = failures.every(
      ([name, failure]) => [...canServeWithout, 'log'].includes(name) && !(failure instanceof NeedsRepair),
    )
    const partly = isReady ? 'degraded' : 'unhealthy'
    const status = failures.length === 0 ? 'healthy' : partly
    return reply.code(isReady ? 200 : 503).send({ status, service, ...toldOf(results), ...build })
  })
}

/** Only while lines are lost. */
function logCheck(): Checks {
  const problem = logProblem()
  if (problem === undefined) return {}
  return { log: () => Promise.reject(unavailable('log-unavailable', problem)) }
}

type Result = readonly [name: string, failure: unknown]

const failureOf = (check: () => Promise<void>): Promise<unknown> =>
  check().then(
    () => undefined,
    (error: unknown) => error ?? new Error(),
  )

/** The messages of other errors may hold secrets. */
function toldOf(results: readonly Result[]) {
  const checks = results.map(([name, failure]) => [name, failure === undefined ? 'healthy' : 'unhealthy'])
  const problems = results.flatMap(([name, failure]) =>
    failure instanceof ServiceError ? [[name, failure.message] as const] : [],
  )
  return {
    checks: Object.fromEntries(checks),
    ...(problems.length > 0 && { problems: Object.fromEntries(problems) }),
  }
}
