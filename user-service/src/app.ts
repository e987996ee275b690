import { createRevokedSessions } from '@storefleet/identity'
import { createJob, createKept, type Service } from '@storefleet/process'
import { createServiceBase, findStoreProfile, personalDataRoute, type ServiceHost } from '@storefleet/service'
import { activityRoutes } from './activity/activity-routes.ts'
import { createActivityStore } from './activity/activity-store.ts'
import { purgeActivity } from './activity/purge-activity.ts'
import { addressRoutes } from './addresses/address-routes.ts'
import { createAddressStore } from './addresses/address-store.ts'
import { readUserConfig, type UserConfig } from './config.ts'
import { emailChangeRoutes } from './email-change/email-change-routes.ts'
import { createEmailChangeStore } from './email-change/email-change-store.ts'
import { createFirstAdmin } from './initial-accounts/create-first-admin.ts'
import { createSampleAccounts } from './initial-accounts/create-sample-accounts.ts'
import { createInitialAccountStore } from './initial-accounts/initial-account-store.ts'
import { createUserMetrics } from './metrics.ts'
import { type Auth, createAuth } from './sign-in/auth.ts'
import { authRoutes } from './sign-in/auth-routes.ts'
import { createBreachCheck } from './sign-in/breached-passwords.ts'
import { createOwnTokens } from './sign-in/own-tokens.ts'
import { hashPassword } from './sign-in/password-hash.ts'
import { publishRevokedSessions, recallRevokedSessions } from './sign-in/publish-revoked-sessions.ts'
import { createRegistrationStore } from './sign-in/registration-store.ts'
import { removeExpired } from './sign-in/remove-expired.ts'
import { createRevokedSessionStore } from './sign-in/revoked-session-store.ts'
import { createSecondFactorStore } from './sign-in/second-factor-store.ts'
import { createSignInAttemptStore } from './sign-in/sign-in-attempt-store.ts'
import { signInMethodsRoute } from './sign-in/sign-in-methods-route.ts'
import { subscriptions } from './subscriptions.ts'
import { endSessionsRoutes } from './users/end-sessions-routes.ts'
import { erasureRoutes } from './users/erasure-routes.ts'
import { createErasureStore } from './users/erasure-store.ts'
import { createPersonalDataReader } from './users/personal-data-store.ts'
import { teamRoutes } from './users/team-routes.ts'
import { createTeamStore } from './users/team-store.ts'
import { userRoutes } from './users/user-routes.ts'
import { createUserStore } from './users/user-store.ts'

export { readUserConfig, type UserConfig }

const migrations = new URL('../migrations/', import.meta.url)
const hourMs = 3_600_000

/** Assembles user-service: accounts, sign-in, sessions, roles and addresses. It listens once it is started. */
export async function createUserService(config: UserConfig, host: ServiceHost): Promise<Service> {
  const revokedSessions = host.revokedSessions ?? createRevokedSessions()
  const tokens = host.tokens ?? createOwnTokens(config, (): Auth => auth, revokedSessions)
  const base = await createServiceBase(
    config,
    { ...host, tokens, revokedSessions },
    { migrations, eventSecret: config.eventSecret },
  )
  const { db, http, logger, newId, now } = base

  const revocations = createRevokedSessionStore(db)
  const revocation = { store: revocations, revokedSessions, now, logger }
  // A response that ends a session is sent after its tokens are refused. What fails here is retried by the job.
  http.addHook('onSend', async ({ method }) => {
    if (method !== 'GET' && method !== 'HEAD') await publishRevokedSessions(revocation).catch(() => {})
  })

  const { passwordBreachUrl, publicUrl } = config
  const profile = createKept(() => findStoreProfile(db), now)
  const shopName = async () => (await profile.read())?.name ?? config.shopName
  const passwordRules = {
    shopName,
    ...(passwordBreachUrl && { isBreached: createBreachCheck({ url: passwordBreachUrl, logger }) }),
  }
  const activity = createActivityStore(db)
  const signIn = {
    config,
    passwordRules,
    db,
    logger,
    newId,
    now,
    // The response does not wait for it: its duration would show whether the address has an account.
    recordActivity: (...entry: Parameters<typeof activity.record>) =>
      void activity.record(...entry).catch((err: unknown) => logger.warn({ err }, 'account activity was not recorded')),
    registrations: createRegistrationStore(db, base.outbox),
    attempts: createSignInAttemptStore(db),
    secondFactors: createSecondFactorStore(db),
    revocations,
    ...createUserMetrics(base.metrics),
  }
  const auth = await createAuth(signIn)

  const isOwnUrl = async (url: string) => (await auth.$context).isTrustedOrigin(url, { allowRelativePaths: true })
  await authRoutes(http, {
    auth,
    publicUrl,
    rule: config,
    shopName,
    verification: { ...signIn, hashPassword, authSecret: config.authSecret },
    isOwnUrl,
  })
  signInMethodsRoute(http, { provider: config.identityProvider })
  const users = { users: createUserStore(db, { newId, now }), now }
  userRoutes(http, users)
  endSessionsRoutes(http, users)
  teamRoutes(http, { team: createTeamStore(db, { newId, now }) })
  activityRoutes(http, { activity })
  addressRoutes(http, { addresses: createAddressStore(db), newId, now })
  const emailChanges = createEmailChangeStore(db, base.outbox)
  emailChangeRoutes(http, { emailChanges, confirmPage: config.confirmEmailPage, publicUrl, isOwnUrl, now })
  const erasures = createErasureStore({ db, outbox: base.outbox, newId })
  erasureRoutes(http, { erasures, now })
  personalDataRoute(http, config.service, createPersonalDataReader(db))

  return base.assemble({
    subscriptions: subscriptions({ now, onProfileChanged: profile.forget }),
    purges: [
      ...purgeActivity({ activity, now, retentionDays: config.retentionDays }),
      { of: 'events of erased users', deleteBatch: erasures.blankEvents },
    ],
    jobs: [
      createJob({
        name: 'remove-expired',
        everyMs: hourMs,
        logger,
        run: () => removeExpired({ ...signIn, emailChanges }),
      }),
      createJob({
        name: 'publish-revoked-sessions',
        everyMs: 5_000,
        logger,
        run: () => publishRevokedSessions(revocation),
      }),
    ],
    async beforeListen() {
      // Tokens from before the setting would be good until they expire.
      if (config.isSecondFactorRequiredOfStaff) await signIn.secondFactors.endTokensOfStaffWithout()
      await recallRevokedSessions(revocation)
      await auth.api.getJwks()
      const initialAccounts = { store: createInitialAccountStore(db), hashPassword, newId }
      if (config.sampleAccounts) await createSampleAccounts(initialAccounts)
      if (config.firstAdmin && !(await createFirstAdmin(initialAccounts, config.firstAdmin))) {
        logger.warn('FIRST_ADMIN_EMAIL belongs to an account that is no admin: set another address')
      }
    },
  })
}
