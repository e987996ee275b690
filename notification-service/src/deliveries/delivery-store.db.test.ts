import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, migrate, openDatabase } from '@storefleet/database'
import { createPrivatePostgres, forEachDatabase, hasPostgresServer, waitFor } from '@storefleet/test-kit'
import { type Delivery, type Notice, newDelivery, resendOf } from './delivery.ts'
import { createDeliveryStore, type DeliveryStore } from './delivery-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const start = new Date('2026-11-23T12:00:00Z')
const later = (ms: number) => new Date(start.getTime() + ms)
const leaseMs = 60_000

let made = 0
const nextId = () => `01900000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const sentAt = (at: Date) => ({ providerMessageId: '<1@storefleet.test>', at, alongWith: undefined })

forEachDatabase((openTestDatabase) => {
  let db: Database
  let deliveries: DeliveryStore

  before(async () => {
    db = await openTestDatabase({ migrations })
    deliveries = createDeliveryStore(db)
  })

  const draft = (changes: Partial<Notice> = {}, eventId = randomUUID()): Delivery => {
    const content = { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }
    const notice: Notice = { channel: 'email', recipient: 'ada@example.com', title: 'Hello', content, ...changes }
    const event = { id: eventId, type: 'order.confirmed', subject: randomUUID(), correlationid: randomUUID() }
    return newDelivery(event, notice, { id: nextId(), now: start })
  }
  const queue = (...added: Delivery[]) => db.transaction((tx) => deliveries.queue(tx, added))
  const claim = (now = start) => deliveries.claimDue({ channel: 'email', now, leaseMs, limit: 1000 })
  const claimOnly = async ({ id }: Delivery, now = start) => (await claim(now)).find((claimed) => claimed.id === id)

  test('when a delivery is queued, then it is read back as it was', async () => {
    const delivery = draft({ holdsSecret: true, expiresAt: later(1000) })
    await queue(delivery)
    assert.deepEqual(await deliveries.findById(delivery.id), delivery)
  })

  test('when an event asks twice for the same, then there is one delivery', async () => {
    const eventId = randomUUID()
    const [first, again, overPush] = [draft({}, eventId), draft({}, eventId), draft({ channel: 'push' }, eventId)]
    await queue(first, again)
    await queue(again, overPush)
    const found = [first, again, overPush].map(({ id }) => deliveries.findById(id))
    assert.deepEqual(
      (await Promise.all(found)).map((delivery) => delivery?.id),
      [first.id, undefined, overPush.id],
    )
  })

  test('when the transaction of an event fails, then nothing is sent for it', async () => {
    const delivery = draft()
    const failing = db.transaction(async (tx) => {
      await deliveries.queue(tx, [delivery])
      throw new Error('no')
    })
    await assert.rejects(failing)
    assert.equal(await deliveries.findById(delivery.id), undefined)
  })

  const limit = { kind: 'order.payment_failed', perHour: 3, perDay: 4 }
  const limited = (recipient: string, createdAt = start, holdsSecret = false) => ({
    ...draft({ recipient, holdsSecret }),
    createdAt,
    limit,
  })
  const statusesOf = (added: readonly Delivery[]) => added.map(({ status }) => status)

  test('when a mailbox has had its mails of an hour, then the others are kept as suppressed, and say why', async () => {
    const recipient = `${randomUUID()}@example.com`
    const added = await db.transaction((tx) =>
      deliveries.queue(
        tx,
        Array.from({ length: 5 }, () => limited(recipient)),
      ),
    )
    assert.deepEqual(statusesOf(added), ['queued', 'queued', 'queued', 'suppressed', 'suppressed'])
    const last = await deliveries.findById(added[4]?.id ?? '')
    assert.deepEqual([last?.status, last?.attempts, last?.nextAttemptAt], ['suppressed', 0, null])
    assert.match(last?.lastError ?? '', /^Suppressed: .*3 mails an hour.*order\.payment_failed/)
    assert.equal(last?.content === null, false)
  })

  test('when a suppressed mail holds a secret, then it is blanked', async () => {
    const recipient = `${randomUUID()}@example.com`
    const secrets = Array.from({ length: 4 }, () => limited(recipient, start, true))
    const added = await db.transaction((tx) => deliveries.queue(tx, secrets))
    assert.equal(added[3]?.status, 'suppressed')
    assert.equal((await deliveries.findById(added[3]?.id ?? ''))?.content, null)
  })

  test('when the hour is over, then there are more, up to those of the day', async () => {
    const recipient = `${randomUUID()}@example.com`
    const ask = async (at: Date) =>
      statusesOf(await db.transaction((tx) => deliveries.queue(tx, [limited(recipient, at)])))[0]
    for (const _ of [1, 2, 3]) assert.equal(await ask(start), 'queued')
    assert.equal(await ask(later(3_599_999)), 'suppressed')
    const [inAnHour, tomorrow] = [later(3_600_000), later(12 * 3_600_000)]
    assert.equal(await ask(inAnHour), 'suppressed', 'four a day were asked for')
    assert.equal(await ask(tomorrow), 'queued')
  })

  test('when a mailbox is spelled in several ways, then it is one', async () => {
    const name = randomUUID()
    const spellings = [`${name}@example.com`, `${name.toUpperCase()}@Example.com`, `${name}+1@example.com`]
    const added = await db.transaction((tx) =>
      deliveries.queue(
        tx,
        [...spellings, `${name}+2+x@EXAMPLE.com`].map((recipient) => limited(recipient)),
      ),
    )
    assert.deepEqual(statusesOf(added), ['queued', 'queued', 'queued', 'suppressed'])
  })

  test('when many transactions ask at once for one mailbox, then no more than its share is sent', async () => {
    const recipient = `${randomUUID()}@example.com`
    const added = await Promise.all(
      Array.from({ length: 12 }, () => db.transaction((tx) => deliveries.queue(tx, [limited(recipient)]))),
    )
    assert.equal(statusesOf(added.flat()).filter((status) => status === 'queued').length, 3)
  })

  test('when counts are older than two days, then they are deleted', async () => {
    await db.transaction((tx) => deliveries.queue(tx, [limited('old@example.com', new Date('2020-01-01T00:00:00Z'))]))
    assert.equal(await deliveries.deleteCounts(new Date('2020-01-02T00:00:00Z'), 1000), 0)
    assert.equal(await deliveries.deleteCounts(new Date('2020-01-04T00:00:00Z'), 1000), 2)
  })

  test('when many senders claim at once, then each delivery is given to one', async () => {
    const added = Array.from({ length: 20 }, () => draft())
    await queue(...added)
    const claims = await Promise.all(Array.from({ length: 5 }, () => claim()))
    const ids = claims.flat().map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(added.every(({ id }) => ids.includes(id)))
  })

  test('when a sender dies, then its delivery is given out again after the lease, and what it records too late is ignored', async () => {
    const delivery = draft()
    await queue(delivery)
    const lost = await claimOnly(delivery)
    assert.ok(lost)
    assert.equal(await claimOnly(delivery, later(leaseMs - 1)), undefined)

    const taken = await claimOnly(delivery, later(leaseMs))
    assert.ok(taken)
    assert.deepEqual([taken.status, taken.attempts], ['sending', 2])
    assert.equal(await deliveries.recordSent(lost, sentAt(later(leaseMs))), false)
    assert.equal(await deliveries.recordSent(taken, sentAt(later(leaseMs))), true)
    assert.equal((await deliveries.findById(delivery.id))?.status, 'sent')
  })

  test('when what belongs to a record cannot be written, then the delivery does not count as sent', async () => {
    const delivery = draft()
    await queue(delivery)
    const claimed = await claimOnly(delivery)
    assert.ok(claimed)
    const alongWith = () => Promise.reject(new Error('disk full'))
    await assert.rejects(deliveries.recordSent(claimed, { ...sentAt(start), alongWith }), /disk full/)
    assert.equal((await deliveries.findById(delivery.id))?.status, 'sending')
  })

  test('when an attempt fails for now, then it is due again at its time and no sooner', async () => {
    const delivery = draft({ holdsSecret: true })
    await queue(delivery)
    const claimed = await claimOnly(delivery)
    assert.ok(claimed)
    const failed = {
      status: 'failed',
      nextAttemptAt: later(5000),
      lastError: 'busy',
      at: start,
      alongWith: undefined,
    } as const
    await deliveries.recordFailure(claimed, failed)

    assert.equal(await claimOnly(delivery, later(4999)), undefined)
    const again = await claimOnly(delivery, later(5000))
    assert.deepEqual([again?.attempts, again?.lastError], [2, 'busy'])
    assert.notEqual(again?.content, null)
  })

  for (const ending of ['sent', 'dead'] as const) {
    test(`when a delivery is ${ending}, then a secret in it is blanked and anything else is kept`, async () => {
      const [secret, open] = [draft({ holdsSecret: true }), draft()]
      await queue(secret, open)
      const claimed = (await claim()).filter(({ id }) => id === secret.id || id === open.id)
      for (const delivery of claimed) {
        if (ending === 'sent') await deliveries.recordSent(delivery, sentAt(start))
        else {
          const dead = { status: 'dead', nextAttemptAt: null, lastError: 'no such user' } as const
          await deliveries.recordFailure(delivery, { ...dead, at: start, alongWith: undefined })
        }
      }
      assert.equal((await deliveries.findById(secret.id))?.content, null)
      assert.deepEqual((await deliveries.findById(open.id))?.content, open.content)
    })
  }

  test('when a message is resent twice at once, then one resend is made', async () => {
    const delivery = draft()
    await queue(delivery)
    const resends = [1, 2].map(() => resendOf(delivery, { id: nextId(), now: start, requestedBy: 'staff-1' }))
    const added = await Promise.all(resends.map((resend) => deliveries.addResend(resend)))
    assert.deepEqual(added.toSorted(), [false, true])
  })

  test('when deliveries are listed, then newest come first, filtered, page by page', async () => {
    const recipient = `${randomUUID()}@example.com`
    const added = [draft({ recipient }), draft({ recipient }), draft({ recipient, channel: 'push' })]
    await queue(...added)
    const [first, second, overPush] = added.map(({ id }) => id)

    const ids = async (filter: object) =>
      (await deliveries.list({ recipient, limit: 10, ...filter })).map(({ id }) => id)
    assert.deepEqual(await ids({}), [overPush, second, first])
    assert.deepEqual(await ids({ channel: 'email', status: 'queued', eventType: 'order.confirmed' }), [second, first])
    assert.deepEqual(await ids({ beforeId: second }), [first])
    assert.deepEqual(await ids({ eventType: 'order.shipped' }), [])
  })
})

test('when PostgreSQL is stopped at once after a delivery was claimed, then no other sender claims it', {
  skip: hasPostgresServer ? false : 'needs the server programs of PostgreSQL: initdb and pg_ctl',
  timeout: 120_000,
}, async () => {
  const server = await createPrivatePostgres({ wal_writer_delay: '10s', wal_writer_flush_after: '1GB' })
  const db = await openDatabase(server.url)
  try {
    await migrate(db, migrations)
    const store = createDeliveryStore(db)
    const notice: Notice = {
      channel: 'email',
      recipient: 'ada@example.com',
      title: 'Hello',
      content: { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' },
    }
    const event = { id: randomUUID(), type: 'order.confirmed', subject: randomUUID(), correlationid: randomUUID() }
    await db.transaction((tx) => store.queue(tx, [newDelivery(event, notice, { id: nextId(), now: start })]))
    const take = () => store.claimDue({ channel: 'email', now: start, leaseMs, limit: 10 })
    assert.equal((await take()).length, 1)
    server.stopAtOnce()
    server.start()

    assert.deepEqual(await waitFor(take), [])
  } finally {
    await db.close()
    server.remove()
  }
})
