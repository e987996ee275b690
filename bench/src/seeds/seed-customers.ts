import type { Database } from '@storefleet/database'
import { seedIdSql } from './seed-ids.ts'

export const customerPassword = 'storefleet-dev'
export const emailOf = (n: number): string => `bench-customer-${n}@example.com`

/** Puts customers `0` up to but without `count` into user-service's own tables. They share the password, and its hash, of the sample customer. */
export async function seedCustomers(db: Database, count: number): Promise<void> {
  await db.raw(
    `insert into users (id, name, email, email_verified)
     select ${seedIdSql('n')}, 'Ada Lovelace', 'bench-customer-' || n || '@example.com', true from generate_series(0, $1::integer - 1) n`,
    [count],
  )
  await db.raw(
    `insert into accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
     select ${seedIdSql('n', '1')}, ${seedIdSql('n')}, 'credential', ${seedIdSql('n')}::text, sample.password, now(), now()
     from generate_series(0, $1::integer - 1) n, (
       select password from accounts a join users u on u.id = a.user_id where u.email = 'customer@storefleet.test' limit 1
     ) sample`,
    [count],
  )
}
