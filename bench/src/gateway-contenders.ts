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
  /** What its requests have: a page of another origin sends them, somebody who is signed in. Others would not look at either. */
  isCrossOrigin?: boolean
  isSignedIn?: boolean
}

export type ContenderPlace = { upstreamUrl: string; jwksUrl: string; folder: string; core: number | undefined }

export const policiesName = 'all policies on'
export const sharedName = 'all policies on, answers shared among guests'

/** Ours in several ways, then others. */
export function contendersIn(place: ContenderPlace): Contender[] {
  const withPolicies = { isCrossOrigin: true, isSignedIn: true }
  const redis = { REDIS_URL: redisUrl, REDIS_PREFIX: `bench-${process.pid}` }
  return [
    { name: policiesName, start: () => startLoneGateway(place), ...withPolicies },
    ...(listeningProcess(6379) === undefined
      ? []
      : [
          {
            name: `${policiesName}, limits in Redis`,
            start: () => startLoneGateway({ ...place, env: redis }),
            ...withPolicies,
          },
        ]),
    { name: 'bare', start: () => startLoneGateway({ ...place, isBare: true }) },
    { name: sharedName, start: () => startLoneGateway({ ...place, sharesAnswers: true }), isCrossOrigin: true },
    ...Object.entries(reverseProxies).map(([name, start]) => ({ name, start: () => start(place) })),
  ]
}
