import { type Database, sql } from '@storefleet/service-kit'
import { type AttemptDecision, attemptSignIn, type SignInAttempts } from './sign-in-throttle.ts'

/** One account, tried from one place. */
export type AttemptKey = { accountHash: string; source: string }

export type SignInAttemptStore = ReturnType<typeof createSignInAttemptStore>

export function createSignInAttemptStore(db: Database) {
  return {
    /** Counts one more attempt, unless it comes too early. */
    attempt({ accountHash, source }: AttemptKey, now: Date): Promise<AttemptDecision> {
      return db.transaction(async (tx) => {
        await tx.execute(sql`
          insert into sign_in_attempts (account_hash, source, failures, last_attempt_at, next_attempt_at)
          values (${accountHash}, ${source}, 0, ${now}, ${now})
          on conflict do nothing`)
        const earlier = await tx.first<SignInAttempts>(sql`
          select failures, last_attempt_at, next_attempt_at from sign_in_attempts
          where account_hash = ${accountHash} and source = ${source} for update`)
        const decision = attemptSignIn(earlier, now)
        if (decision.isAllowed) {
          const { failures, lastAttemptAt, nextAttemptAt } = decision.attempts
          await tx.execute(sql`
            update sign_in_attempts
            set failures = ${failures}, last_attempt_at = ${lastAttemptAt}, next_attempt_at = ${nextAttemptAt}
            where account_hash = ${accountHash} and source = ${source}`)
        }
        return decision
      })
    },

    async forget({ accountHash, source }: AttemptKey): Promise<void> {
      await db.execute(sql`delete from sign_in_attempts where account_hash = ${accountHash} and source = ${source}`)
    },

    async removeOlderThan(time: Date): Promise<void> {
      await db.execute(sql`delete from sign_in_attempts where last_attempt_at < ${time}`)
    },
  }
}
