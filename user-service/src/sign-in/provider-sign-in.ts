import type { GenericEndpointContext } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { accountHashOf, rememberDevice } from './known-device.ts'
import type { SecondFactorContext } from './second-factor.ts'
import { asksForSecondFactor } from './throttle-sign-in.ts'

export const callbackPath = '/callback/:id'

/** A session that an endpoint has begun, before the plug-ins have looked at it, and where its response leads. */
export type BegunSession = Readonly<{ sessionId: string; location: string | undefined }>

/** Where a response of Better Auth redirects. */
export function locationOf({ context }: GenericEndpointContext): string | undefined {
  const returned = 'returned' in context ? context.returned : undefined
  return isAPIError(returned) ? (new Headers(returned.headers).get('location') ?? undefined) : undefined
}

/**
 * After the provider has sent the browser back. As after a password, the second factor is asked for where there is one: the browser
 * returns with `secondFactor=required`, and sends a code.
 */
export async function finishProviderSignIn(
  ctx: GenericEndpointContext,
  context: SecondFactorContext,
  begun: BegunSession | undefined,
): Promise<void> {
  if (begun === undefined) return context.countSignIn?.('failed')
  if (asksForSecondFactor(ctx)) {
    await context.secondFactors.markUnfinished(begun.sessionId)
    throw ctx.redirect(withParameter(begun.location ?? '/', 'secondFactor=required'))
  }
  const { newSession } = ctx.context
  if (!newSession) return
  context.countSignIn?.('succeeded')
  await rememberDevice(ctx, accountHashOf(newSession.user.email, context.authSecret), context.newId)
}

/** Adds it before the fragment of a path or a URL. */
function withParameter(location: string, parameter: string): string {
  const [address = '', fragment] = location.split('#')
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}${fragment === undefined ? '' : `#${fragment}`}`
}
