import type { GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { checkPassword, checkProfile, checkText } from './check-input.ts'
import { hasPasswordLength } from './password-policy.ts'
import type { RegistrationStore } from './registration-store.ts'
import { admitSignIn, settleSignIn, type ThrottleContext } from './throttle-sign-in.ts'

export type HookContext = ThrottleContext & { registrations: RegistrationStore }

type Step = (ctx: GenericEndpointContext, context: HookContext) => Promise<unknown>

const before: Record<string, Step> = {
  '/sign-in/email': admitSignIn,
  '/sign-up/email': startRegistration,
  '/update-user': async (ctx) => checkProfile(ctx.body ?? {}),
  '/change-password': revokeOtherSessionsAlways,
  '/reset-password': async (ctx) => checkPassword(ctx.body?.newPassword, await emailOfReset(ctx)),
}

const after: Record<string, Step> = {
  '/sign-in/email': settleSignIn,
}

/** What is ours in Better Auth's endpoints: a step before or after one of them, named by its path. */
export const createAuthHooks = (context: HookContext) => ({
  before: createAuthMiddleware(async (ctx) => {
    checkText(ctx.body)
    return before[ctx.path]?.(ctx, context)
  }),
  after: createAuthMiddleware(async (ctx) => after[ctx.path]?.(ctx, context)),
})

/**
 * An address that was registered and never verified starts over: every mailed link then proves the one registration, and
 * the one password, that it was mailed for.
 */
async function startRegistration(ctx: GenericEndpointContext, { registrations }: HookContext) {
  const { name, email, image, password } = ctx.body ?? {}
  checkProfile({ name, email, image })
  checkPassword(password, email)
  // Better Auth refuses the rest by itself, later: nothing may be removed for a registration that is refused.
  const isComplete = typeof name === 'string' && typeof password === 'string' && hasPasswordLength(password)
  if (isComplete && typeof email === 'string') await registrations.removeUnverified(email.toLowerCase())
}

async function revokeOtherSessionsAlways(ctx: GenericEndpointContext) {
  checkPassword(ctx.body?.newPassword, undefined)
  return { context: { body: { ...ctx.body, revokeOtherSessions: true } } }
}

async function emailOfReset(ctx: GenericEndpointContext): Promise<string | undefined> {
  const token: unknown = ctx.body?.token ?? ctx.query?.token
  if (typeof token !== 'string') return
  const { internalAdapter } = ctx.context
  const verification = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return verification ? (await internalAdapter.findUserById(verification.value))?.email : undefined
}

/** Every way to sign in ends in a new session, so this is where a banned user is turned away. */
export async function refuseBannedUser(session: { userId: string }, ctx: GenericEndpointContext | null) {
  const user = await ctx?.context.internalAdapter.findUserById(session.userId)
  if (user && 'bannedAt' in user && user.bannedAt) {
    throw APIError.from('FORBIDDEN', { code: 'BANNED_USER', message: 'This account has been closed by the shop' })
  }
}
