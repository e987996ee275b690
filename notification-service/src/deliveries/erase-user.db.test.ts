import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { orderConfirmed, userDeleted, userPasswordChanged } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { startNotificationService } from '../testing/start-notification-service.ts'
import { newDelivery } from './delivery.ts'
import { createDeliveryStore } from './delivery-store.ts'
import { eraseUser } from './erase-user-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)

test('when an account is erased, then its mails are gone, one says so and forgets where it went, and later events send nothing', async () => {
  const service = await startNotificationService()
  const [userId, email] = [randomUUID(), `${randomUUID()}@example.com`]
  const other = `${randomUUID()}@example.com`
  const messagesTo = async (to: string) =>
    (await service.request('GET', `/mailbox/messages?to=${encodeURIComponent(to)}`)).body.items
  const changed = (id: string, to: string) => userPasswordChanged(id, { userId: id, email: to, name: 'Ada' })
  await service.host.deliver(changed(userId, email))
  await service.host.deliver(changed(randomUUID(), other))
  await waitFor(async () => (await messagesTo(email)).length === 1 && (await messagesTo(other)).length === 1)

  const deleted = await service.host.deliver(userDeleted(userId, { userId, emailAddress: email }))
  await service.host.deliver(deleted)
  await service.host.deliver(changed(userId, email))
  await service.host.deliver(orderConfirmed('o', sampleOrder({ email, customerId: userId })))
  // What the events before it would send is sent before this.
  const last = `${randomUUID()}@example.com`
  await service.host.deliver(changed(randomUUID(), last))
  await waitFor(async () => (await messagesTo(last)).length === 1)
  const subjects = (await messagesTo(email)).map(({ subject }: { subject: string }) => subject)
  assert.deepEqual([subjects, (await messagesTo(other)).length], [['Your Storefleet account is deleted'], 1])
  const token = await service.host.tokenFor({ role: 'staff' })
  const { body } = await service.request('GET', `/api/v1/notifications?recipient=${encodeURIComponent(email)}`, {
    token,
  })
  assert.deepEqual(body.items, [])
  const path = '/api/v1/notifications?eventType=user.deleted'
  const [farewell] = (await service.request('GET', path, { token })).body.items
  assert.deepEqual([farewell.recipient, farewell.status], ['erased@erased.invalid', 'sent'])
})

forEachDatabase((openTestDatabase) => {
  test('when a user is erased, then no table holds the address or what the user chose, and nothing of theirs is added again', async () => {
    const db = await openTestDatabase({ migrations })
    const deliveries = createDeliveryStore(db)
    const [userId, subscriptionId, now] = [randomUUID(), randomUUID(), new Date()]
    const email = `${userId}@example.com`
    const queue = (recipient: string, data: object) =>
      db.transaction((tx) =>
        deliveries.queue(tx, [
          {
            ...newDelivery(
              { id: randomUUID(), type: 'user.password_changed', subject: userId, correlationid: 'c', data },
              { channel: 'email', recipient, title: 'Hello', content: { subject: 'a', html: 'b', text: 'c' } },
              { id: randomUUID(), now },
            ),
            limit: { kind: 'k', perHour: 9, perDay: 9 },
          },
        ]),
      )
    const subscribe = () =>
      db.execute(sql`
        insert into push_subscriptions (id, user_id, endpoint, p256dh, auth, created_at)
        values (${randomUUID()}, ${userId}, ${`https://push.example/${randomUUID()}`}, 'k', 'a', ${now})`)
    const prefer = () =>
      db.execute(sql`
        insert into notification_preferences (user_id, event, channel, updated_at)
        values (${userId}, 'order.shipped', 'push', ${now})`)
    await db.execute(sql`
      insert into push_subscriptions (id, user_id, endpoint, p256dh, auth, created_at)
      values (${subscriptionId}, ${userId}, 'https://push.example/1', 'k', 'a', ${now})`)
    await prefer()
    const [ofUser] = await queue('shop@example.com', { userId })
    await queue(email, {})
    await queue(email.toUpperCase(), { customerId: null })
    await queue(subscriptionId, {})
    const [ofOther] = await queue('eve@example.com', { userId: randomUUID() })
    await db.execute(sql`
      insert into inbox (event_id, type, subject, correlation_id, status, event) values
      (${randomUUID()}, 'user.banned', ${userId}, 'c', 'parked', ${JSON.stringify({ data: { userId, email } })}::jsonb)`)
    assert.ok(ofUser && ofOther)

    for (let time = 0; time < 2; time++) await db.transaction((tx) => eraseUser(tx, { userId, email, now }))
    assert.deepEqual(
      (await deliveries.list({ limit: 100 })).map(({ id }) => id),
      [ofOther.id],
    )
    assert.deepEqual(await queue(email, { userId }), [])
    assert.deepEqual([await subscribe(), await prefer()], [0, 0])
    assert.equal((await queue('eve@example.com', { userId: null })).length, 1)
    assert.equal((await db.query(sql`select 1 from notification_preferences`)).length, 0)
    assert.equal((await db.query(sql`select 1 from push_subscriptions`)).length, 0)
    for (const table of ['deliveries', 'push_subscriptions', 'notification_preferences', 'mailbox_messages', 'inbox']) {
      const rows = await db.query(sql`select * from ${sql.identifier(table)}`)
      assert.doesNotMatch(JSON.stringify(rows), new RegExp(email, 'i'), table)
    }
  })
})
