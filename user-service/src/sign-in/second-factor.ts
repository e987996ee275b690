import type { GenericEndpointContext } from 'better-auth'
import { APIError, isAPIError } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { accountHashOf, knownDevice, rememberDevice } from './known-device.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import type { SecondFactorStore } from './second-factor-store.ts'
import { sessionOfRequest } from './session-of-request.ts'
import type { AttemptKey } from './sign-in-attempt-store.ts'
import { secondFactorPolicies } from './sign-in-throttle.ts'
import { originOf, type ThrottleContext, throttle } from './throttle-sign-in.ts'
import { stepOfCode } from './totp.ts'

export type SecondFactorContext = ThrottleContext & { secondFactors: SecondFactorStore }

/** The plug-in's options. Guesses are counted here, by what is guessed from: its own lock would let a stranger lock the owner out. */
export const secondFactorOptions = {
  accountLockout: { enabled: false },
  backupCodeOptions: { storeBackupCodes: 'encrypted', customBackupCodesGenerate: newRecoveryCodes },
  schema: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      modelName: 'two_factors',
      fields: {
        backupCodes: 'backup_codes',
        userId: 'user_id',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
} as const

type Person = { id: string; email: string }
/** Whom a code is for, and by which count its guesses are limited. */
type Attempt = Readonly<{ user: Person; key: AttemptKey; isSignIn: boolean }>

/** The attempt of a request, until its response. */
const attempts = new WeakMap<Request, Attempt>()

/**
 * Before a code is checked: counts the attempt, and refuses a code of the app that was taken before. In a session, codes are taken
 * only to show that a new app works. Throws 429 `TOO_MANY_ATTEMPTS`, 400 `TOTP_ALREADY_ENABLED`, 401 `INVALID_CODE`.
 */
export async function startSecondStep(ctx: GenericEndpointContext, context: SecondFactorContext): Promise<void> {
  const attempt = await attemptOf(ctx, context)
  if (!attempt) return
  await throttle(attempt.key, context, secondFactorPolicies)
  if (ctx.request) attempts.set(ctx.request, attempt)
  if (ctx.path !== '/two-factor/verify-totp') return
  const { secondFactors, now } = context
  const encrypted = await secondFactors.findSecret(attempt.user.id)
  if (encrypted === undefined) return
  const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: encrypted })
  const step = stepOfCode(secret, ctx.body.code, now())
  if (step === undefined || (await secondFactors.takeStep(attempt.user.id, step))) return
  throw APIError.from('UNAUTHORIZED', {
    code: 'INVALID_CODE',
    message: 'This code was used already: wait for the next',
  })
}

/** Counts the result. A right code makes the device a known one. */
export async function recordSecondStep(ctx: GenericEndpointContext, context: SecondFactorContext): Promise<unknown> {
  const attempt = ctx.request && attempts.get(ctx.request)
  if (!attempt) return
  const { user, key, isSignIn } = attempt
  const { newSession } = ctx.context
  if (!newSession) {
    context.recordActivity?.(user.email, 'second_factor_failed', originOf(ctx))
    if (isSignIn) context.countSignIn?.('failed')
    return
  }
  await context.attempts.forget(key)
  if (isSignIn) {
    context.countSignIn?.('succeeded')
    if (ctx.path === '/two-factor/verify-backup-code') {
      context.recordActivity?.(user.email, 'recovery_code_used', originOf(ctx))
    }
    return rememberDevice(ctx, accountHashOf(user.email, context.authSecret), context.newId)
  }
  // The second factor is there from now on: a session that began without it is ended.
  await context.secondFactors.endOtherSessions(user.id, newSession.session.id)
  const returned = 'returned' in ctx.context ? ctx.context.returned : undefined
  // The plug-in returns the token of the session that it has just replaced.
  if (returned && !isAPIError(returned)) return ctx.json({ ...returned, token: newSession.session.token })
}

async function attemptOf(ctx: GenericEndpointContext, { authSecret }: SecondFactorContext) {
  const found = await sessionOfRequest(ctx)
  const user = found ? found.user : await challengedUser(ctx)
  if (!user) return
  if (found && (ctx.path !== '/two-factor/verify-totp' || isEnabled(found.user))) {
    throw APIError.from('BAD_REQUEST', { code: 'TOTP_ALREADY_ENABLED', message: 'Sign in with this code instead' })
  }
  const accountHash = accountHashOf(`second factor of ${user.id}`, authSecret)
  const device = await knownDevice(ctx, accountHashOf(user.email, authSecret))
  const known = found ? `session ${found.session.id}` : device && `device ${device}`
  const source = known ?? `address ${originOf(ctx).ipAddress ?? 'unknown'}`
  return { user, key: { accountHash, source, isKnown: known !== undefined }, isSignIn: !found }
}

/** Whose password was right a moment ago, by the cookie that the response to it has set. */
async function challengedUser(ctx: GenericEndpointContext): Promise<Person | undefined> {
  const { internalAdapter, secret, createAuthCookie } = ctx.context
  const challenge = await ctx.getSignedCookie(createAuthCookie('two_factor').name, secret)
  const verification = challenge ? await internalAdapter.findVerificationValue(challenge) : null
  return (verification && (await internalAdapter.findUserById(verification.value))) ?? undefined
}

const isEnabled = (user: object) => 'twoFactorEnabled' in user && user.twoFactorEnabled === true
