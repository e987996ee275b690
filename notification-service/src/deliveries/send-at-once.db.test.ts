import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { CloudEvent } from '@storefleet/contracts'
import type { Database } from '@storefleet/database'
import { createLogger, noTracing } from '@storefleet/observability'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { createMailboxSender } from '../mailbox/mailbox-sender.ts'
import { createMailboxStore, type MailboxStore } from '../mailbox/mailbox-store.ts'
import { messageSecrets } from '../testing/message-secrets.ts'
import { createDeliveryStore, type DeliveryStore } from './delivery-store.ts'
import { queueNotices } from './queue-notices.ts'
import { createSendAtOnce, type SendAtOnce } from './send-at-once.ts'
import { type Senders, sendDueDeliveries } from './send-due-deliveries.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const leaseMs = 60_000
const content = { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }

forEachDatabase((openTestDatabase) => {
  let db: Database
  let deliveries: DeliveryStore
  let mailbox: MailboxStore
  let nowMs = Date.parse('2026-11-23T12:00:00Z')
  const now = () => new Date(nowMs)

  before(async () => {
    db = await openTestDatabase({ migrations })
    deliveries = createDeliveryStore(db)
    mailbox = createMailboxStore(db)
  })

  function openSender(email: Senders['email'] = createMailboxSender({ mailbox, now })) {
    let wakes = 0
    const push = () => Promise.reject(new Error('there is no push here'))
    const logger = createLogger({ level: 'silent' })
    const sending = {
      deliveries,
      senders: { email, push },
      logger,
      tracing: noTracing,
      secrets: messageSecrets,
      now,
      random: () => 0.5,
      leaseMs,
    }
    const sendAtOnce = createSendAtOnce(sending)
    const queue = (recipient: string, event = eventOf(), through: SendAtOnce = sendAtOnce) =>
      db.transaction((tx) =>
        queueNotices(
          {
            ...sending,
            sendAtOnce: through,
            newId: randomUUID,
            wakeSender: () => wakes++,
            mailLimits: { orderMailsPerHour: 0 },
            countAttempt: () => {},
          },
          tx,
          event,
          [{ channel: 'email', recipient, title: 'Hello', content }],
        ),
      )
    return { sendAtOnce, queue, sendDue: () => sendDueDeliveries(sending, 'email'), wakes: () => wakes }
  }
  const eventOf = () =>
    ({ id: randomUUID(), type: 'order.confirmed', subject: randomUUID(), correlationid: randomUUID() }) as CloudEvent
  const newAddress = () => `${randomUUID()}@example.com`
  const deliveryTo = async (recipient: string) => {
    const [delivery] = await deliveries.list({ recipient, limit: 1 })
    return delivery && { status: delivery.status, attempts: delivery.attempts }
  }
  const countMails = async (to: string) => (await mailbox.list({ to, limit: 10 })).length
  const dead: SendAtOnce['send'] = () => {}

  test('when a message is queued, then it is sent at once and the job is not woken', async () => {
    const { sendAtOnce, queue, wakes } = openSender()
    const to = newAddress()
    await queue(to)
    await sendAtOnce.settled()
    assert.deepEqual(await deliveryTo(to), { status: 'sent', attempts: 1 })
    assert.equal(await countMails(to), 1)
    assert.equal(wakes(), 0)
  })

  test('when the process dies between queueing and sending, then the message is sent once its lease has ended', async () => {
    const { sendAtOnce, queue, sendDue } = openSender()
    const to = newAddress()
    await queue(to, eventOf(), { ...sendAtOnce, send: dead })
    await sendDue()
    assert.deepEqual(await deliveryTo(to), { status: 'sending', attempts: 1 }, 'no other sender claims it before')

    nowMs += leaseMs
    await sendDue()
    await sendDue()
    assert.deepEqual(await deliveryTo(to), { status: 'sent', attempts: 2 })
    assert.equal(await countMails(to), 1)
  })

  test('when the transaction rolls back, then nothing is sent', async () => {
    const { sendAtOnce, queue } = openSender()
    const to = newAddress()
    const begin: SendAtOnce['begin'] = (delivery) => ({ ...sendAtOnce.begin(delivery), status: 'sent' })
    await assert.rejects(queue(to, eventOf(), { ...sendAtOnce, begin }), /check constraint/)
    await sendAtOnce.settled()
    assert.equal(await deliveryTo(to), undefined)
    assert.equal(await countMails(to), 0)
  })

  test('when the same event queues it twice, then it is sent once', async () => {
    const { sendAtOnce, queue } = openSender()
    const [to, event] = [newAddress(), eventOf()]
    await Promise.all([queue(to, event), queue(to, event)])
    await sendAtOnce.settled()
    assert.equal(await countMails(to), 1)
  })

  test('when sending fails, then the job tries again', async () => {
    let failures = 1
    const send = createMailboxSender({ mailbox, now })
    const { sendAtOnce, queue, sendDue } = openSender(async (message) => {
      if (failures-- > 0) throw new Error('away')
      return send(message)
    })
    const to = newAddress()
    await queue(to)
    await sendAtOnce.settled()
    assert.deepEqual(await deliveryTo(to), { status: 'failed', attempts: 1 })
    nowMs += leaseMs
    await sendDue()
    assert.deepEqual(await deliveryTo(to), { status: 'sent', attempts: 2 })
  })

  test('when one recipient is slow, then a later message is sent meanwhile', async () => {
    const { promise: accepted, resolve: accept } = Promise.withResolvers<void>()
    const send = createMailboxSender({ mailbox, now })
    const [slow, quick] = [newAddress(), newAddress()]
    const { sendAtOnce, queue } = openSender(async (message) => {
      if (message.recipient === slow) await accepted
      return send(message)
    })
    await queue(slow)
    await queue(quick)
    await waitFor(async () => (await deliveryTo(quick))?.status === 'sent')
    assert.equal((await deliveryTo(slow))?.status, 'sending')
    accept()
    await sendAtOnce.settled()
  })

  test('when the limit of attempts is reached, then a new message is queued and the job is woken', async () => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    const send = createMailboxSender({ mailbox, now })
    const { sendAtOnce, queue, sendDue, wakes } = openSender(async (message) => {
      await answered
      return send(message)
    })
    for (let count = 0; count < 20; count++) await queue(newAddress())
    assert.equal(wakes(), 0)
    const to = newAddress()
    await queue(to)
    assert.equal(wakes(), 1)
    assert.deepEqual(await deliveryTo(to), { status: 'queued', attempts: 0 })

    answer()
    await Promise.all([sendAtOnce.settled(), sendDue()])
    assert.deepEqual(await deliveryTo(to), { status: 'sent', attempts: 1 })
  })
})
