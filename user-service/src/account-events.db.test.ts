import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import {
  type EventDefinition,
  userBanned,
  userPasswordChanged,
  userRegistered,
  userRoleChanged,
  userSecondFactorChanged,
  userUnbanned,
} from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { createValidator } from '@storefleet/http'
import { forEachDatabase } from '@storefleet/test-kit'
import type { TSchema } from 'typebox'

type Row = { type: string; version: number; subject: string; data: Record<string, unknown> }

const migrations = new URL('../migrations/', import.meta.url)
const name = 'Ada "Countess" Lovelace'

/** Triggers build these events in SQL, and their contracts are in TypeScript: for each what the trigger has to write. */
const triggered: readonly { event: EventDefinition; facts: Record<string, unknown>; cause: Cause }[] = [
  { event: userRegistered, facts: {}, cause: () => undefined },
  {
    event: userPasswordChanged,
    facts: {},
    cause: (db, id) => db.execute(sql`update accounts set password = 'changed' where user_id = ${id}`),
  },
  {
    event: userRoleChanged,
    facts: { role: 'staff' },
    cause: (db, id) => db.execute(sql`update users set role = 'staff' where id = ${id}`),
  },
  {
    event: userBanned,
    facts: { reason: 'fraud' },
    cause: (db, id) => db.execute(sql`update users set banned_at = now(), ban_reason = 'fraud' where id = ${id}`),
  },
  {
    event: userBanned,
    facts: { reason: '' },
    cause: (db, id) => db.execute(sql`update users set banned_at = now() where id = ${id}`),
  },
  {
    event: userSecondFactorChanged,
    facts: { isEnabled: true },
    cause: (db, id) => db.execute(sql`update users set two_factor_enabled = true where id = ${id}`),
  },
  {
    event: userUnbanned,
    facts: {},
    cause: async (db, id) => {
      await db.execute(sql`update users set banned_at = now(), ban_reason = 'fraud' where id = ${id}`)
      await db.execute(sql`update users set banned_at = null, ban_reason = null where id = ${id}`)
    },
  },
]

type Cause = (db: Database, userId: string) => Promise<unknown> | undefined

/** The contract without any freedom: every member that it names, and no other. */
const strict = (schema: TSchema): TSchema => ({
  ...schema,
  additionalProperties: false,
  required: Object.keys((schema as unknown as { properties: object }).properties),
})

forEachDatabase((openTestDatabase) => {
  let db: Database
  before(async () => {
    db = await openTestDatabase({ migrations })
  })

  async function createAccount(): Promise<{ userId: string; email: string }> {
    const userId = randomUUID()
    const email = `${userId}@example.com`
    await db.execute(sql`insert into users (id, name, email) values (${userId}, ${name}, ${email})`)
    await db.execute(sql`
      insert into accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
      values (${randomUUID()}, ${userId}, 'credential', ${userId}, 'first', now(), now())`)
    return { userId, email }
  }

  const lastEventOf = (userId: string) =>
    db.first<Row>(sql`
      select type, version, subject, data from outbox where subject = ${userId} order by sequence desc limit 1`)

  for (const { event, facts, cause } of triggered) {
    test(`when a trigger publishes ${event.type} with ${JSON.stringify(facts)}, then it is what the contract says`, async () => {
      const { userId, email } = await createAccount()
      await cause(db, userId)
      const row = (await lastEventOf(userId)) ?? assert.fail('nothing was published')
      assert.deepEqual(row, {
        type: event.type,
        version: event.version,
        subject: userId,
        data: { userId, email, name, ...facts },
      })
      const contract = createValidator(strict(event.schema))
      assert.ok(contract.isValid(row.data), contract.lastError())
    })
  }

  describe('the triggers on the tables of accounts', () => {
    test('when a function of the database publishes an event, then this file tests that event', async () => {
      const sources = await db.query<{ source: string }>(sql`
        select prosrc as source from pg_proc
        where pronamespace = 'public'::regnamespace and prosrc ~ 'publish_account_event|insert into outbox'`)
      const published = sources.flatMap(({ source }) => source.match(/(?<=')user\.[a-z_]+(?=')/g) ?? [])
      assert.deepEqual([...published].sort(), [...new Set(triggered.map(({ event }) => event.type))].sort())
    })
  })
})
