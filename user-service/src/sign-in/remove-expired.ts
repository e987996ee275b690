import { tokenLifetimeMs } from './publish-revoked-sessions.ts'
import type { RegistrationStore } from './registration-store.ts'
import type { RevokedSessionStore } from './revoked-session-store.ts'
import type { SignInAttemptStore } from './sign-in-attempt-store.ts'

export type RemoveExpiredContext = {
  registrations: RegistrationStore
  attempts: SignInAttemptStore
  revocations: RevokedSessionStore
  emailChanges: { removeExpired: (time: Date) => Promise<void> }
  now: () => Date
}

const dayMs = 24 * 3_600_000

/** Sessions, revocations and one-time tokens past their time, and attempts to sign in that no longer count. */
export async function removeExpired({
  registrations,
  attempts,
  revocations,
  emailChanges,
  now,
}: RemoveExpiredContext): Promise<void> {
  await registrations.removeExpired(now())
  await emailChanges.removeExpired(now())
  await attempts.removeOlderThan(new Date(now().getTime() - dayMs))
  await revocations.removeOlderThan(new Date(now().getTime() - tokenLifetimeMs))
}
