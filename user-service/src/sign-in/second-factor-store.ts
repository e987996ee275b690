import { type Database, sql } from '@storefleet/database'
import { nameCause } from '../account-events-store.ts'

export type SecondFactorStore = ReturnType<typeof createSecondFactorStore>

/** What Better Auth's plug-in does not keep of second factors. */
export function createSecondFactorStore(db: Database) {
  return {
    /** The encrypted secret; undefined where there is none. */
    findSecret: async (userId: string): Promise<string | undefined> =>
      (await db.first<{ secret: string }>(sql`select secret from two_factors where user_id = ${userId}`))?.secret,

    /** Takes the code of a time step. False where it, or a later one, was taken before. */
    async takeStep(userId: string, step: number): Promise<boolean> {
      const taken = await db.execute(sql`
        update two_factors set last_step = ${step}
        where user_id = ${userId} and (last_step is null or last_step < ${step})`)
      return taken > 0
    },

    endOtherSessions: (userId: string, sessionId: string): Promise<void> =>
      db.transaction(async (tx) => {
        await nameCause(tx)
        await tx.execute(sql`delete from sessions where user_id = ${userId} and id <> ${sessionId}`)
      }),

    /** Gives sessions of staff without a second factor new ids: tokens that were signed for the former ones are refused. */
    endTokensOfStaffWithout: (): Promise<number> =>
      db.execute(sql`
        update sessions set id = gen_random_uuid()
        where user_id in (select id from users where role <> 'customer' and not two_factor_enabled)`),

    /** The plug-in begins a session, and ends it to ask for the second factor: in the record it is no sign-in. */
    markUnfinished: (sessionId: string): Promise<void> =>
      db.transaction(async (tx) => {
        await tx.execute(sql`
          delete from account_activity where session_id = ${sessionId} and action = 'session_ended'`)
        await tx.execute(sql`
          update account_activity set action = 'second_factor_asked', session_id = null
          where session_id = ${sessionId} and action = 'signed_in'`)
      }),
  }
}
