import { listeningProcess } from './support/listening-process.ts'
import { startLoneGateway } from './support/lone-gateway.ts'
import type { Program } from './support/program.ts'
import { reverseProxies } from './support/reverse-proxies.ts'
import { redisUrl } from './support/servers.ts'

/** A program that stands between a client and a service. */
export type Contender = {
  name: string
  /** Undefined where it is not installed. */
  start: () => Promise<Program | undefined>
  /** Whether its requests come from a page of another origin, and from a signed-in customer. The other programs check neither. */
  isCrossOrigin?: boolean
  isSignedIn?: boolean
}

export type ContenderSettings = { upstreamUrl: string; jwksUrl: string; folder: string; core: number | undefined }

export const policiesName = 'all policies on'
export const sharedName = 'all policies on, responses shared among guests'

/** The gateway in several configurations, then other proxies. */
export function contendersIn(settings: ContenderSettings): Contender[] {
  const withPolicies = { isCrossOrigin: true, isSignedIn: true }
  const redis = { REDIS_URL: redisUrl, REDIS_PREFIX: `bench-${process.pid}` }
  return [
    { name: policiesName, start: () => startLoneGateway(settings), ...withPolicies },
    ...(listeningProcess(6379) === undefined
      ? []
      : [
          {
            name: `${policiesName}, limits in Redis`,
            start: () => startLoneGateway({ ...settings, env: redis }),
            ...withPolicies,
          },
        ]),
    { name: 'bare', start: () => startLoneGateway({ ...settings, isBare: true }) },
    { name: sharedName, start: () => startLoneGateway({ ...settings, sharesResponses: true }), isCrossOrigin: true },
    ...Object.entries(reverseProxies).map(([name, start]) => ({ name, start: () => start(settings) })),
  ]
}
