import type { HttpApp } from './http-app.ts'

/** Says that a route will be removed and what takes its place: docs/versioning.md. */
export type Deprecation = Readonly<{
  /** The day it was deprecated, as YYYY-MM-DD; UTC. */
  since: string
  /** The day after which a release may remove it. */
  sunset: string
  /** The path that takes its place, with the same parameters in braces. */
  successor: string
}>

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyContextConfig {
    /** Where it is set, responses have `Deprecation`, `Sunset` and `Link`, and the document says so. */
    deprecated?: Deprecation
  }
}

/** How long clients have at least to move to the successor: docs/versioning.md. */
const minimumDays = 365
const dayMs = 24 * 3_600_000

/**
 * Returns the response headers of a deprecated route: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` with the relation
 * `successor-version` (RFC 5829).
 *
 * @throws Error when a date is none, or the sunset is less than a year after the deprecation
 */
export function deprecationHeaders({ since, sunset, successor }: Deprecation): Record<string, string> {
  const [from, until] = [timeOf(since), timeOf(sunset)]
  if (until - from < minimumDays * dayMs) {
    throw new Error(`The sunset ${sunset} is less than ${minimumDays} days after the deprecation ${since}`)
  }
  return {
    deprecation: `@${from / 1000}`,
    sunset: new Date(until).toUTCString(),
    link: `<${successor}>; rel="successor-version"`,
  }
}

function timeOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) throw new Error(`"${day}" is not a day as YYYY-MM-DD`)
  return time
}

/** Adds the headers to all responses of deprecated routes, refusals included. */
export function addDeprecation(app: HttpApp): void {
  app.addHook('onRoute', (route) => {
    const deprecated = route.config?.deprecated
    if (deprecated === undefined) return
    const headers = deprecationHeaders(deprecated)
    route.onSend = [async (_request, reply) => void reply.headers(headers), ...[route.onSend ?? []].flat()]
  })
}
