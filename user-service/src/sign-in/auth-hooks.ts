import type { GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { repeatSignUp, type SignUpContext } from './account-mail.ts'
import { checkPassword, type PasswordRules } from './check-password.ts'
import { accountHashOf, rememberDevice } from './known-device.ts'
import { sessionOfRequest } from './session-of-request.ts'
import {
  admitPasswordChange,
  admitSignIn,
  originOf,
  settlePasswordChange,
  settleSignIn,
  type ThrottleContext,
} from './throttle-sign-in.ts'

export type HookContext = ThrottleContext & SignUpContext & { passwordRules: PasswordRules }

type Step = (ctx: GenericEndpointContext, context: HookContext) => Promise<unknown>

const before: Record<string, Step> = {
  '/sign-in/email': admitSignIn,
  '/sign-up/email': startSignUp,
  '/change-password': startPasswordChange,
  '/reset-password': startPasswordReset,
  '/revoke-session': findSessionById,
}

const after: Record<string, Step> = {
  '/sign-in/email': settleSignIn,
  '/change-password': settlePasswordChange,
  '/request-password-reset': async (ctx, { recordActivity }) =>
    recordActivity?.(ctx.body.email, 'password_reset_requested', originOf(ctx)),
  '/reset-password': settlePasswordReset,
}

/** What is ours in Better Auth's endpoints: a step before or after one of them, named by its path. */
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
  await admitPasswordChange(ctx, context)
  const found = await sessionOfRequest(ctx)
  await refuseBadPassword(context, ctx.body.newPassword, { email: found?.user.email, name: found?.user.name })
  return { context: { body: { ...ctx.body, revokeOtherSessions: true } } }
}

/** Whose password a request resets, until it is answered: the token is spent by then. */
const resetting = new WeakMap<Request, string>()

async function startPasswordReset(ctx: GenericEndpointContext, context: HookContext) {
  const user = await userOfReset(ctx)
  await refuseBadPassword(context, ctx.body.newPassword, { email: user?.email, name: user?.name })
  if (user && ctx.request) resetting.set(ctx.request, user.email)
}

/** Who reads the mailbox signs in from this device, however many others guess the password. */
async function settlePasswordReset(ctx: GenericEndpointContext, { authSecret, newId, recordActivity }: HookContext) {
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

/** Every way to sign in ends in a new session, so this is where a banned user is turned away. */
export async function refuseBannedUser(session: { userId: string }, ctx: GenericEndpointContext | null) {
  const user = await ctx?.context.internalAdapter.findUserById(session.userId)
  if (user && 'bannedAt' in user && user.bannedAt) {
    throw APIError.from('FORBIDDEN', { code: 'BANNED_USER', message: 'This account has been closed by the shop' })
  }
}
