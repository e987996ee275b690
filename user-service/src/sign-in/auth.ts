import type { Database } from '@storefleet/database'
import { secondFactorClaim } from '@storefleet/identity'
import type { Logger } from '@storefleet/observability'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { bearer, jwt, twoFactor } from 'better-auth/plugins'
import type { UserConfig } from '../config.ts'
import { createAccountMail, resetLinkSeconds } from './account-mail.ts'
import { cookieOptions } from './auth-cookies.ts'
import { createAuthHooks, createLastSteps, type HookContext, refuseBannedUser } from './auth-hooks.ts'
import { createAuthAdapter } from './auth-store.ts'
import { authTables, signingKeyTable } from './auth-tables.ts'
import { useOwnEmailRule } from './email-rule.ts'
import { identityProviderPlugin, refuseIdentity, withoutTokens } from './identity-provider.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { maxPasswordLength, minPasswordLength } from './password-policy.ts'
import { readPermissions } from './permission-store.ts'
import { callbackPath } from './provider-sign-in.ts'
import { tokenLifetimeMs } from './publish-revoked-sessions.ts'
import { secondFactorOptions } from './second-factor.ts'
import { mustSetUpSecondFactor } from './staff-rule.ts'
import { verificationLinkSeconds } from './verification-token.ts'

export const authPath = '/api/v1/auth'

/** Header in which a request to Better Auth names its client's network address. */
export const clientAddressHeader = 'x-client-address'

export type AuthContext = Omit<HookContext, 'authSecret' | 'authUrl'> & {
  config: UserConfig
  db: Database
  logger: Logger
}

const daySeconds = 24 * 3600
const sessionSeconds = 7 * daySeconds
const keyRotationSeconds = 90 * daySeconds

export type Auth = Awaited<ReturnType<typeof createAuth>>

/** Better Auth, set up for the shop, on the service's own database. */
export async function createAuth(context: AuthContext) {
  useOwnEmailRule()
  const options = authOptions(context)
  const adapter = await createAuthAdapter(context.db, options)
  return betterAuth({ ...options, database: () => adapter })
}

function authOptions(context: AuthContext) {
  const { config, registrations } = context
  const mail = createAccountMail(context)
  const hookContext = { ...context, authSecret: config.authSecret, authUrl: `${config.publicUrl}${authPath}` }
  return {
    appName: 'Storefleet',
    baseURL: config.publicUrl,
    basePath: authPath,
    secret: config.authSecret,
    trustedOrigins: trustedOrigins(config),
    ...authTables,
    user: { ...authTables.user, validateUserInfo: ({ user, source }, ctx) => refuseIdentity(user, source, ctx) },
    verification: { ...authTables.verification, storeIdentifier: 'hashed' },
    session: { ...authTables.session, expiresIn: sessionSeconds, updateAge: daySeconds, freshAge: 0 },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength,
      maxPasswordLength,
      password: { hash: hashPassword, verify: verifyPassword },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetLinkSeconds,
      sendResetPassword: mail.sendResetLink,
      // Who holds the token of a mailed link reads that mailbox.
      onPasswordReset: ({ user }) => registrations.markVerified(user.id),
    },
    emailVerification: {
      expiresIn: verificationLinkSeconds,
      sendOnSignIn: true,
      sendVerificationEmail: mail.sendVerificationLink,
    },
    // The second factor first: what it ends is told to no other.
    plugins: [
      secondFactorPlugin(),
      bearer(),
      signedTokens(context),
      ...(config.identityProvider ? [identityProviderPlugin(config.identityProvider)] : []),
      createLastSteps(hookContext),
    ],
    hooks: createAuthHooks(hookContext),
    databaseHooks: {
      session: { create: { before: refuseBannedUser } },
      account: { create: { before: withoutTokens } },
    },
    onAPIError: { errorURL: `${config.publicUrl}${config.signInPage ?? '/'}` },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: logTo(context.logger),
    advanced: {
      ...cookieOptions(config.publicUrl),
      database: { generateId: () => context.newId(), joins: true },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
  } satisfies BetterAuthOptions
}

/** The plug-in asks after a password alone; here also after a sign-in with the provider. */
function secondFactorPlugin() {
  const plugin = twoFactor(secondFactorOptions)
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (ctx: Parameters<typeof hook.matcher>[0]) => ctx.path === callbackPath || hook.matcher(ctx),
  }))
  return { ...plugin, hooks: { ...plugin.hooks, after } }
}

/** ES256, as jose verifies it a tenth faster than EdDSA on Node 24. */
const signedTokens = ({ config, db }: Pick<AuthContext, 'config' | 'db'>) =>
  jwt({
    schema: signingKeyTable,
    jwks: { keyPairConfig: { alg: 'ES256' }, rotationInterval: keyRotationSeconds, gracePeriod: daySeconds },
    jwt: {
      issuer: config.tokenIssuer,
      audience: config.tokenAudience,
      expirationTime: `${tokenLifetimeMs / 1000}s`,
      // Read after the session: where they change in between, the session has another id, and this token is refused.
      definePayload: async ({ user, session }) => ({
        email: user.email,
        name: user.name,
        role: user.role,
        ...(user.role === 'staff' && { permissions: await readPermissions(db, user.id) }),
        emailVerified: user.emailVerified,
        ...(mustSetUpSecondFactor(config, user) && { [secondFactorClaim]: true }),
        sid: session.id,
      }),
    },
  })

/** Pages whose requests may carry a session cookie: those that the gateway lets call the API. */
function trustedOrigins({ publicUrl, corsOrigins, isProduction }: UserConfig): string[] {
  const own = [new URL(publicUrl).origin, ...corsOrigins]
  const local = ['http://localhost', 'http://127.0.0.1', 'http://[::1]']
  return isProduction ? own : [...own, ...local, ...local.map((origin) => `${origin}:*`)]
}

/**
 * Failures of ours as errors, refusals as warnings; what Better Auth says below that names email addresses. At level `error`
 * it would also print every refusal to the console, past this logger.
 */
const logTo = (logger: Logger): BetterAuthOptions['logger'] => ({
  level: 'info',
  log(level, message, ...details) {
    if (level !== 'error') return
    const err = details.find((detail) => detail instanceof Error)
    if (err) logger.error({ err }, message)
    else logger.warn(message)
  },
})
