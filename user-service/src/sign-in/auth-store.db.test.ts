import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { createOutbox, createSecretSealer } from '@storefleet/events'
import { runWithContext } from '@storefleet/observability'
import { createTestHost, forEachDatabase, testConfig } from '@storefleet/test-kit'
import { readUserConfig } from '../config.ts'
import { createAuth } from './auth.ts'
import { createRegistrationStore } from './registration-store.ts'
import { createSecondFactorStore } from './second-factor-store.ts'
import { createSignInAttemptStore } from './sign-in-attempt-store.ts'

const sealer = createSecretSealer('a-test-secret-of-at-least-32-characters')

const migrations = new URL('../../migrations/', import.meta.url)
const password = 'correct horse battery staple'

forEachDatabase((openTestDatabase) => {
  const open = async () => {
    const db = await openTestDatabase({ migrations })
    const auth = await createAuth({
      config: { ...readUserConfig({}), ...testConfig('user-service') },
      db,
      logger: createTestHost().logger,
      newId: () => randomUUID(),
      now: () => new Date(),
      registrations: createRegistrationStore(
        db,
        createOutbox({ newId: () => randomUUID(), wakeRelay: () => {}, sealer }),
      ),
      attempts: createSignInAttemptStore(db),
      secondFactors: createSecondFactorStore(db),
      passwordRules: { shopName: async () => 'Storefleet' },
    })
    const signUp = (email: string) => auth.api.signUpEmail({ body: { email, password, name: 'Ada Lovelace' } })
    return { db, auth, signUp }
  }
  let opened: ReturnType<typeof open> | undefined
  const openShared = () => {
    opened ??= open()
    return opened
  }

  test('when the outbox cannot be written, then there is no account either', async () => {
    const { db, signUp } = await open()
    await db.execute(sql`alter table outbox add constraint broken check (type = 'nothing')`)
    await assert.rejects(signUp('ada@example.com'))
    assert.deepEqual(await rowsOf(db), { users: 0, accounts: 0, outbox: 0 })
  })

  test('when the last step of a registration fails, then nothing of it is left', async () => {
    const { db, signUp } = await open()
    await db.execute(sql`alter table accounts add constraint broken check (provider_id = 'nothing')`)
    await assert.rejects(signUp('ada@example.com'))
    assert.deepEqual(await rowsOf(db), { users: 0, accounts: 0, outbox: 0 })
  })

  test('when an account changes, then each change leaves one event with the cause of its request', async () => {
    const { db, auth, signUp } = await openShared()
    const email = `${randomUUID()}@example.com`
    const correlationId = randomUUID()
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    await runWithContext({ correlationId, traceparent }, async () => {
      await signUp(email)
      const { internalAdapter } = await auth.$context
      const user = (await internalAdapter.findUserByEmail(email))?.user ?? assert.fail('no user')
      await internalAdapter.updatePassword(user.id, 'hash')
      await internalAdapter.updatePassword(user.id, 'hash')
      await internalAdapter.updateUser(user.id, { name: 'Ada King' })
    })
    const events = await db.query<{ type: string; correlationId: string; traceparent: string }>(
      sql`select type, correlation_id, traceparent from outbox where data->>'email' = ${email} order by sequence`,
    )
    assert.deepEqual(
      events.map(({ type }) => type),
      ['user.registered', 'user.verification_requested', 'user.password_changed'],
    )
    for (const event of events) {
      assert.deepEqual([event.correlationId, event.traceparent], [correlationId, traceparent])
    }
  })

  test('when a session is created, then it is found with its user, with dates as dates', async () => {
    const { auth, signUp } = await openShared()
    const email = `${randomUUID()}@example.com`
    const { user } = await signUp(email)
    const { internalAdapter } = await auth.$context
    const session = await internalAdapter.createSession(user.id)
    const found = await internalAdapter.findSession(session.token)
    assert.equal(found?.user.email, email)
    assert.ok(found?.session.expiresAt instanceof Date)
    assert.equal((await internalAdapter.listSessions(user.id)).length, 1)
  })

  test('when a sign-in races with a ban, then it is refused by the database itself', async () => {
    const { db, auth, signUp } = await openShared()
    const email = `${randomUUID()}@example.com`
    const { user } = await signUp(email)
    const { adapter } = await auth.$context
    await db.execute(sql`update users set banned_at = now() where id = ${user.id}`)
    const session = {
      userId: user.id,
      token: randomUUID(),
      expiresAt: new Date(),
      createdAt: new Date(),
      updatedAt: new Date(),
    }
    await assert.rejects(adapter.create({ model: 'session', data: session }), /banned/)
  })

  test('when a session is renewed for weeks, then it still ends 30 days after its sign-in', async () => {
    const { auth, signUp } = await openShared()
    const { user } = await signUp(`${randomUUID()}@example.com`)
    const { internalAdapter } = await auth.$context
    const { token, createdAt } = await internalAdapter.createSession(user.id)
    const inDays = (days: number) => new Date(createdAt.getTime() + days * 24 * 3_600_000)
    for (const [asked, given] of [
      [8, 8],
      [29, 29],
      [31, 30],
      [36, 30],
    ] as const) {
      await internalAdapter.updateSession(token, { expiresAt: inDays(asked) })
      assert.deepEqual((await internalAdapter.findSession(token))?.session.expiresAt, inDays(given))
    }
  })

  test('when time has passed, then expired sessions and tokens are removed', async () => {
    const { db, auth, signUp } = await openShared()
    const email = `${randomUUID()}@example.com`
    const { user } = await signUp(email)
    const { internalAdapter } = await auth.$context
    const session = await internalAdapter.createSession(user.id)
    const registrations = createRegistrationStore(
      db,
      createOutbox({ newId: () => randomUUID(), wakeRelay: () => {}, sealer }),
    )
    await registrations.removeExpired(new Date())
    assert.ok(await internalAdapter.findSession(session.token))
    await registrations.removeExpired(new Date(Date.now() + 8 * 24 * 3_600_000))
    assert.equal(await internalAdapter.findSession(session.token), null)
  })
})

async function rowsOf(db: Database) {
  return db.first(sql`
    select (select count(*) from users) as users, (select count(*) from accounts) as accounts,
           (select count(*) from outbox) as outbox`)
}
