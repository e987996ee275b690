import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type CloudEvent, type DomainEvent, orderConfirmed, userPasswordResetRequested } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { createInbox, createSecretSealer } from '@storefleet/events'
import { createLogger, noTracing } from '@storefleet/observability'
import { forEachDatabase } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { readNotificationConfig } from './config.ts'
import { createDeliveryStore } from './deliveries/delivery-store.ts'
import { createSendAtOnce } from './deliveries/send-at-once.ts'
import { createMailboxSender } from './mailbox/mailbox-sender.ts'
import { createMailboxStore } from './mailbox/mailbox-store.ts'
import { createPreferenceStore } from './preferences/preference-store.ts'
import { createPushStore } from './push/push-store.ts'
import { subscriptions } from './subscriptions.ts'
import { exampleShop } from './testing/example-shop.ts'
import { messageSecrets as secrets } from './testing/message-secrets.ts'

const migrations = new URL('../migrations/', import.meta.url)
const { userEventSecrets, orderEventSecrets } = readNotificationConfig({})
const logger = createLogger({ level: 'silent' })
const token = 'let-me-in_1'
const url = 'https://shop.example.com/reset?token=let-me-in_2&x=1'

forEachDatabase((openTestDatabase) => {
  let db: Database
  before(async () => {
    db = await openTestDatabase({ migrations })
  })

  const openService = () => {
    const now = () => new Date()
    const deliveries = createDeliveryStore(db)
    const mailbox = createMailboxStore(db)
    const senders = { email: createMailboxSender({ mailbox, now }), push: () => Promise.reject(new Error('none')) }
    const sending = {
      deliveries,
      senders,
      secrets,
      logger,
      tracing: noTracing,
      now,
      random: () => 0.5,
      leaseMs: 60_000,
    }
    const sendAtOnce = createSendAtOnce(sending)
    const ctx = {
      ...sending,
      sendAtOnce,
      shop: { read: async () => exampleShop, keep: async () => {} },
      push: createPushStore(db),
      preferences: createPreferenceStore(db),
      newId: randomUUID,
      wakeSender: () => {},
      mailLimits: { orderMailsPerHour: 0 },
      countAttempt: () => {},
      webhooks: { endpointsFor: async () => [], add: async () => 0 },
      wantedTypes: { read: async () => new Set<string>() },
      tellOfDisabled: async () => {},
      wakeWebhooks: () => {},
    }
    const inbox = createInbox({ db, logger, subscriptions: subscriptions(ctx) })
    const accept = async (event: DomainEvent) => {
      await inbox.accept(asCloudEvent(event))
      await sendAtOnce.settled()
    }
    return { deliveries, mailbox, accept }
  }

  const asCloudEvent = ({ type, subject, data }: DomainEvent) =>
    ({ id: randomUUID(), type, subject, data, correlationid: 'c', time: new Date().toISOString() }) as CloudEvent

  const dump = async () => {
    const tables = await Promise.all([
      db.query(sql`select * from deliveries where true`),
      db.query(sql`select * from mailbox_messages where true`),
      db.query(sql`select * from inbox where true`),
    ])
    return JSON.stringify(tables)
  }

  const newAddress = () => `${randomUUID()}@example.com`
  const orderTo = (email: string) => orderConfirmed(randomUUID(), sampleOrder({ email, accessToken: token }))
  const resetTo = (email: string) => {
    const person = { userId: randomUUID(), email, name: 'Ada' }
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    return userPasswordResetRequested(person.userId, { ...person, url, expiresAt })
  }
  const sealed = { user: createSecretSealer(userEventSecrets[0]), order: createSecretSealer(orderEventSecrets[0]) }
  const unsealed = (event: DomainEvent) => event

  for (const [version, sealUser, sealOrder] of [
    ['sealed it', sealed.user.sealEvent, sealed.order.sealEvent],
    ['is an earlier version and did not', unsealed, unsealed],
  ] as const) {
    test(`when the publisher of a secret ${version}, then its reader has it and no table does`, async () => {
      const { deliveries, mailbox, accept } = openService()
      const [customer, person] = [newAddress(), newAddress()]
      await accept(sealOrder(orderTo(customer)))
      await accept(sealUser(resetTo(person)))

      assert.doesNotMatch(await dump(), /let-me-in/)
      const [order] = await mailbox.list({ to: customer, limit: 1 })
      const [reset] = await mailbox.list({ to: person, limit: 1 })
      assert.ok(order && reset)
      const read = (message: typeof order) => secrets.reveal({ ...message, recipient: message.to }, message)
      assert.match(read(order).html, /\?accessToken=let-me-in_1"/)
      assert.match(read(order).text, /\?accessToken=let-me-in_1\n/)
      assert.match(read(reset).html, /href="https:\/\/shop\.example\.com\/reset\?token=let-me-in_2&amp;x=1"/)
      assert.ok(read(reset).text.includes(url))

      const [sentReset] = await deliveries.list({ recipient: person, limit: 1 })
      assert.deepEqual([sentReset?.status, sentReset?.content, sentReset?.secrets], ['sent', null, null])
      const [sentOrder] = await deliveries.list({ recipient: customer, limit: 1 })
      assert.ok(sentOrder?.content && sentOrder.secrets, 'it can be sent again')
      assert.match(JSON.stringify(secrets.reveal(sentOrder, sentOrder.content)), /accessToken=let-me-in_1/)
    })
  }

  test('when a sealed secret is put into the event of another person, then it is not mailed to that person', async () => {
    const { deliveries, mailbox, accept } = openService()
    const [victim, mallory] = [newAddress(), newAddress()]
    const stolen = sealed.order.sealEvent(orderTo(victim))
    await accept({ ...stolen, data: { ...(stolen.data as object), email: mallory } })
    assert.deepEqual(await mailbox.list({ to: mallory, limit: 1 }), [])
    const [delivery] = await deliveries.list({ recipient: mallory, limit: 1 })
    assert.equal(delivery?.status, 'failed')
  })

  test('when a link is not a web address, then it is not mailed', async () => {
    const { deliveries, accept } = openService()
    const person = newAddress()
    const event = resetTo(person)
    await accept(sealed.user.sealEvent({ ...event, data: { ...event.data, url: 'javascript:alert(1)' } }))
    assert.equal((await deliveries.list({ recipient: person, limit: 1 }))[0]?.status, 'dead')
  })

  test('when an earlier version sent a mail with a token, then the token is taken out, and what waits is left', async () => {
    const { deliveries, accept } = openService()
    const [sent, waiting] = [newAddress(), newAddress()]
    const content = {
      subject: 'S',
      html: `<a href="https://s/o?accessToken=${token}">x</a>`,
      text: `?accessToken=${token}`,
    }
    for (const recipient of [sent, waiting]) await accept(sealed.order.sealEvent(orderTo(recipient)))
    await db.execute(
      sql`update deliveries set secrets = null, content = ${JSON.stringify(content)}::jsonb where recipient in (${sent}, ${waiting})`,
    )
    await db.execute(sql`update deliveries set status = 'queued', next_attempt_at = now() where recipient = ${waiting}`)
    assert.equal(await deliveries.blankSentTokens(100), 1)
    assert.equal(await deliveries.blankSentTokens(100), 0)
    const contentTo = async (recipient: string) => (await deliveries.list({ recipient, limit: 1 }))[0]?.content
    const blanked = {
      ...content,
      html: '<a href="https://s/o?accessToken=not-shown">x</a>',
      text: '?accessToken=not-shown',
    }
    assert.deepEqual(await contentTo(sent), blanked)
    assert.deepEqual(await contentTo(waiting), content)
  })
})
