import { type Database, sql } from '@storefleet/database'
import type { ReadPersonalData } from '@storefleet/service'

/** What this service holds of a user, without passwords, tokens and the identities of administrators. */
export const createPersonalDataReader =
  (db: Database): ReadPersonalData =>
  async ({ id }, limit) => ({
    account: await db.query(sql`
      select id, name, email, email_verified, image, role, banned_at, ban_reason, created_at, updated_at
      from users where id = ${id}`),
    signInMethods: await db.query(sql`
      select provider_id as provider, created_at, updated_at from accounts where user_id = ${id} limit ${limit}`),
    addresses: await db.query(sql`
      select id, name, line1, line2, city, region, postal_code, country, phone, is_default, created_at, updated_at
      from addresses where user_id = ${id} order by id desc limit ${limit}`),
    secondFactors: await db.query(
      sql`select verified as is_enabled from two_factors where user_id = ${id} limit ${limit}`,
    ),
    emailChanges: await db.query(sql`
      select new_email, requested_at, expires_at from email_changes where user_id = ${id} limit ${limit}`),
    sessions: await db.query(sql`
      select id, ip_address, user_agent, created_at, expires_at
      from sessions where user_id = ${id} order by created_at desc limit ${limit}`),
    activity: await db.query(sql`
      select action, ip_address, user_agent, occurred_at
      from account_activity where user_id = ${id} order by id desc limit ${limit}`),
    administration: await db.query(sql`
      select action, details, occurred_at from audit_log where user_id = ${id} order by id desc limit ${limit}`),
  })
