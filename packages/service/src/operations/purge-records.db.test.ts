import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, test } from 'node:test'
import { type CloudEvent, defineEvent } from '@storefleet/contracts'
import { type Database, json, sql } from '@storefleet/database'
import { createInbox, on } from '@storefleet/events'
import { createTestHost, forEachDatabase, noteServiceMigrations, waitFor } from '@storefleet/test-kit'
import { Type } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import { createPurgeJob, type Purge } from './purge-records.ts'

const { logger } = createTestHost()
const noteWritten = defineEvent('note.written', 1, Type.Object({}))
const dayMs = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * dayMs)
const idOf = (days: number) => uuidv7({ msecs: daysAgo(days).getTime() })

forEachDatabase((openTestDatabase) => {
  let db: Database
  before(async () => {
    db = await openTestDatabase({ migrations: noteServiceMigrations })
  })
  beforeEach(() => db.raw('truncate outbox, inbox, idempotency_keys'))

  /** One round of the job. */
  const purge = async (retentionDays: number, others: Purge[] = []) => {
    let isDone = false
    const last: Purge = {
      of: 'nothing',
      deleteBatch: async () => {
        isDone = true
        return 0
      },
    }
    const job = createPurgeJob({ db, logger, retentionDays, others: [...others, last] })
    job.start()
    await waitFor(() => isDone)
    await job.stop()
  }
  const addSent = (id: string, days: number, publishedAt: Date | null) =>
    db.execute(sql`insert into outbox (id, type, subject, data, occurred_at, published_at)
      values (${id}, 'note.written', 'n', '{}', ${daysAgo(days)}, ${publishedAt})`)
  const addReceived = (id: string, status: string, at: Date) =>
    db.execute(sql`insert into inbox (event_id, type, subject, correlation_id, status, handled_at, discarded_at, received_at)
      values (${id}, 'note.written', 'n', 'c', ${status}, ${status === 'handled' ? at : null},
        ${status === 'discarded' ? at : null}, ${at})`)
  const idsIn = async (table: 'outbox' | 'inbox') => {
    const rows = await db.query<{ id: string }>(
      table === 'outbox'
        ? sql`select id from outbox order by sequence`
        : sql`select event_id as id from inbox order by event_id`,
    )
    return rows.map(({ id }) => id)
  }

  test('when events are dealt with long since, then they go, and all others stay', async () => {
    const [old, waiting, recent] = [idOf(100), idOf(100), idOf(10)]
    await addSent(waiting, 100, null)
    await addSent(old, 100, daysAgo(100))
    await addSent(recent, 10, daysAgo(10))
    await purge(90)
    assert.deepEqual(await idsIn('outbox'), [waiting, recent])

    const [handled, discarded, deadLetter, handledLate, young] = [idOf(104), idOf(103), idOf(102), idOf(101), idOf(10)]
    await addReceived(handled, 'handled', daysAgo(100))
    await addReceived(discarded, 'discarded', daysAgo(95))
    await addReceived(deadLetter, 'parked', daysAgo(100))
    await addReceived(handledLate, 'handled', daysAgo(5))
    await addReceived(young, 'handled', daysAgo(10))
    await purge(90)
    assert.deepEqual(await idsIn('inbox'), [deadLetter, handledLate, young])
  })

  test('when the inbox has only just stopped trusting itself to know an event, then its record stays for one more day', async () => {
    const [kept, gone] = [idOf(90.5), idOf(91.5)]
    await addSent(gone, 91.5, daysAgo(91.5))
    await addSent(kept, 90.5, daysAgo(90.5))
    await addReceived(gone, 'handled', daysAgo(91.5))
    await addReceived(kept, 'handled', daysAgo(90.5))
    await purge(90)
    assert.deepEqual([await idsIn('outbox'), await idsIn('inbox')], [[kept], [kept]])
  })

  test('when a version before this one published secrets, then they are taken out, and nothing else', async () => {
    const add = (data: object, publishedAt: Date | null) =>
      db.execute(sql`insert into outbox (id, type, subject, data, published_at)
        values (${idOf(1)}, 'order.placed', 'o', ${json(data)}, ${publishedAt})`)
    const secrets = { orderId: 'o', accessToken: 'let-me-in', url: 'https://shop/reset?token=t' }
    await add(secrets, daysAgo(1))
    await add(secrets, null)
    await purge(0)
    const rows = await db.query<{ data: object }>(sql`select data from outbox order by sequence`)
    assert.deepEqual(
      rows.map(({ data }) => data),
      [{ orderId: 'o' }, secrets],
    )
  })

  test('when there are more than a batch, then all of them go', async () => {
    await db.execute(sql`insert into outbox (id, type, subject, data, occurred_at, published_at)
      select gen_random_uuid(), 'note.written', 'n', '{}', now() - interval '99 days', now() - interval '99 days'
      from generate_series(1, 2500)`)
    await purge(90)
    assert.deepEqual(await idsIn('outbox'), [])
  })

  test('when several replicas purge at once, then each record goes once and none of them fails', async () => {
    await db.execute(sql`insert into outbox (id, type, subject, data, occurred_at, published_at)
      select gen_random_uuid(), 'note.written', 'n', '{}', now() - interval '99 days', now() - interval '99 days'
      from generate_series(1, 500)`)
    await Promise.all([purge(90), purge(90), purge(90)])
    await purge(90)
    assert.deepEqual(await idsIn('outbox'), [])
  })

  test('when retention is 0, then events stay for ever', async () => {
    await addSent(idOf(1000), 1000, daysAgo(1000))
    await addReceived(idOf(1000), 'handled', daysAgo(1000))
    await purge(0)
    assert.deepEqual([(await idsIn('outbox')).length, (await idsIn('inbox')).length], [1, 1])
  })

  test('when an idempotency key is older than any client repeats a request, then it goes', async () => {
    for (const days of [6, 8])
      await db.execute(sql`insert into idempotency_keys (scope, key, request_hash, resource_id, locked_until, created_at)
        values ('s', ${`${days} days`}, 'h', ${randomUUID()}, now(), ${daysAgo(days)})`)
    await purge(90)
    const left = await db.query<{ key: string }>(sql`select key from idempotency_keys`)
    assert.deepEqual(left, [{ key: '6 days' }])
  })

  test('when an event comes again after it was forgotten, then it does not take effect twice: it is a dead letter', async () => {
    let effects = 0
    const inbox = createInbox({
      db,
      logger,
      subscriptions: [on(noteWritten, async () => void effects++)],
      remembersDays: 90,
    })
    const eventOf = (days: number): CloudEvent => ({
      specversion: '1.0',
      id: idOf(days),
      source: '/note-service',
      type: 'note.written',
      subject: 'n',
      time: daysAgo(days).toISOString(),
      datacontenttype: 'application/json',
      dataschema: 'urn:storefleet:event:note.written:1',
      correlationid: randomUUID(),
      data: {},
    })
    const [young, old] = [eventOf(89), eventOf(92)]
    await inbox.accept(young)
    assert.equal(effects, 1)
    await purge(90)
    await inbox.accept(young)
    assert.equal(effects, 1)

    await addReceived(old.id, 'handled', daysAgo(92))
    await inbox.accept(old)
    await purge(90)
    await inbox.accept(old)
    await inbox.accept(old)
    assert.equal(effects, 1)
    const kept = await db.first(
      sql`select status, event is not null as has_event from inbox where event_id = ${old.id}`,
    )
    assert.deepEqual(kept, { status: 'parked', hasEvent: true })
  })
})
