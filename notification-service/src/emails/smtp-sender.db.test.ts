import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type ReceivedMail, startMailServer } from '../testing/mail-server.ts'
import { createSmtpSender } from './smtp-sender.ts'

const from = { name: 'Storefleet', address: 'shop@storefleet.test' }
const content = { subject: 'Größe “M”', html: '<p>Größe</p>', text: 'Größe\n' }
let mailServer: Awaited<ReturnType<typeof startMailServer>>
let smtp: ReturnType<typeof createSmtpSender>

before(async () => {
  mailServer = await startMailServer()
  smtp = createSmtpSender({ smtpUrl: mailServer.url, from })
})
after(async () => {
  smtp.close()
  await mailServer.close()
})

const message = (recipient = `${randomUUID()}@example.com`) => ({ id: randomUUID(), recipient, content })

test('when a server accepts a message, then both forms arrive under the id of the delivery', async () => {
  const outgoing = message()
  const sent = await smtp.send(outgoing)

  const [mail] = mailServer.to(outgoing.recipient) as [ReceivedMail]
  assert.equal(mail.messageId, `<${outgoing.id}@storefleet.test>`)
  assert.equal(sent.providerMessageId, mail.messageId)
  assert.deepEqual([mail.subject, mail.text, mail.html], [content.subject, content.text, content.html])
  assert.equal(mail.from?.text, '"Storefleet" <shop@storefleet.test>')
  assert.equal(mail.headers.get('auto-submitted'), 'auto-generated')
})

test('when a server refuses a recipient for good, then it is a permanent failure', async () => {
  const outgoing = message()
  mailServer.refusals.push({ code: 550, message: 'no such user', recipient: outgoing.recipient })
  await assert.rejects(smtp.send(outgoing), { name: 'SendFailure', isPermanent: true, message: /550 no such user/ })
})

test('when a server refuses a recipient for now, then the failure may pass', async () => {
  const outgoing = message()
  mailServer.refusals.push({ code: 450, message: 'greylisted', recipient: outgoing.recipient })
  await assert.rejects(smtp.send(outgoing), { name: 'SendFailure', isPermanent: false })
  await smtp.send(outgoing)
  assert.equal(mailServer.to(outgoing.recipient).length, 1)
})

test('when no server answers, then the failure may pass', async () => {
  const away = createSmtpSender({ smtpUrl: 'smtp://127.0.0.1:1', from })
  await assert.rejects(away.send(message()), { name: 'SendFailure', isPermanent: false })
  away.close()
})

for (const recipient of [
  'ada@example.com\r\nBcc: all@example.com',
  'ada@example.com, eve@example.com',
  'Ada <ada@example.com>',
  '@relay:ada@example.com',
  'ada',
  '',
  `${'a'.repeat(250)}@example.com`,
]) {
  test(`when a recipient is ${JSON.stringify(recipient).slice(0, 60)}, then nothing is sent`, async () => {
    const before = mailServer.received.length
    await assert.rejects(smtp.send(message(recipient)), { isPermanent: true, message: 'Not an email address' })
    assert.equal(mailServer.received.length, before)
  })
}

test('when a subject holds line breaks, then it makes no header', async () => {
  const outgoing = { ...message(), content: { ...content, subject: 'Hello\r\nBcc: eve@example.com\r\nX-Evil: 1' } }
  await smtp.send(outgoing)
  const [mail] = mailServer.to(outgoing.recipient) as [ReceivedMail]
  assert.deepEqual([mail.bcc, mail.headers.has('x-evil'), mail.envelope.to], [undefined, false, [outgoing.recipient]])
})
