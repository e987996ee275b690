import type { GenericEndpointContext } from 'better-auth'
import { APIError, getIP, isAPIError } from 'better-auth/api'
import { accountHashOf, knownDevice, rememberDevice } from './known-device.ts'
import { sessionOfRequest } from './session-of-request.ts'
import type { AttemptKey, SignInAttemptStore } from './sign-in-attempt-store.ts'

export const signInResults = ['succeeded', 'failed', 'throttled'] as const
export type SignInResult = (typeof signInResults)[number]

type RecordedAction = 'sign_in_failed' | 'password_reset_requested' | 'password_reset'
type Origin = { ipAddress: string | null; userAgent: string | null }

export type ThrottleContext = {
  attempts: SignInAttemptStore
  authSecret: string
  now: () => Date
  newId: () => string
  countSignIn?: (result: SignInResult) => void
  /** Keeps what happened to the account of an address, where there is one. Does not fail, and nobody waits for it. */
  recordActivity?: (email: string, action: RecordedAction, origin: Origin) => void
}

/** Codes answered only to who knows the password. */
const passwordWasRight: ReadonlySet<unknown> = new Set(['EMAIL_NOT_VERIFIED', 'BANNED_USER'])

/** What was counted for a request that has not been answered yet. */
const admitted = new WeakMap<Request, AttemptKey>()

/** Counts the attempt before the password is looked at; throws 429 with `Retry-After` when it comes too early. */
export async function admitSignIn(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const key = await signInKey(ctx, context)
  if (key) await admit(key, context)
}

/** Forgets the attempts of who knew the password, and remembers the device of who has signed in. */
export async function settleSignIn(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const key = await signInKey(ctx, context)
  if (!key) return
  const { newSession } = ctx.context
  context.countSignIn?.(newSession ? 'succeeded' : 'failed')
  if (!newSession) context.recordActivity?.(ctx.body.email, 'sign_in_failed', originOf(ctx))
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  const isRight = newSession || (isAPIError(returned) && passwordWasRight.has(returned.body?.code))
  if (isRight) await context.attempts.forget(key)
  if (newSession) await rememberDevice(ctx, key.accountHash, context.newId)
}

/** The current password is asked for as well, so guesses at it count, by session. */
export async function admitPasswordChange(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const found = await sessionOfRequest(ctx)
  if (!found) return
  const key = {
    accountHash: accountHashOf(found.user.email, context.authSecret),
    source: `session ${found.session.id}`,
    isKnown: true,
  }
  await admit(key, context)
  if (ctx.request) admitted.set(ctx.request, key)
}

/** Forgets the attempts of a session that has changed the password; the session itself has ended with that. */
export async function settlePasswordChange(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const key = ctx.request && admitted.get(ctx.request)
  if (key && ctx.context.newSession) await context.attempts.forget(key)
}

async function admit(key: AttemptKey, { attempts, now, countSignIn }: ThrottleContext): Promise<void> {
  const admission = await attempts.attempt(key, now())
  if (admission.isAllowed) return
  countSignIn?.('throttled')
  const seconds = Math.ceil(admission.retryAfterMs / 1000)
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'TOO_MANY_ATTEMPTS', message: `Too many failed attempts: try again in ${seconds} s` },
    { 'retry-after': String(seconds) },
  )
}

/**
 * A device that has signed in to the account before is counted by itself, any other by its network address, and all others
 * together. So failures from elsewhere, even from the same address, never delay the owner on a known device.
 */
async function signInKey(
  ctx: GenericEndpointContext,
  { authSecret }: ThrottleContext,
): Promise<AttemptKey | undefined> {
  const email: unknown = ctx.body?.email
  if (typeof email !== 'string') return
  const accountHash = accountHashOf(email, authSecret)
  const device = await knownDevice(ctx, accountHash)
  if (device) return { accountHash, source: `device ${device}`, isKnown: true }
  return { accountHash, source: `address ${originOf(ctx).ipAddress ?? 'unknown'}`, isKnown: false }
}

/** Returns where a request comes from. */
export const originOf = ({ headers, context }: GenericEndpointContext): Origin => ({
  ipAddress: headers ? getIP(headers, context.options) : null,
  userAgent: headers?.get('user-agent') ?? null,
})
