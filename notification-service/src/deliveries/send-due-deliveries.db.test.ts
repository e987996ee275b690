import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Database } from '@storefleet/database'
import { createLogger, noTracing } from '@storefleet/observability'
import { forEachDatabase } from '@storefleet/test-kit'
import { createSmtpSender } from '../emails/smtp-sender.ts'
import { createMailboxSender } from '../mailbox/mailbox-sender.ts'
import { createMailboxStore, type MailboxStore } from '../mailbox/mailbox-store.ts'
import { SendFailure } from '../sender.ts'
import { startMailServer } from '../testing/mail-server.ts'
import { messageSecrets } from '../testing/message-secrets.ts'
import { maxAttempts, newDelivery } from './delivery.ts'
import { createDeliveryStore, type DeliveryStore } from './delivery-store.ts'
import { type Senders, sendDueDeliveries } from './send-due-deliveries.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const logger = createLogger({ level: 'silent' })
const leaseMs = 60_000
const noPush = () => Promise.reject(new Error('there is no push here'))
const from = { name: 'Storefleet', address: 'shop@storefleet.test' }

forEachDatabase((openTestDatabase) => {
  let db: Database
  let store: DeliveryStore
  let mailbox: MailboxStore
  let mailServer: Awaited<ReturnType<typeof startMailServer>>
  let smtp: ReturnType<typeof createSmtpSender>
  let nowMs = Date.parse('2026-11-23T12:00:00Z')
  const now = () => new Date(nowMs)

  before(async () => {
    db = await openTestDatabase({ migrations })
    store = createDeliveryStore(db)
    mailbox = createMailboxStore(db)
    mailServer = await startMailServer()
    smtp = createSmtpSender({ smtpUrl: mailServer.url, from })
  })
  after(async () => {
    smtp.close()
    await mailServer.close()
  })

  async function queue() {
    const recipient = `${randomUUID()}@example.com`
    const content = { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }
    const event = { id: randomUUID(), type: 'order.confirmed', subject: randomUUID(), correlationid: randomUUID() }
    const delivery = newDelivery(
      event,
      { channel: 'email', recipient, title: 'Hello', content },
      { id: randomUUID(), now: now() },
    )
    await db.transaction((tx) => store.queue(tx, [delivery]))
    return delivery
  }
  const sendWith = (email: Senders['email'], deliveries = store) =>
    sendDueDeliveries(
      {
        deliveries,
        senders: { email, push: noPush },
        logger,
        tracing: noTracing,
        secrets: messageSecrets,
        now,
        random: () => 0.5,
        leaseMs,
      },
      'email',
    )
  const passBy = (ms: number) => {
    nowMs += ms
  }
  const dying: () => DeliveryStore = () => ({
    ...store,
    recordSent: () => Promise.reject(new Error('the process died')),
  })

  test('when the process dies after the mail server accepted, then the second copy can be told by its Message-ID', async () => {
    const delivery = await queue()
    await sendWith(smtp.send, dying())
    assert.equal((await store.findById(delivery.id))?.status, 'sending')

    await sendWith(smtp.send)
    assert.equal(mailServer.to(delivery.recipient).length, 1, 'not before the lease has ended')
    passBy(leaseMs)
    await sendWith(smtp.send)

    const copies = mailServer.to(delivery.recipient).map(({ messageId }) => messageId)
    assert.deepEqual(copies, [`<${delivery.id}@storefleet.test>`, `<${delivery.id}@storefleet.test>`])
    const recorded = await store.findById(delivery.id)
    assert.deepEqual([recorded?.status, recorded?.attempts], ['sent', 2])
  })

  test('when the process dies while it puts a message into the mailbox, then the message is there once', async () => {
    const delivery = await queue()
    const send = createMailboxSender({ mailbox, now })
    const dyingMailbox: Senders['email'] = async (message) => {
      const sent = await send(message)
      return {
        ...sent,
        record: async (tx) => {
          await sent.record?.(tx)
          throw new Error('the process died')
        },
      }
    }
    await sendWith(dyingMailbox)
    assert.equal((await mailbox.list({ to: delivery.recipient, limit: 10 })).length, 0)
    passBy(leaseMs)
    await sendWith(send)
    await sendWith(send)
    assert.equal((await mailbox.list({ to: delivery.recipient, limit: 10 })).length, 1)
  })

  test('when a mail server refuses for now, then it is tried again after a while and the log says why', async () => {
    const delivery = await queue()
    mailServer.refusals.push({ code: 451, message: 'try later', recipient: delivery.recipient })
    await sendWith(smtp.send)
    const failed = await store.findById(delivery.id)
    assert.deepEqual([failed?.status, failed?.attempts], ['failed', 1])
    assert.match(failed?.lastError ?? '', /451 try later/)

    passBy(5000)
    await sendWith(smtp.send)
    const sent = await store.findById(delivery.id)
    assert.deepEqual([sent?.status, sent?.attempts, sent?.lastError], ['sent', 2, null])
    assert.equal(mailServer.to(delivery.recipient).length, 1)
  })

  test('when a mail server refuses for good, then it is not tried again', async () => {
    const delivery = await queue()
    mailServer.refusals.push({ code: 550, message: 'no such user', recipient: delivery.recipient })
    await sendWith(smtp.send)
    passBy(24 * 60 * 60 * 1000)
    await sendWith(smtp.send)
    const dead = await store.findById(delivery.id)
    assert.deepEqual([dead?.status, dead?.attempts, mailServer.to(delivery.recipient).length], ['dead', 1, 0])
  })

  test('when every attempt fails, then the attempts end', async () => {
    const delivery = await queue()
    for (let attempt = 0; attempt <= maxAttempts; attempt++) {
      await sendWith(() => Promise.reject(new Error('away')))
      passBy(24 * 60 * 60 * 1000)
    }
    const dead = await store.findById(delivery.id)
    assert.deepEqual([dead?.status, dead?.attempts, dead?.lastError], ['dead', maxAttempts, 'away'])
  })

  test('when one delivery fails, then the others of its batch are sent', async () => {
    const [first, second] = [await queue(), await queue()]
    await sendWith(async (message) => {
      if (message.id === first.id) throw new SendFailure('no', { isPermanent: true })
      return smtp.send(message)
    })
    assert.equal((await store.findById(first.id))?.status, 'dead')
    assert.equal((await store.findById(second.id))?.status, 'sent')
  })

  test('when there is more than one batch, then the sender says so', async () => {
    for (let count = 0; count < 21; count++) await queue()
    const send = createMailboxSender({ mailbox, now })
    assert.equal(await sendWith(send), true)
    assert.equal(await sendWith(send), false)
  })
})
