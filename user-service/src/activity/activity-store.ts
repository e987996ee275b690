import { type Database, sql } from '@storefleet/database'

export const activityActions = [
  ...(['signed_in', 'sign_in_failed', 'session_ended', 'address_verified'] as const),
  ...(['password_reset_requested', 'password_reset', 'password_changed'] as const),
  ...(['email_change_requested', 'email_changed'] as const),
  ...(['second_factor_asked', 'second_factor_failed', 'second_factor_enabled', 'second_factor_disabled'] as const),
  ...(['recovery_code_used', 'recovery_codes_replaced', 'provider_connected'] as const),
] as const
export type ActivityAction = (typeof activityActions)[number]

export type ActivityEntry = Readonly<{
  id: string
  action: ActivityAction
  sessionId: string | null
  ipAddress: string | null
  userAgent: string | null
  occurredAt: Date
}>

export type ActivityOrigin = Readonly<{ ipAddress: string | null; userAgent: string | null }>

export type ActivityStore = ReturnType<typeof createActivityStore>

const maxUserAgentLength = 500

/** What happened to accounts. Sign-ins and changes are written by triggers (migrations/0010); this adds what changes no table. */
export function createActivityStore(db: Database) {
  return {
    /** Records it with the account of this address; does nothing where there is none. */
    async record(email: string, action: ActivityAction, { ipAddress, userAgent }: ActivityOrigin): Promise<void> {
      await db.execute(sql`
        insert into account_activity (user_id, action, ip_address, user_agent)
        select id, ${action}, ${ipAddress}, ${userAgent?.slice(0, maxUserAgentLength) ?? null}
        from users where email = ${email}`)
    },

    list: (userId: string, limit: number) =>
      db.query<ActivityEntry>(sql`
        select id, action, session_id, ip_address, user_agent, occurred_at
        from account_activity where user_id = ${userId} order by id desc limit ${limit}`),

    /** Returns how many were deleted. */
    deleteOlderThan: (time: Date, limit: number): Promise<number> =>
      db.execute(sql`
        delete from account_activity where id in (
          select id from account_activity where occurred_at < ${time} limit ${limit} for update skip locked)`),
  }
}
