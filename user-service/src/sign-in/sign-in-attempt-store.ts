import { type Database, type Queryable, sql, type Tx } from '@storefleet/database'
import {
  type AttemptDecision,
  attemptSignIn,
  passwordPolicies,
  type SignInAttempts,
  type ThrottlePolicies,
  type ThrottlePolicy,
} from './sign-in-throttle.ts'

/** One account, tried from one source. */
export type AttemptKey = Readonly<{
  accountHash: string
  source: string
  /** Whether the source has proved itself before: then the attempts of all others do not count against it. */
  isKnown: boolean
}>

export type Admission = { isAllowed: true } | { isAllowed: false; retryAfterMs: number }

export type SignInAttemptStore = ReturnType<typeof createSignInAttemptStore>

/** The row that counts the attempts from all unknown sources together. */
const everywhere = 'everywhere'

export function createSignInAttemptStore(db: Database) {
  return {
    /** Counts one more attempt, unless it comes too early for its source or its account. */
    attempt(
      { accountHash, source, isKnown }: AttemptKey,
      now: Date,
      { perSource, perAccount }: ThrottlePolicies = passwordPolicies,
    ): Promise<Admission> {
      return db.transaction(async (tx) => {
        const ofSource = await decide(tx, { accountHash, source }, now, perSource)
        const ofAccount = isKnown ? undefined : await decide(tx, { accountHash, source: everywhere }, now, perAccount)
        const decisions = [ofSource, ofAccount].filter((each) => each !== undefined)
        const retryAfterMs = Math.max(
          ...decisions.map(({ decision }) => (decision.isAllowed ? 0 : decision.retryAfterMs)),
        )
        if (retryAfterMs > 0) return { isAllowed: false, retryAfterMs }
        for (const { key, decision } of decisions) if (decision.isAllowed) await save(tx, key, decision.attempts)
        return { isAllowed: true }
      })
    },

    /** After the right password. Of the account's count only this one attempt is taken back: the others were failures. */
    async forget({ accountHash, source, isKnown }: AttemptKey): Promise<void> {
      await db.execute(sql`delete from sign_in_attempts where account_hash = ${accountHash} and source = ${source}`)
      if (isKnown) return
      await db.execute(sql`
        update sign_in_attempts set failures = greatest(failures - 1, 0)
        where account_hash = ${accountHash} and source = ${everywhere}`)
    },

    async removeOlderThan(time: Date): Promise<void> {
      await db.execute(sql`delete from sign_in_attempts where last_attempt_at < ${time}`)
    },
  }
}

type Row = { accountHash: string; source: string }

async function decide(
  tx: Tx,
  key: Row,
  now: Date,
  policy: ThrottlePolicy,
): Promise<{ key: Row; decision: AttemptDecision }> {
  await tx.execute(sql`
    insert into sign_in_attempts (account_hash, source, failures, last_attempt_at, next_attempt_at)
    values (${key.accountHash}, ${key.source}, 0, ${now}, ${now})
    on conflict do nothing`)
  const earlier = await tx.first<SignInAttempts>(sql`
    select failures, last_attempt_at, next_attempt_at from sign_in_attempts
    where account_hash = ${key.accountHash} and source = ${key.source} for update`)
  return { key, decision: attemptSignIn(earlier, now, policy) }
}

const save = (tx: Queryable, { accountHash, source }: Row, attempts: SignInAttempts) =>
  tx.execute(sql`
    update sign_in_attempts
    set failures = ${attempts.failures}, last_attempt_at = ${attempts.lastAttemptAt},
        next_attempt_at = ${attempts.nextAttemptAt}
    where account_hash = ${accountHash} and source = ${source}`)
