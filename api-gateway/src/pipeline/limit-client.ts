import { quotaHolder } from '../http/client-address.ts'
import type { Problem } from '../http/problem.ts'
import type { ClientShares } from '../limits/client-shares.ts'
import type { RateDecision, RateLimiter } from '../limits/rate-limiter.ts'
import type { LimitClass } from '../route-table.ts'
import type { AccessLog } from './access-log.ts'
import { rateLimited, tooManyInFlight } from './refusals.ts'
import type { RequestContext } from './request-context.ts'

export type ClientLimits = Readonly<{
  limits: Readonly<Record<LimitClass, RateLimiter>>
  shares: ClientShares
  accessLog: Pick<AccessLog, 'onLimited'>
}>

/** Names who a request counts against: a signed-in user, or else an address. */
export const clientOf = ({ actor, client }: RequestContext): string =>
  actor?.id ? `user ${actor.id}` : quotaHolder(client)

/**
 * Counts the request against the limits of its client, and returns why it is refused. A client is a signed-in user, or else an
 * address; a request with a refused token counts against its address.
 */
export function limitClient(
  { limits, shares, accessLog }: ClientLimits,
  context: RequestContext,
  limit: LimitClass,
): Problem | undefined | Promise<Problem | undefined> {
  const { responseHeaders } = context
  const client = clientOf(context)
  context.share = shares.enter(client)
  if (context.share === undefined) return tooManyInFlight

  function apply({ headers, retryAfterSeconds }: RateDecision): Problem | undefined {
    responseHeaders.push(...headers)
    if (retryAfterSeconds === undefined) return undefined
    accessLog.onLimited(limit)
    return rateLimited(retryAfterSeconds)
  }

  const decision = limits[limit](client)
  return decision instanceof Promise ? decision.then(apply) : apply(decision)
}
