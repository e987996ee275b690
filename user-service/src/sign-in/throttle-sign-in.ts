import type { GenericEndpointContext } from 'better-auth'
import { APIError, getIP, isAPIError } from 'better-auth/api'
import { accountHashOf, knownDevice, rememberDevice } from './known-device.ts'
import { sessionOfRequest } from './session-of-request.ts'
import type { AttemptKey, SignInAttemptStore } from './sign-in-attempt-store.ts'
import type { ThrottlePolicies } from './sign-in-throttle.ts'

export const signInResults = ['succeeded', 'failed', 'throttled'] as const
export type SignInResult = (typeof signInResults)[number]

type RecordedAction =
  | ('sign_in_failed' | 'password_reset_requested' | 'password_reset')
  | ('second_factor_failed' | 'recovery_code_used' | 'recovery_codes_replaced')
type Origin = { ipAddress: string | null; userAgent: string | null }

export type ThrottleContext = {
  attempts: SignInAttemptStore
  authSecret: string
  now: () => Date
  newId: () => string
  countSignIn?: (result: SignInResult) => void
  /** Records an action in the activity of the account with this address, where there is one. Never throws; the caller does not wait. */
  recordActivity?: (email: string, action: RecordedAction, origin: Origin) => void
}

/** Codes of errors that are returned only when the password was right. */
const passwordWasRight: ReadonlySet<unknown> = new Set(['EMAIL_NOT_VERIFIED', 'BANNED_USER'])

/** The attempt that was counted for a request, until its response. */
const countedAttempts = new WeakMap<Request, AttemptKey>()

/** Counts the attempt before the password is checked; throws 429 `TOO_MANY_ATTEMPTS` with `Retry-After` when it comes too early. */
export async function throttleSignIn(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const key = await signInKey(ctx, context)
  if (key) await throttle(key, context)
}

/** Counts the result. A right password resets the failures of its source, and a sign-in makes its device a known one. */
export async function recordSignIn(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const key = await signInKey(ctx, context)
  if (!key) return
  const { newSession } = ctx.context
  if (asksForSecondFactor(ctx)) return context.attempts.forget(key)
  context.countSignIn?.(newSession ? 'succeeded' : 'failed')
  if (!newSession) context.recordActivity?.(ctx.body.email, 'sign_in_failed', originOf(ctx))
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  const isRight = newSession || (isAPIError(returned) && passwordWasRight.has(returned.body?.code))
  if (isRight) await context.attempts.forget(key)
  if (newSession) await rememberDevice(ctx, key.accountHash, context.newId)
}

/** Whether the password was right, and the sign-in goes on with a code. */
export const asksForSecondFactor = ({ context }: GenericEndpointContext): boolean =>
  'returned' in context &&
  typeof context.returned === 'object' &&
  context.returned !== null &&
  'twoFactorRedirect' in context.returned

/** What checks the current password in a session, such as `change-password`, is throttled too, by session. */
export async function throttleKnownPassword(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const found = await sessionOfRequest(ctx)
  if (!found) return
  const key = {
    accountHash: accountHashOf(found.user.email, context.authSecret),
    source: `session ${found.session.id}`,
    isKnown: true,
  }
  await throttle(key, context)
  if (ctx.request) countedAttempts.set(ctx.request, key)
}

/** Resets the failures of a session that has named the right password. */
export async function recordKnownPassword(ctx: GenericEndpointContext, context: ThrottleContext): Promise<void> {
  const key = ctx.request && countedAttempts.get(ctx.request)
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  if (key && !isAPIError(returned)) await context.attempts.forget(key)
}

/** Counts an attempt. Throws 429 `TOO_MANY_ATTEMPTS` with `Retry-After` where it comes too early. */
export async function throttle(
  key: AttemptKey,
  { attempts, now, countSignIn }: ThrottleContext,
  policies?: ThrottlePolicies,
): Promise<void> {
  const decision = await attempts.attempt(key, now(), policies)
  if (decision.isAllowed) return
  countSignIn?.('throttled')
  const seconds = Math.ceil(decision.retryAfterMs / 1000)
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'TOO_MANY_ATTEMPTS', message: `Too many failed attempts: try again in ${seconds} s` },
    { 'retry-after': String(seconds) },
  )
}

/**
 * Returns what an attempt counts for: a device that has signed in to the account before, otherwise the network address. Failures
 * from elsewhere, even from the same address, never delay the owner on a known device.
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
