import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { type CloudEvent, defineEvent } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { createInbox, on } from '@storefleet/events'
import { Type } from 'typebox'
import { createTestHost } from '../test-host.ts'
import { waitFor } from '../wait-for.ts'
import type { BusDriver } from './bus-drivers.ts'
import { type BusFleet, createRecorder, eventOf, openBusFleet, publishAsRelay } from './bus-fleet.ts'

const { logger } = createTestHost()
const confirmed = 'order.confirmed'
const cancelled = 'order.cancelled'
const noteWritten = defineEvent('note.written', 1, Type.Object({ noteId: Type.String() }))

/** What every driver of the event bus has to do. `database` has the tables of the kit and `notes`. */
export function describeEventBus(driver: BusDriver, database: () => Database): void {
  const isOneProcess = driver.url === undefined
  const needsReplicas = { skip: isOneProcess && 'one process has one replica' }
  const needsNetwork = { skip: isOneProcess && 'in one process there is no network' }

  describe(`the event bus ${driver.name}`, () => {
    let fleet: BusFleet
    beforeEach(() => {
      fleet = openBusFleet(driver)
    })
    afterEach(() => fleet.close())

    test('when events are published, then each service gets those it listens to, and no others', async () => {
      const product = createRecorder('product-service', [confirmed, cancelled])
      const order = createRecorder('order-service', [cancelled])
      await fleet.open().subscribe(product)
      await fleet.open().subscribe(order)
      await fleet.open().publish([eventOf(confirmed, '1'), eventOf('order.placed', '2'), eventOf(cancelled, '3')])

      await waitFor(() => product.events.length === 2 && order.events.length === 1)
      assert.deepEqual(product.subjects(), ['1', '3'])
      assert.deepEqual(order.subjects(), ['3'])
    })

    test('when an event arrives, then it is as it was published', async () => {
      const event = { ...eventOf(confirmed, 'Ærø "☃"', { nested: [1, null, '\u0000'] }), traceparent: '00-1-2-01' }
      const order = createRecorder('order-service', [confirmed])
      await fleet.open().subscribe(order)
      await fleet.open().publish([event])

      await waitFor(() => order.events.length === 1)
      assert.deepEqual(order.events, [event])
    })

    test('when a service has two replicas, then one of them gets an event', needsReplicas, async () => {
      const replicas = [1, 2].map(() => createRecorder('order-service', [confirmed]))
      for (const replica of replicas) await fleet.open().subscribe(replica)
      const ids = Array.from({ length: 50 }, (_, index) => String(index))
      await fleet.open().publish(ids.map((id) => eventOf(confirmed, id)))

      const received = () => replicas.flatMap((replica) => replica.subjects())
      await waitFor(() => received().length >= ids.length)
      assert.deepEqual(received().sort(), ids.sort())
    })

    test('when nothing fails, then a batch is offered in its order', async () => {
      const order = createRecorder('order-service', [confirmed, cancelled])
      await fleet.open().subscribe(order)
      const ids = Array.from({ length: 200 }, (_, index) => String(index))
      await fleet.open().publish(ids.map((id, index) => eventOf(index % 3 ? confirmed : cancelled, id)))

      await waitFor(() => order.events.length === ids.length)
      assert.deepEqual(order.subjects(), ids)
    })

    test('when 2,000 events are published in batches, then all arrive at every service', async () => {
      const recorders = ['order-service', 'product-service'].map((service) => createRecorder(service, [confirmed]))
      for (const recorder of recorders) await fleet.open().subscribe(recorder)
      const bus = fleet.open()
      const batches = Array.from({ length: 20 }, () => Array.from({ length: 100 }, () => eventOf(confirmed)))
      await Promise.all(batches.map((batch) => bus.publish(batch)))

      const expected = new Set(batches.flat().map(({ id }) => id))
      for (const { events } of recorders) {
        await waitFor(() => events.length >= expected.size)
        assert.deepEqual(new Set(events.map(({ id }) => id)), expected)
      }
    })

    test('when a service has never run, then what was published before its first start waits for it', async () => {
      const consumers = { 'order-service': { types: [confirmed] } }
      const events = [eventOf(confirmed, 'early')]
      const publishing = publishAsRelay(fleet.open({ consumers }), events)
      if (!isOneProcess) await publishing

      const order = createRecorder('order-service', [confirmed])
      await fleet.open({ consumers }).subscribe(order)
      await waitFor(() => order.events.length === 1)
      await publishing
    })

    test('when a service listens to something else than the topology says, then it cannot subscribe', async () => {
      const bus = fleet.open({ consumers: { 'order-service': { types: [confirmed] } } })
      await assert.rejects(bus.subscribe(createRecorder('order-service', [cancelled])), /do not agree on/)
      await assert.rejects(bus.subscribe(createRecorder('stranger-service', [])), /stranger-service/)
    })

    test('when an event is rejected, then it comes again, and others overtake it', async () => {
      let isRejecting = true
      const order = createRecorder('order-service', [confirmed], async ({ subject }) => {
        if (subject === 'rejected' && isRejecting) throw new Error('the database is away')
      })
      await fleet.open().subscribe(order)
      const bus = fleet.open()
      const publishing = publishAsRelay(bus, [eventOf(confirmed, 'rejected')])
      await waitFor(() => order.subjects().filter((subject) => subject === 'rejected').length >= 3)
      await publishAsRelay(bus, [eventOf(confirmed, 'other')])
      await waitFor(() => order.subjects().includes('other'))

      isRejecting = false
      const { length } = order.events
      await waitFor(() => order.events.length > length)
      await publishing
    })

    test('when a replica dies with an event in its hands, then another gets it', { timeout: 600_000 }, async () => {
      const doomed = await fleet.startDoomedReplica('order-service', [confirmed])
      const publishing = publishAsRelay(fleet.open(), [eventOf(confirmed, 'orphan')])
      await waitFor(() => doomed.hasTaken())
      const successor = createRecorder('order-service', [confirmed])
      await doomed.kill()
      await fleet.open({ claimAfterMs: 200 }).subscribe(successor)

      await waitFor(() => successor.subjects().includes('orphan'))
      await publishing
    })

    test('when a consumer unsubscribes, then what it is handling is finished and delivered to no other replica', async () => {
      const { work, finishWork } = fleet.startWork()
      const leaving = createRecorder('order-service', [confirmed], () => work)
      const unsubscribe = await fleet.open().subscribe(leaving)
      const publishing = fleet.open().publish([eventOf(confirmed, 'in hand')])
      await waitFor(() => leaving.events.length === 1)

      let hasLeft = false
      const left = unsubscribe().then(() => {
        hasLeft = true
      })
      await new Promise(setImmediate)
      assert.equal(hasLeft, false)
      finishWork()
      await left
      await publishing

      const staying = createRecorder('order-service', [confirmed])
      await fleet.open({ claimAfterMs: 0 }).subscribe(staying)
      await publishAsRelay(fleet.open(), [eventOf(confirmed, 'next')])
      await waitFor(() => staying.events.length > 0)
      assert.deepEqual(staying.subjects(), ['next'])
      assert.equal(leaving.events.length, 1)
    })

    test(
      'when a consumer that rejects an event stops, then it stops at once and another gets it',
      needsReplicas,
      async () => {
        const rejecting = createRecorder('order-service', [confirmed], () => Promise.reject(new Error('not today')))
        const unsubscribe = await fleet.open({ redeliverAfterMs: 3_600_000 }).subscribe(rejecting)
        await fleet.open().publish([eventOf(confirmed, 'rejected')])
        await waitFor(() => rejecting.events.length === 1)
        await unsubscribe()

        const successor = createRecorder('order-service', [confirmed])
        await fleet.open({ claimAfterMs: 0 }).subscribe(successor)
        await waitFor(() => successor.subjects().includes('rejected'))
        assert.equal(rejecting.events.length, 1)
      },
    )

    describe('with an inbox behind it', () => {
      const stops: (() => Promise<void>)[] = []
      afterEach(async () => {
        for (const stop of stops.splice(0)) await stop()
        await database().raw('truncate inbox, notes')
      })

      const subscribeNotes = async (handle: (event: CloudEvent) => void = () => {}) => {
        const inbox = createInbox({
          db: database(),
          logger,
          maxAttempts: 3,
          retryDelayMs: () => 0,
          everyMs: 10,
          subscriptions: [
            on(noteWritten, async (tx, event) => {
              handle(event)
              await tx.execute(sql`insert into notes (id, body_text) values (${randomUUID()}, ${event.data.noteId})`)
            }),
          ],
        })
        inbox.retryJob.start()
        const recorder = createRecorder('notification-service', [noteWritten.type], inbox.accept)
        // All handling, repetitions included, ends before the tables are emptied.
        stops.push(await fleet.open().subscribe(recorder), inbox.retryJob.stop)
        return recorder
      }
      const note = (noteId: string) => eventOf(noteWritten.type, noteId, { noteId })
      const notes = async () =>
        (await database().query<{ bodyText: string }>(sql`select body_text from notes order by body_text`)).map(
          ({ bodyText }) => bodyText,
        )
      const statusOf = async ({ id }: CloudEvent) =>
        (await database().first<{ status: string }>(sql`select status from inbox where event_id = ${id}`))?.status

      test('when a confirm is lost and the events are sent again, then they take effect once', async () => {
        const recorder = await subscribeNotes()
        const events = [note('a'), note('b')]
        await assert.rejects(fleet.publishUnconfirmed(events, () => recorder.events.length === 2))
        await publishAsRelay(fleet.open(), events)

        await waitFor(() => recorder.events.length >= 4)
        for (const event of events) await waitFor(async () => (await statusOf(event)) === 'handled')
        assert.deepEqual(await notes(), ['a', 'b'])
      })

      test('when an event cannot be handled, then it is a dead letter, others go on, and it can be replayed', async () => {
        let isBroken = true
        const recorder = await subscribeNotes((event) => {
          if (event.subject === 'poison' && isBroken) throw new Error('cannot be handled')
        })
        const [poison, good] = [note('poison'), note('good')]
        await publishAsRelay(fleet.open(), [poison, good])
        await waitFor(async () => (await statusOf(poison)) === 'parked' && (await statusOf(good)) === 'handled')
        assert.deepEqual(await notes(), ['good'])
        assert.equal(recorder.events.length, 2)

        isBroken = false
        await database().execute(
          sql`update inbox set status = 'retrying', next_attempt_at = now() where event_id = ${poison.id}`,
        )
        await waitFor(async () => (await statusOf(poison)) === 'handled')
        assert.deepEqual(await notes(), ['good', 'poison'])
      })

      test('when events that were handled are published once more, then nothing happens twice', async () => {
        const recorder = await subscribeNotes()
        const events = [note('a'), note('b'), note('c')]
        for (const length of [3, 6]) {
          await publishAsRelay(fleet.open(), events)
          await waitFor(() => recorder.events.length === length)
        }
        for (const event of events) await waitFor(async () => (await statusOf(event)) === 'handled')
        assert.deepEqual(await notes(), ['a', 'b', 'c'])
      })
    })

    test(
      'when the connections break, then publishing and delivery go on and nothing is lost',
      needsNetwork,
      async () => {
        const network = await fleet.startNetwork()
        const order = createRecorder('order-service', [confirmed])
        const consumerBus = fleet.open({ network })
        await consumerBus.subscribe(order)
        const bus = fleet.open({ network })
        const ids: string[] = []
        for (let round = 0; round < 10; round++) {
          const batch = Array.from({ length: 20 }, () => eventOf(confirmed))
          ids.push(...batch.map(({ id }) => id))
          const publishing = publishAsRelay(bus, batch)
          if (round % 3 === 1) network.cut()
          await publishing
        }

        await waitFor(() => new Set(order.events.map(({ id }) => id)).size === ids.length)
        await waitFor(() => consumerBus.check().then(() => true))
      },
    )

    test(
      'when the connection breaks while an event is handled in vain, then it comes again',
      needsNetwork,
      async () => {
        const network = await fleet.startNetwork()
        const { work, finishWork } = fleet.startWork()
        const order = createRecorder('order-service', [confirmed], async () => {
          if (order.events.length > 1) return
          await work
          throw new Error('the network is down')
        })
        await fleet.open({ network }).subscribe(order)
        const event = eventOf(confirmed)
        await publishAsRelay(fleet.open(), [event])
        await waitFor(() => order.events.length === 1)
        network.goDown()
        finishWork()
        network.comeBack()

        await waitFor(() => order.events.length === 2)
        assert.deepEqual(order.events, [event, event])
      },
    )

    test('when the broker is away, then everybody is told, and all goes on when it is back', needsNetwork, async () => {
      const network = await fleet.startNetwork()
      network.goDown()
      const bus = fleet.open({ network, startTimeoutMs: 50, confirmTimeoutMs: 50 })
      const order = createRecorder('order-service', [confirmed])
      await bus.subscribe(order)
      await assert.rejects(bus.check(), { slug: 'bus-unavailable' })
      await assert.rejects(bus.publish([eventOf(confirmed)]))

      network.comeBack()
      await waitFor(() => bus.check().then(() => true))
      await publishAsRelay(fleet.open({ consumers: { 'order-service': { types: [confirmed] } } }), [
        eventOf(confirmed, 'after'),
      ])
      await waitFor(() => order.subjects().includes('after'))
    })

    test('when the broker does not answer, then publishing fails in time', needsNetwork, async () => {
      const network = await fleet.startNetwork()
      const bus = fleet.open({ network, confirmTimeoutMs: 300 })
      await publishAsRelay(bus, [eventOf(confirmed)])
      network.swallowResponses()
      await assert.rejects(bus.publish([eventOf(confirmed)]), /not confirmed the events in time/)
      network.cut()
      await publishAsRelay(bus, [eventOf(confirmed)])
    })
  })
}
