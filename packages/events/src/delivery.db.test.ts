import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, before, beforeEach, describe, test } from 'node:test'
import { type CloudEvent, defineEvent, Secret } from '@storefleet/contracts'
import { type Database, json, sql, type Tx } from '@storefleet/database'
import { runWithContext } from '@storefleet/observability'
import { createTestHost, forEachDatabase, noteServiceMigrations, waitFor } from '@storefleet/test-kit'
import { Type } from 'typebox'
import type { EventBus } from './event-bus.ts'
import { createInProcessBus } from './in-process-bus.ts'
import { createInbox } from './inbox.ts'
import { createOutbox } from './outbox.ts'
import { createRelay } from './relay.ts'
import { createSecretOpener, createSecretSealer } from './sealed-secrets.ts'
import { on } from './subscription.ts'

const migrations = noteServiceMigrations
const noteWritten = defineEvent('note.written', 1, Type.Object({ noteId: Type.String() }))
const noteShared = defineEvent('note.shared', 1, Type.Object({ email: Type.String(), link: Secret }))
const sealer = createSecretSealer('an-event-secret-of-at-least-32-characters')
const { logger } = createTestHost()

forEachDatabase((openTestDatabase) => {
  let db: Database
  let stops: (() => Promise<void>)[] = []

  before(async () => {
    db = await openTestDatabase({ migrations })
  })
  beforeEach(() => db.raw('truncate outbox, inbox, notes'))
  afterEach(async () => {
    for (const stop of stops) await stop()
    stops = []
  })

  const startRelay = (bus: EventBus, options: { batchSize?: number; gatherMs?: number } = {}) => {
    const relay = createRelay({ service: 'note-service', db, bus, logger, everyMs: 20, sealer, ...options })
    relay.start()
    stops.push(relay.stop)
    return createOutbox({ newId: randomUUID, wakeRelay: relay.wake, sealer })
  }

  const recordingBus = (overrides: Partial<EventBus> = {}) => {
    const published: CloudEvent[] = []
    const bus: EventBus = {
      ...createInProcessBus(),
      publish: async (events) => void published.push(...events),
      ...overrides,
    }
    return { bus, published }
  }

  const writeNote = (tx: Tx, id: string) => tx.execute(sql`insert into notes (id, body_text) values (${id}, '')`)
  const countNotes = async () => (await db.query(sql`select id from notes`)).length
  const unpublished = () => db.query(sql`select id from outbox where published_at is null`)
  const readInbox = (id: string) =>
    db.first<{ status: string; attempts: number; lastError: string }>(
      sql`select status, attempts, last_error from inbox where event_id = ${id}`,
    )
  const eventOf = (noteId: string): CloudEvent => ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/note-service',
    type: 'note.written',
    subject: noteId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: 'urn:storefleet:event:note.written:1',
    correlationid: randomUUID(),
    data: { noteId },
  })
  const startInbox = (handler: (tx: Tx, event: CloudEvent) => Promise<void>, maxAttempts = 3, database = db) => {
    const inbox = createInbox({
      db: database,
      logger,
      subscriptions: [on(noteWritten, handler)],
      maxAttempts,
      retryDelayMs: () => 0,
      everyMs: 10,
    })
    inbox.retryJob.start()
    stops.push(inbox.retryJob.stop)
    return inbox
  }

  test('when a transaction commits, then its events are published in order, with the correlation id', async () => {
    const { bus, published } = recordingBus()
    const outbox = startRelay(bus, { batchSize: 2 })
    const ids = Array.from({ length: 5 }, () => randomUUID())
    await runWithContext({ correlationId: 'correlation-1' }, () =>
      db.transaction((tx) =>
        outbox.append(
          tx,
          ids.map((id) => noteWritten(id, { noteId: id })),
        ),
      ),
    )

    await waitFor(async () => (await unpublished()).length === 0)
    assert.deepEqual(
      published.map((event) => event.subject),
      ids,
    )
    assert.deepEqual(new Set(published.map((event) => event.correlationid)), new Set(['correlation-1']))
    assert.equal(published[0]?.source, '/note-service')
  })

  const shared = { email: 'ada@example.com', link: 'https://shop/open?token=secret' }
  const sealContext = { eventType: 'note.shared', subject: 'n1', member: 'link', recipient: shared.email }
  const outboxTexts = async () =>
    (await db.query<{ data: unknown }>(sql`select data from outbox`)).map(({ data }) => JSON.stringify(data))

  test('when an event holds a secret, then neither table nor bus has it in clear, and once it is published the table has it no more', async () => {
    const { bus, published } = recordingBus()
    const waiting = createOutbox({ newId: randomUUID, wakeRelay: () => {}, sealer })
    await db.transaction((tx) => waiting.append(tx, [noteShared('n1', shared)]))
    const [kept = ''] = await outboxTexts()
    assert.match(kept, /"link": ?"sealed\.v1\./)
    assert.doesNotMatch(kept, /shop|secret/)

    startRelay(bus)
    await waitFor(async () => (await unpublished()).length === 0)
    const { link } = (published[0] as CloudEvent).data as typeof shared
    assert.equal(createSecretOpener(['an-event-secret-of-at-least-32-characters'])(link, sealContext), shared.link)
    assert.deepEqual(await outboxTexts(), [JSON.stringify({ email: shared.email })])
  })

  test('when a version before this one kept a secret in clear, then the event is sent, sealed', async () => {
    await db.execute(sql`insert into outbox (id, type, subject, data)
      values (${randomUUID()}, 'note.shared', 'n1', ${json(shared)})`)
    const { bus, published } = recordingBus()
    startRelay(bus)
    await waitFor(async () => (await unpublished()).length === 0)
    const { link, email } = (published[0] as CloudEvent).data as typeof shared
    assert.equal(email, shared.email)
    assert.equal(createSecretOpener(['an-event-secret-of-at-least-32-characters'])(link, sealContext), shared.link)
  })

  test('when a service has no key, then an event with a secret is not kept', async () => {
    const keyless = createOutbox({ newId: randomUUID, wakeRelay: () => {} })
    await assert.rejects(
      db.transaction((tx) => keyless.append(tx, [noteShared('n1', shared)])),
      /note\.shared holds a secret/,
    )
    assert.deepEqual(await outboxTexts(), [])
  })

  test('when the relay is stopped between two batches, then what it sent is marked and the rest is left to others', async () => {
    const { bus, published } = recordingBus()
    const publish = bus.publish
    const { promise: stopped, resolve } = Promise.withResolvers<void>()
    bus.publish = async (events) => {
      await publish(events)
      for (const stop of stops) stop().then(resolve)
    }
    const outbox = startRelay(bus, { batchSize: 1 })
    await db.transaction((tx) =>
      outbox.append(
        tx,
        ['first', 'second'].map((id) => noteWritten(id, { noteId: id })),
      ),
    )
    await stopped
    assert.deepEqual(
      published.map((event) => event.subject),
      ['first'],
    )
    assert.deepEqual(await db.query(sql`select subject, locked_until from outbox where published_at is null`), [
      { subject: 'second', lockedUntil: null },
    ])
  })

  test('when events are told one by one, then the first leaves at once and the others together', async () => {
    const { bus, published } = recordingBus()
    const batches: number[] = []
    const publish = bus.publish
    bus.publish = async (events) => {
      batches.push(events.length)
      await publish(events)
    }
    const outbox = startRelay(bus, { gatherMs: 300 })
    const tell = (id: string) => db.transaction((tx) => outbox.append(tx, [noteWritten(id, { noteId: id })]))
    await tell('first')
    await waitFor(() => published.length === 1)
    for (const id of ['second', 'third', 'fourth']) await tell(id)
    await waitFor(async () => (await unpublished()).length === 0)
    assert.deepEqual(batches, [1, 3])
  })

  test('when a transaction rolls back, then its events are never published', async () => {
    const { bus, published } = recordingBus()
    const outbox = startRelay(bus)
    const lost = db.transaction(async (tx) => {
      await outbox.append(tx, [noteWritten('lost', { noteId: 'lost' })])
      throw new Error('rolled back')
    })
    await assert.rejects(lost)
    await db.transaction((tx) => outbox.append(tx, [noteWritten('kept', { noteId: 'kept' })]))

    await waitFor(() => published.length > 0)
    assert.deepEqual(
      published.map((event) => event.subject),
      ['kept'],
    )
  })

  test('when the bus does not confirm, then the events stay and are sent again', async () => {
    let failures = 2
    const { bus, published } = recordingBus()
    const publish = bus.publish
    bus.publish = async (events) => {
      if (failures-- > 0) throw new Error('no confirm')
      await publish(events)
    }
    const outbox = startRelay(bus)
    await db.transaction((tx) => outbox.append(tx, [noteWritten('n', { noteId: 'n' })]))

    await waitFor(async () => (await unpublished()).length === 0)
    assert.equal(published.length, 1)
    assert.deepEqual(await db.query(sql`select attempts from outbox`), [{ attempts: 3 }])
  })

  test('when several relays run, then each event is claimed by one', async () => {
    const { bus, published } = recordingBus()
    const outboxes = [1, 2, 3].map(() => startRelay(bus, { batchSize: 3 }))
    for (let n = 0; n < 10; n++) {
      for (const outbox of outboxes)
        await db.transaction((tx) => outbox.append(tx, [noteWritten(`${n}`, { noteId: `${n}` })]))
    }
    await waitFor(async () => (await unpublished()).length === 0)
    assert.equal(published.length, 30)
    assert.equal(new Set(published.map((event) => event.id)).size, 30)
  })

  test('when an event is delivered many times at once, then it takes effect once', async () => {
    const inbox = startInbox(async (tx) => void (await writeNote(tx, randomUUID())))
    const event = eventOf('n')
    await Promise.all(Array.from({ length: 5 }, () => inbox.accept(event)))
    await inbox.accept(event)

    assert.equal(await countNotes(), 1)
    assert.equal((await readInbox(event.id))?.status, 'handled')
  })

  test('when a handler fails at first, then its effect is rolled back and it is tried again until it succeeds', async () => {
    let calls = 0
    const inbox = startInbox(async (tx) => {
      await writeNote(tx, randomUUID())
      if (++calls < 3) throw new Error(`failure ${calls}`)
    })
    const event = eventOf('n')
    await inbox.accept(event)

    const row = await waitFor(async () => {
      const found = await readInbox(event.id)
      return found?.status === 'handled' && found
    })
    assert.equal(row.attempts, 3)
    assert.equal(await countNotes(), 1)
  })

  test('when a handler fails every time, then the event is a dead letter with the last error, and others go on', async () => {
    const inbox = startInbox(async (tx, event) => {
      if (event.subject === 'poison') throw new Error('cannot be handled')
      await writeNote(tx, randomUUID())
    })
    const poison = eventOf('poison')
    await inbox.accept(poison)
    await inbox.accept(eventOf('good'))

    const row = await waitFor(async () => {
      const found = await readInbox(poison.id)
      return found?.status === 'parked' && found
    })
    assert.deepEqual(row, { status: 'parked', attempts: 3, lastError: 'cannot be handled' })
    assert.equal(await countNotes(), 1)
  })

  describe('events that come together', () => {
    const note = (tx: Tx, event: CloudEvent) => writeNote(tx, event.subject)
    const events = () => Array.from({ length: 3 }, () => eventOf(randomUUID()))
    const acceptAll = (accept: (event: CloudEvent) => Promise<void>, given: readonly CloudEvent[]) =>
      Promise.all(given.map(accept))

    test('when all can be handled, then on a server they take effect in one transaction', async () => {
      const inbox = startInbox(async (tx, event) => void (await note(tx, event)))
      await acceptAll(inbox.accept, events())
      const transactions = await db.query(
        sql`select distinct xmin::text from (select xmin from notes union all select xmin from inbox) r`,
      )
      assert.equal(await countNotes(), 3)
      assert.equal(transactions.length, db.dialect === 'postgres' ? 1 : 3)
    })

    test('when one cannot be handled, then it is kept for another try and the others take effect', async () => {
      const [good, poison, fine] = events() as [CloudEvent, CloudEvent, CloudEvent]
      const inbox = startInbox(async (tx, event) => {
        await note(tx, event)
        if (event.id === poison.id) throw new Error('cannot be handled')
      }, 1)
      await acceptAll(inbox.accept, [good, poison, fine])
      assert.deepEqual(
        (await Promise.all([good, poison, fine].map(({ id }) => readInbox(id)))).map((row) => row?.status),
        ['handled', 'parked', 'handled'],
      )
      assert.equal(await countNotes(), 2)
    })

    for (const moment of ['before', 'after'] as const) {
      test(`when the connection breaks ${moment} their commit, then each takes effect once`, async () => {
        let isBroken = true
        const breaking: Database = {
          ...db,
          async transaction(work) {
            const isNow = isBroken
            isBroken = false
            const broken = () => {
              throw new Error('the connection broke')
            }
            const result = await db.transaction(async (tx) => {
              const worked = await work(tx)
              return isNow && moment === 'before' ? broken() : worked
            })
            return isNow ? broken() : result
          },
        }
        const inbox = startInbox(async (tx, event) => void (await note(tx, event)), 3, breaking)
        const given = events()
        await acceptAll(inbox.accept, given)
        await acceptAll(inbox.accept, given)
        assert.equal(await countNotes(), 3)
      })
    }

    test('when two replicas are given the same ones in another order, then each takes effect once and none waits in a circle', async () => {
      let runs = 0
      const counting = async (tx: Tx, event: CloudEvent) => {
        runs++
        await note(tx, event)
      }
      const [one, other] = [startInbox(counting), startInbox(counting)]
      const given = Array.from({ length: 20 }, () => eventOf(randomUUID()))
      await Promise.all([acceptAll(one.accept, given), acceptAll(other.accept, given.toReversed())])
      assert.equal(await countNotes(), 20)
      assert.equal(runs, 20)
    })
  })

  test('when an event breaks its contract, then it is kept and never reaches the handler', async () => {
    const inbox = startInbox(async (tx) => void (await writeNote(tx, randomUUID())), 1)
    const event = { ...eventOf('n'), data: { noteId: 42 } }
    await inbox.accept(event)

    assert.equal((await readInbox(event.id))?.status, 'parked')
    assert.equal(await countNotes(), 0)
  })
})

test('when a consumer has not subscribed yet, then the in-process bus takes nothing', async () => {
  const bus = createInProcessBus({ consumers: { 'order-service': { types: [] } } })
  await assert.rejects(bus.publish([]), { slug: 'consumer-missing' })

  const unsubscribe = await bus.subscribe({ service: 'order-service', types: [], accept: async () => {} })
  await bus.publish([])

  await unsubscribe()
  await assert.rejects(bus.check(), { slug: 'consumer-missing' })
})
