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
 * `degraded` is ready: requests are answered, and what they cause waits.
 */
export function addHealth(app: HttpApp, { service, build, checks, canServeWithout, isDraining }: HealthOptions): void {
  app.get('/health', route, async () => ({ status: 'healthy', service }))
  app.get('/health/live', route, async () => ({ status: 'healthy', service }))
  app.get('/health/ready', route, async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining', service, checks: {}, ...build })
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const),
    )
    const failing = results.filter(([, result]) => result !== 'healthy').map(([name]) => name)
    const isReady = failing.every((name) => canServeWithout.includes(name))
    const partly = isReady ? 'degraded' : 'unhealthy'
    const status = failing.length === 0 ? 'healthy' : partly
    return reply.code(isReady ? 200 : 503).send({ status, service, checks: Object.fromEntries(results), ...build })
  })
}

const resultOf = (check: () => Promise<void>) =>
  check().then(
    () => 'healthy',
    () => 'unhealthy',
  )
