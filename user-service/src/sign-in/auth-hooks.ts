import type { GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { repeatSignUp, type SignUpContext } from './account-mail.ts'
import { checkPassword, type PasswordRules } from './check-password.ts'
import { accountHashOf, rememberDevice } from './known-device.ts'
import { type BegunSession, callbackPath, finishProviderSignIn, locationOf } from './provider-sign-in.ts'
import { recordSecondStep, type SecondFactorContext, startSecondStep } from './second-factor.ts'
import { refuseWithoutSecondFactor } from './second-factor-of-staff.ts'
import { sessionOfRequest } from './session-of-request.ts'
import type { StaffRule } from './staff-rule.ts'
import {
  asksForSecondFactor,
  originOf,
  recordKnownPassword,
  recordSignIn,
  throttleKnownPassword,
  throttleSignIn,
} from './throttle-sign-in.ts'

export type HookContext = SecondFactorContext & SignUpContext & { passwordRules: PasswordRules; config: StaffRule }

type Step = (ctx: GenericEndpointContext, context: HookContext) => Promise<unknown>

const before: Record<string, Step> = {
  '/sign-in/email': throttleSignIn,
  '/sign-up/email': startSignUp,
  '/change-password': startPasswordChange,
  '/reset-password': startPasswordReset,
  '/revoke-session': findSessionById,
  '/two-factor/enable': startEnabling,
  '/two-factor/disable': throttleKnownPassword,
  '/two-factor/generate-backup-codes': throttleKnownPassword,
  '/two-factor/verify-totp': startSecondStep,
  '/two-factor/verify-backup-code': startSecondStep,
}

const after: Record<string, Step> = {
  '/sign-in/email': finishSignIn,
  [callbackPath]: (ctx, context) => finishProviderSignIn(ctx, context, ctx.request && begunSessions.get(ctx.request)),
  '/change-password': recordKnownPassword,
  '/two-factor/enable': recordKnownPassword,
  '/two-factor/disable': recordKnownPassword,
  '/two-factor/generate-backup-codes': recordNewCodes,
  '/two-factor/verify-totp': recordSecondStep,
  '/two-factor/verify-backup-code': recordSecondStep,
  '/request-password-reset': async (ctx, { recordActivity }) =>
    recordActivity?.(ctx.body.email, 'password_reset_requested', originOf(ctx)),
  '/reset-password': recordPasswordReset,
}

/** The shop's own steps before Better Auth's endpoints, by path. */
export const createAuthHooks = (context: HookContext) => ({
  before: createAuthMiddleware(async (ctx) => {
    await refuseWithoutSecondFactor(ctx, context.config)
    return before[ctx.path]?.(ctx, context)
  }),
  after: createAuthMiddleware(async (ctx) => {
    const { newSession } = ctx.context
    if (ctx.request && newSession) {
      begunSessions.set(ctx.request, { sessionId: newSession.session.id, location: locationOf(ctx) })
    }
  }),
})

/** The shop's own steps after Better Auth's endpoints: a plug-in, the last one, as what another does after a sign-in comes first. */
export const createLastSteps = (context: HookContext) => ({
  id: 'last-steps',
  hooks: {
    after: [{ matcher: () => true, handler: createAuthMiddleware(async (ctx) => after[ctx.path]?.(ctx, context)) }],
  },
})

/** The session that an endpoint has begun, before the plug-ins have looked at it. */
const begunSessions = new WeakMap<Request, BegunSession>()

async function finishSignIn(ctx: GenericEndpointContext, context: HookContext) {
  const begun = ctx.request && begunSessions.get(ctx.request)
  if (begun !== undefined && asksForSecondFactor(ctx)) await context.secondFactors.markUnfinished(begun.sessionId)
  await recordSignIn(ctx, context)
}

async function startEnabling(ctx: GenericEndpointContext, context: HookContext) {
  await throttleKnownPassword(ctx, context)
  // What an app lists the code under.
  return { context: { body: { ...ctx.body, issuer: await context.passwordRules.shopName() } } }
}

async function recordNewCodes(ctx: GenericEndpointContext, context: HookContext) {
  await recordKnownPassword(ctx, context)
  const found = await sessionOfRequest(ctx)
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  if (found && !isAPIError(returned)) {
    context.recordActivity?.(found.user.email, 'recovery_codes_replaced', originOf(ctx))
  }
}

async function startSignUp(ctx: GenericEndpointContext, context: HookContext) {
  const { email, name, password, callbackURL } = ctx.body
  await refuseBadPassword(context, password, { email, name })
  const existing = await ctx.context.internalAdapter.findUserByEmail(email)
  if (existing) await repeatSignUp(context, existing.user, callbackURL)
}

async function startPasswordChange(ctx: GenericEndpointContext, context: HookContext) {
  await throttleKnownPassword(ctx, context)
  const found = await sessionOfRequest(ctx)
  await refuseBadPassword(context, ctx.body.newPassword, { email: found?.user.email, name: found?.user.name })
  return { context: { body: { ...ctx.body, revokeOtherSessions: true } } }
}

/** The email address whose password a request resets. Kept until the response, when the token is used up. */
const resetting = new WeakMap<Request, string>()

async function startPasswordReset(ctx: GenericEndpointContext, context: HookContext) {
  const user = await userOfReset(ctx)
  await refuseBadPassword(context, ctx.body.newPassword, { email: user?.email, name: user?.name })
  if (user && ctx.request) resetting.set(ctx.request, user.email)
}

/** Makes the device a known one: its user reads the mailbox, so failures from elsewhere do not delay its sign-in. */
async function recordPasswordReset(ctx: GenericEndpointContext, { authSecret, newId, recordActivity }: HookContext) {
  const email = ctx.request && resetting.get(ctx.request)
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  if (!email || isAPIError(returned)) return
  recordActivity?.(email, 'password_reset', originOf(ctx))
  await rememberDevice(ctx, accountHashOf(email, authSecret), newId)
}

async function userOfReset(ctx: GenericEndpointContext) {
  const token: unknown = ctx.body.token ?? ctx.query?.token
  if (typeof token !== 'string') return
  const { internalAdapter } = ctx.context
  const verification = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return (verification && (await internalAdapter.findUserById(verification.value))) ?? undefined
}

async function refuseBadPassword(
  { passwordRules }: HookContext,
  password: string,
  owner: { email?: string | undefined; name?: string | undefined },
) {
  const problem = await checkPassword(passwordRules, password, owner)
  if (problem) throw APIError.from('BAD_REQUEST', problem)
}

/** Sessions are listed with their ids in place of their tokens; Better Auth ends one by its token. */
async function findSessionById(ctx: GenericEndpointContext) {
  const found = await sessionOfRequest(ctx)
  if (!found) return
  const sessions = await ctx.context.internalAdapter.listSessions(found.user.id)
  const named = sessions.find(({ id }) => id === ctx.body.token)
  return named && { context: { body: { ...ctx.body, token: named.token } } }
}

/** Throws 403 `BANNED_USER` for a banned user. Every way to sign in creates a session, so this covers all of them. */
export async function refuseBannedUser(session: { userId: string }, ctx: GenericEndpointContext | null) {
  const user = await ctx?.context.internalAdapter.findUserById(session.userId)
  if (user && 'bannedAt' in user && user.bannedAt) {
    throw APIError.from('FORBIDDEN', { code: 'BANNED_USER', message: 'This account has been closed by the shop' })
  }
}
