import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { type CloudEvent, defineEvent } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { createInbox, type Inbox, on } from '@storefleet/events'
import { createHttpApp, type HttpApp } from '@storefleet/http'
import { createTestHost, forEachDatabase, noteServiceMigrations, waitFor } from '@storefleet/test-kit'
import { Type } from 'typebox'
import { createBookAudit } from '../audit/book-checks.ts'
import { eventCheck } from '../audit/event-check.ts'
import { operationsRoutes } from './operations-routes.ts'

const host = createTestHost()
const staffId = randomUUID()
const base = '/api/v1/operations/note-service'
const noteWritten = defineEvent('note.written', 1, Type.Object({ noteId: Type.String() }))
const noteSigned = defineEvent('note.signed', 1, Type.Object({ noteId: Type.String() }))

forEachDatabase((openTestDatabase) => {
  let db: Database
  let http: HttpApp
  let inbox: Inbox
  let isBroken = true
  let effects: string[] = []

  before(async () => {
    db = await openTestDatabase({ migrations: noteServiceMigrations })
    const handle = async (_: unknown, { id }: CloudEvent) => {
      if (isBroken) throw new Error('the ink is dry')
      effects.push(id)
    }
    const subscriptions = [on(noteWritten, handle), on(noteSigned, handle)]
    const { logger, tokens = assert.fail('the test host has tokens') } = host
    // Nothing is tried again unless it is woken.
    inbox = createInbox({ db, subscriptions, logger, maxAttempts: 2, retryDelayMs: () => 0, everyMs: 3_600_000 })
    http = await createHttpApp({ service: 'note-service', logger, tokens })
    const examineBooks = createBookAudit([eventCheck(db, 'note-service')], () => new Date())
    operationsRoutes(http, {
      service: 'note-service',
      db,
      subscriptions,
      wakeRetry: inbox.retryJob.wake,
      examineBooks,
      readJobs: () => [inbox.retryJob.report()],
    })
    inbox.retryJob.start()
  })
  after(async () => {
    await inbox.retryJob.stop()
    await http.close()
  })
  beforeEach(async () => {
    isBroken = true
    effects = []
    await db.raw('truncate inbox')
  })

  const eventOf = (type = 'note.written'): CloudEvent => ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/note-service',
    type,
    subject: randomUUID(),
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: `urn:storefleet:event:${type}:1`,
    correlationid: randomUUID(),
    data: { noteId: 'n1' },
  })
  const ask = async (method: 'GET' | 'POST', path: string, body?: object, role: 'staff' | 'admin' = 'staff') => {
    const token = await host.tokenFor({ id: staffId, role })
    const headers = { authorization: `Bearer ${token}` }
    const answer = await http.inject({ method, url: `${base}${path}`, headers, ...(body && { payload: body }) })
    return { status: answer.statusCode, body: answer.json() }
  }
  const statusOf = async (id: string) => (await ask('GET', `/dead-letters/${id}`)).body.status
  const makeDeadLetter = async (event = eventOf()) => {
    await inbox.accept(event)
    inbox.retryJob.wake()
    await waitFor(async () => (await statusOf(event.id)) === 'parked')
    return event
  }

  test('when an admin asks for the jobs, then each comes with its last run, and staff are refused', async () => {
    inbox.retryJob.wake()
    const readJob = async () => (await ask('GET', '/jobs', undefined, 'admin')).body.items[0]
    await waitFor(async () => (await readJob()).lastOutcome === 'succeeded' && !(await readJob()).isRunning)
    const { lastStartedAt, lastDurationMs, nextStartAt, ...job } = await readJob()
    const { name } = inbox.retryJob
    assert.deepEqual(job, { name, everyMs: 3_600_000, isRunning: false, lastOutcome: 'succeeded' })
    assert.equal(Date.parse(nextStartAt) >= Date.parse(lastStartedAt) + lastDurationMs + job.everyMs, true)
    assert.equal((await ask('GET', '/jobs')).status, 403)
  })

  test('when an event cannot be handled, then it is listed, and shown with the last error', async () => {
    const event = await makeDeadLetter()
    const { body } = await ask('GET', '/dead-letters')
    assert.deepEqual(
      body.items.map((item: { eventId: string }) => item.eventId),
      [event.id],
    )
    const shown = (await ask('GET', `/dead-letters/${event.id}`)).body
    assert.deepEqual(
      [shown.status, shown.attempts, shown.lastError, shown.subject, shown.correlationId],
      ['parked', 2, 'the ink is dry', event.subject, event.correlationid],
    )
    assert.ok(Date.parse(shown.failedAt) >= Date.parse(shown.receivedAt))
    assert.deepEqual(shown.event, event)
  })

  test('when an event has waited or failed for long, then it is a difference of the books; a recent one is under way', async () => {
    await db.raw('truncate outbox')
    const insert = (type: string, age: string) =>
      db.execute(sql`
        insert into outbox (id, type, subject, data, occurred_at)
        values (${randomUUID()}, ${type}, 'n1', '{}', now() - ${age}::interval)`)
    await insert('note.written', '11 minutes')
    await insert('note.signed', '9 minutes')
    const letter = await makeDeadLetter()
    const read = (path = '') => ask('GET', `/book-differences${path}`, undefined, 'admin')
    const kindsOf = async () => (await read()).body.items.map(({ kind }: { kind: string }) => kind)

    assert.deepEqual((await read()).body, {
      check: 'events',
      items: [{ kind: 'event not published', detail: 'note-service note.written of n1' }],
      nextCursor: null,
    })
    await db.execute(sql`update inbox set received_at = now() - interval '11 minutes' where event_id = ${letter.id}`)
    assert.deepEqual(await kindsOf(), ['event not published', 'event not handled'])
    await ask('POST', `/dead-letters/${letter.id}/discard`, { reason: 'Never needed' })
    await db.raw('truncate outbox')
    assert.deepEqual(await kindsOf(), [])

    assert.equal((await ask('GET', '/book-differences')).status, 403)
    for (const cursor of ['x', 'WzFd', 'Wy0xLG51bGxd']) assert.equal((await read(`?cursor=${cursor}`)).status, 400)
    assert.equal((await read('?limit=501')).status, 400)
  })

  test('when there are many, then they come in pages, and by type', async () => {
    const events = await Promise.all([
      makeDeadLetter(),
      makeDeadLetter(),
      makeDeadLetter(),
      makeDeadLetter(eventOf('note.signed')),
    ])
    const written = events.slice(0, 3).map(({ id }) => id)
    const first = (await ask('GET', '/dead-letters?type=note.written&limit=2')).body
    const second = (await ask('GET', `/dead-letters?type=note.written&limit=2&cursor=${first.nextCursor}`)).body
    const ids = [...first.items, ...second.items].map((item: { eventId: string }) => item.eventId)
    assert.deepEqual(ids, written.toSorted().toReversed())
    assert.equal(second.nextCursor, null)
    assert.equal((await ask('GET', '/dead-letters')).body.items.length, 4)
    assert.equal((await ask('GET', '/dead-letters?cursor=bm9uc2Vuc2U')).status, 400)
  })

  test('when it is replayed and handled, then it takes effect once, however often it was asked for', async () => {
    const event = await makeDeadLetter()
    isBroken = false
    const answers = await Promise.all([1, 2, 3].map(() => ask('POST', `/dead-letters/${event.id}/replay`)))
    await waitFor(async () => (await statusOf(event.id)) === 'handled')

    assert.ok(answers.every(({ status }) => status === 202 || status === 409))
    assert.deepEqual(effects, [event.id])
    const again = await ask('POST', `/dead-letters/${event.id}/replay`)
    assert.deepEqual([again.status, again.body.code, again.body.eventStatus], [409, 'event-not-parked', 'handled'])
    await inbox.accept(event)
    assert.deepEqual(effects, [event.id])

    const { body } = await ask('GET', `/dead-letters/${event.id}`)
    assert.deepEqual([body.attempts, body.replayedBy, body.event], [3, staffId, null])
  })

  test('when it is replayed and fails on, then it has all its attempts again, and is a dead letter with all of them', async () => {
    const event = await makeDeadLetter()
    assert.equal((await ask('POST', `/dead-letters/${event.id}/replay`)).body.status, 'retrying')
    await waitFor(async () => (await statusOf(event.id)) === 'parked')
    assert.equal((await ask('GET', `/dead-letters/${event.id}`)).body.attempts, 4)
  })

  test('when it is discarded, then who and why is kept, and it is handled no more', async () => {
    const event = await makeDeadLetter()
    const discarded = await ask('POST', `/dead-letters/${event.id}/discard`, { reason: 'a note of a test' })
    assert.deepEqual(
      [discarded.status, discarded.body.status, discarded.body.discardedBy, discarded.body.discardReason],
      [200, 'discarded', staffId, 'a note of a test'],
    )
    for (const path of ['replay', 'discard']) {
      const refused = await ask('POST', `/dead-letters/${event.id}/${path}`, { reason: 'again' })
      assert.deepEqual([refused.status, refused.body.eventStatus], [409, 'discarded'])
    }
    isBroken = false
    await inbox.accept(event)
    assert.deepEqual(effects, [])
    assert.equal((await ask('GET', '/dead-letters')).body.items.length, 0)
    assert.equal((await ask('GET', '/dead-letters?status=discarded')).body.items[0].eventId, event.id)
  })

  test('when it is unknown, or no reason is given, then that is refused', async () => {
    const unknown = `/dead-letters/${randomUUID()}`
    assert.equal((await ask('GET', unknown)).body.code, 'event-not-found')
    assert.equal((await ask('POST', `${unknown}/replay`)).status, 404)
    assert.equal((await ask('POST', `${unknown}/discard`, { reason: 'gone' })).status, 404)
    assert.equal((await ask('POST', `${unknown}/discard`, { reason: ' ' })).status, 400)
  })

  test('when events wait in both directions, then their numbers are told', async () => {
    await db.raw('truncate outbox')
    assert.deepEqual((await ask('GET', '/outbox')).body, {
      outbox: { pending: 0, oldestPendingSeconds: 0, lastPublishedAt: null },
      inbox: { retrying: 0, parked: 0 },
    })
    await makeDeadLetter()
    await inbox.accept(eventOf())
    await db.execute(sql`
      insert into outbox (id, type, subject, data, occurred_at, published_at) values
        (${randomUUID()}, 'note.written', 'n0', '{}', now() - interval '9 minutes', now() - interval '8 minutes'),
        (${randomUUID()}, 'note.written', 'n1', '{}', now() - interval '1 minute', null),
        (${randomUUID()}, 'note.written', 'n2', '{}', now(), null)`)
    const { outbox, inbox: arriving } = (await ask('GET', '/outbox')).body
    assert.equal(outbox.pending, 2)
    assert.ok(outbox.oldestPendingSeconds >= 60 && outbox.oldestPendingSeconds < 90, outbox.oldestPendingSeconds)
    assert.ok(Math.abs(Date.now() - 480_000 - Date.parse(outbox.lastPublishedAt)) < 30_000)
    assert.deepEqual(arriving, { retrying: 1, parked: 1 })
  })

  test('when the actor is not staff, then nothing is shown and nothing done', async () => {
    const event = await makeDeadLetter()
    const headers = { authorization: `Bearer ${await host.tokenFor({ role: 'customer' })}` }
    for (const url of ['/dead-letters', `/dead-letters/${event.id}`, '/outbox', `/orders/${event.subject}/story`])
      assert.equal((await http.inject({ url: base + url, headers })).statusCode, 403, url)
    const replay = await http.inject({ method: 'POST', url: `${base}/dead-letters/${event.id}/replay`, headers })
    assert.equal(replay.statusCode, 403)
    assert.equal(await statusOf(event.id), 'parked')
  })
})
