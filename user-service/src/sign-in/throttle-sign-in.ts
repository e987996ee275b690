import { createHmac } from 'node:crypto'
import type { GenericEndpointContext } from 'better-auth'
import { APIError, getIP, isAPIError } from 'better-auth/api'
import type { AttemptKey, SignInAttemptStore } from './sign-in-attempt-store.ts'

export const signInResults = ['succeeded', 'failed', 'throttled'] as const
export type SignInResult = (typeof signInResults)[number]

export type ThrottleContext = {
  attempts: SignInAttemptStore
  authSecret: string
  now: () => Date
  newId: () => string
  countSignIn?: (result: SignInResult) => void
}

const yearInSeconds = 365 * 24 * 3600

/** Codes answered only to who knows the password. */
const passwordWasRight: ReadonlySet<unknown> = new Set(['EMAIL_NOT_VERIFIED', 'BANNED_USER'])

/** Counts the attempt before the password is looked at; throws 429 with `Retry-After` when it comes too early. */
export async function admitSignIn(ctx: GenericEndpointContext, context: ThrottleContext) {
  const { attempts, authSecret, now, countSignIn } = context
  const key = await attemptKey(ctx, authSecret)
  if (!key) return
  const decision = await attempts.attempt(key, now())
  if (decision.isAllowed) return
  countSignIn?.('throttled')
  const seconds = Math.ceil(decision.retryAfterMs / 1000)
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'TOO_MANY_ATTEMPTS', message: `Too many failed attempts: try again in ${seconds} s` },
    { 'retry-after': String(seconds) },
  )
}

/** Forgets the attempts of who knew the password, and remembers the device of who has signed in. */
export async function settleSignIn(ctx: GenericEndpointContext, context: ThrottleContext) {
  const { attempts, authSecret, newId, countSignIn } = context
  const key = await attemptKey(ctx, authSecret)
  if (!key) return
  const { newSession } = ctx.context
  countSignIn?.(newSession ? 'succeeded' : 'failed')
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  if (newSession || (isAPIError(returned) && passwordWasRight.has(returned.body?.code))) await attempts.forget(key)
  if (newSession) await rememberDevice(ctx, key.accountHash, newId)
}

/**
 * A device that has signed in to the account before is counted by itself, any other by its network address. So failures
 * from elsewhere, even from the same address, never delay the owner on a known device.
 */
async function attemptKey(ctx: GenericEndpointContext, authSecret: string): Promise<AttemptKey | undefined> {
  const email: unknown = ctx.body?.email
  if (typeof email !== 'string') return
  const accountHash = createHmac('sha256', authSecret).update(email.toLowerCase()).digest('base64url')
  const device = await knownDevice(ctx, accountHash)
  const address = ctx.headers ? getIP(ctx.headers, ctx.context.options) : null
  return { accountHash, source: device ? `device ${device}` : `address ${address ?? 'unknown'}` }
}

const deviceCookie = (ctx: GenericEndpointContext) =>
  ctx.context.createAuthCookie('known_device', { maxAge: yearInSeconds })

async function knownDevice(ctx: GenericEndpointContext, accountHash: string): Promise<string | undefined> {
  const value = await ctx.getSignedCookie(deviceCookie(ctx).name, ctx.context.secret)
  const [device, account] = value ? value.split('.') : []
  return account === accountHash ? device : undefined
}

async function rememberDevice(ctx: GenericEndpointContext, accountHash: string, newId: () => string) {
  const device = (await knownDevice(ctx, accountHash)) ?? newId()
  const { name, attributes } = deviceCookie(ctx)
  await ctx.setSignedCookie(name, `${device}.${accountHash}`, ctx.context.secret, attributes)
}
