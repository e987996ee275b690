import type { GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { repeatSignUp, type SignUpContext } from './account-mail.ts'
import { checkPassword, type PasswordRules } from './check-password.ts'
import { accountHashOf, rememberDevice } from './known-device.ts'
import { sessionOfRequest } from './session-of-request.ts'
import {
  originOf,
  recordPasswordChange,
  recordSignIn,
  type ThrottleContext,
  throttlePasswordChange,
  throttleSignIn,
} from './throttle-sign-in.ts'

export type HookContext = ThrottleContext & SignUpContext & { passwordRules: PasswordRules }

type Step = (ctx: GenericEndpointContext, context: HookContext) => Promise<unknown>

const before: Record<string, Step> = {
  '/sign-in/email': throttleSignIn,
  '/sign-up/email': startSignUp,
  '/change-password': startPasswordChange,
  '/reset-password': startPasswordReset,
  '/revoke-session': findSessionById,
}

const after: Record<string, Step> = {
  '/sign-in/email': recordSignIn,
  '/change-password': recordPasswordChange,
  '/request-password-reset': async (ctx, { recordActivity }) =>
    recordActivity?.(ctx.body.email, 'password_reset_requested', originOf(ctx)),
  '/reset-password': recordPasswordReset,
}

/** The shop's own steps before and after Better Auth's endpoints, by path. */
export const createAuthHooks = (context: HookContext) => ({
  before: createAuthMiddleware(async (ctx) => before[ctx.path]?.(ctx, context)),
  after: createAuthMiddleware(async (ctx) => after[ctx.path]?.(ctx, context)),
})

async function startSignUp(ctx: GenericEndpointContext, context: HookContext) {
  const { email, name, password, callbackURL } = ctx.body
  await refuseBadPassword(context, password, { email, name })
  const existing = await ctx.context.internalAdapter.findUserByEmail(email)
  if (existing) await repeatSignUp(context, existing.user, callbackURL)
}

async function startPasswordChange(ctx: GenericEndpointContext, context: HookContext) {
  await throttlePasswordChange(ctx, context)
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
