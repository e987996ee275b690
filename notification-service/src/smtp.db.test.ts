import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { orderConfirmed, paymentDisputed, paymentExpiring, paymentRefundFailed } from '@storefleet/contracts'
import { createTestHost, type TestService, waitFor } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { type ReceivedMail, startMailServer } from './testing/mail-server.ts'
import { sampleEvents } from './testing/sample-events.ts'
import { startNotificationService } from './testing/start-notification-service.ts'

let mailServer: Awaited<ReturnType<typeof startMailServer>>
let service: TestService
let staff: string
let aheadMs = 0

before(async () => {
  mailServer = await startMailServer()
  const host = Object.assign(createTestHost(), { now: () => new Date(Date.now() + aheadMs) })
  service = await startNotificationService({ host, settings: { smtpUrl: mailServer.url } })
  staff = await host.tokenFor({ role: 'staff' })
})
after(() => mailServer.close())

const newAddress = () => `${randomUUID()}@example.com`
const firstMailTo = (email: string) => waitFor(() => mailServer.to(email)[0])
const deliveryTo = async (email: string, status: string) =>
  waitFor(async () => {
    const { body } = await service.request('GET', `/api/v1/notifications?recipient=${email}&status=${status}`, {
      token: staff,
    })
    return body.items[0]
  })

/** How emails begin that go to the store. */
const toStore: Record<string, RegExp> = {
  [paymentExpiring.type]: /Order SF-1001 is paid but not shipped/,
  [paymentDisputed.type]: /bank disputes \$126\.00 of order SF-1001/,
  [paymentRefundFailed.type]: /bank has refused \$5\.00 that were refunded for order SF-1001/,
}

for (const { type } of sampleEvents('')) {
  test(`when ${type} arrives twice, then its recipient gets one email, in both forms`, async () => {
    const email = newAddress()
    const event = sampleEvents(email).find((sample) => sample.type === type)
    assert.ok(event)
    await service.host.deliver(await service.host.deliver(event))

    const delivery = await deliveryTo(email, 'sent')
    const [mail, ...others] = mailServer.to(email) as [ReceivedMail]
    assert.equal(others.length, 0)
    assert.equal(delivery.providerMessageId, mail.messageId)
    assert.equal(mail.messageId, `<${delivery.id}@storefleet.test>`)
    assert.equal(mail.subject, delivery.title)
    const opening = toStore[type] ?? /Hello Ada Lovelace,/
    assert.match(mail.text ?? '', opening)
    assert.match(mail.html || '', opening)
  })
}

test('when the mail server refuses for now, then the email arrives later', async () => {
  const email = newAddress()
  mailServer.refusals.push({ code: 450, message: 'busy', recipient: email })
  await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
  const failed = await deliveryTo(email, 'failed')
  assert.match(failed.lastError, /450 busy/)
  assert.ok(Date.parse(failed.nextAttemptAt) > Date.now() + aheadMs)

  aheadMs += 10_000
  await firstMailTo(email)
  assert.equal((await deliveryTo(email, 'sent')).attempts, 2)
})

test('when the mail server refuses the recipient, then the delivery is dead until staff resend it', async () => {
  const email = newAddress()
  mailServer.refusals.push({ code: 550, message: 'mailbox full', recipient: email })
  await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
  const dead = await deliveryTo(email, 'dead')
  assert.deepEqual([dead.attempts, dead.nextAttemptAt], [1, null])

  const { status } = await service.request('POST', `/api/v1/notifications/${dead.id}/resend`, { token: staff })
  assert.equal(status, 202)
  const mail = await firstMailTo(email)
  assert.notEqual(mail.messageId, `<${dead.id}@storefleet.test>`)
})

test('when a link to reset a password was mailed, then no copy of it is kept', async () => {
  const email = newAddress()
  const reset = sampleEvents(email).find(({ type }) => type === 'user.password_reset_requested')
  assert.ok(reset)
  await service.host.deliver(reset)
  const { id } = await deliveryTo(email, 'sent')
  const resend = await service.request('POST', `/api/v1/notifications/${id}/resend`, { token: staff })
  assert.deepEqual([resend.status, resend.body.code], [409, 'notification-blanked'])
})
