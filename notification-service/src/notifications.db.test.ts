import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { orderConfirmed, orderShipped, userVerificationRequested } from '@storefleet/contracts'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { sampleLine, sampleOrder } from '@storefleet/test-kit/sample-order'
import { sampleEvents } from './testing/sample-events.ts'
import { startNotificationService } from './testing/start-notification-service.ts'

const newAddress = () => `${randomUUID()}@example.com`

describe('with the development mailbox', () => {
  let service: TestService
  let staff: string
  let customer: string

  before(async () => {
    service = await startNotificationService()
    staff = await service.host.tokenFor({ role: 'staff' })
    customer = await service.host.tokenFor({})
  })

  const messagesTo = async (email: string) =>
    (await service.request('GET', `/mailbox/messages?to=${encodeURIComponent(email)}`)).body.items
  const firstMessageTo = (email: string) => waitFor(async () => (await messagesTo(email))[0])
  const deliveriesTo = async (email: string) =>
    (await service.request('GET', `/api/v1/notifications?recipient=${encodeURIComponent(email)}`, { token: staff }))
      .body.items
  const firstSentTo = (email: string) =>
    waitFor(async () => (await deliveriesTo(email)).find(({ status }: { status: string }) => status === 'sent'))

  for (const { type } of sampleEvents('')) {
    test(`when ${type} arrives twice, then one message is sent`, async () => {
      const email = newAddress()
      const event = sampleEvents(email).find((sample) => sample.type === type)
      assert.ok(event)
      const delivered = await service.host.deliver(event)
      await service.host.deliver(delivered)
      // What the first two events would send is sent before this.
      const other = newAddress()
      await service.host.deliver(orderConfirmed('o', sampleOrder({ email: other })))
      await firstMessageTo(other)

      const messages = await waitFor(async () => (await messagesTo(email)).length > 0 && messagesTo(email))
      assert.equal(messages.length, 1)
      const [delivery, ...others] = await deliveriesTo(email)
      assert.equal(others.length, 0)
      assert.equal(delivery.eventId, delivered.id)
      assert.equal(delivery.correlationId, delivered.correlationid)
      assert.equal(delivery.title, messages[0].subject)
    })
  }

  for (const { type } of sampleEvents('').filter(({ type }) => /^(order|return)\./.test(type))) {
    test(`when ${type} is of an order in German, then its email is in German`, async () => {
      const email = newAddress()
      const event = sampleEvents(email).find((sample) => sample.type === type)
      assert.ok(event)
      await service.host.deliver({ ...event, data: { ...(event.data as object), locale: 'de' } })
      const { html, text } = await firstMessageTo(email)
      assert.match(html, /<html lang="de">/)
      assert.match(text, /^Guten Tag Ada Lovelace,$/m)
      assert.doesNotMatch(text, /\b(the|your|order|of|has|will)\b/i)
    })
  }

  test('when a customer does not want a message, then it is not sent, and the others are', async () => {
    const [userId, email] = [randomUUID(), newAddress()]
    const token = await service.host.tokenFor({ id: userId })
    const path = '/api/v1/users/me/notification-preferences'
    const unwanted = { event: 'order.shipped', channel: 'email', isEnabled: false }
    const { status, body } = await service.request('PUT', path, { token, body: { preferences: [unwanted] } })
    assert.equal(status, 200)
    assert.deepEqual((await service.request('GET', path, { token })).body, body)
    assert.deepEqual(
      body.preferences.filter(({ isEnabled }: { isEnabled: boolean }) => !isEnabled),
      [unwanted],
    )
    const must = { event: 'order.confirmed', channel: 'email', isEnabled: false }
    const refused = await service.request('PUT', path, { token, body: { preferences: [must] } })
    assert.deepEqual([refused.status, refused.body.errors[0].field], [422, 'preferences[0]'])

    const events = sampleEvents(email, userId)
    for (const type of ['order.shipped', 'order.confirmed']) {
      const event = events.find((sample) => sample.type === type)
      assert.ok(event)
      await service.host.deliver(event)
    }
    await firstMessageTo(email)
    const titles = (await messagesTo(email)).map(({ subject }: { subject: string }) => subject)
    assert.deepEqual([titles.length, /confirmed/.test(titles[0])], [1, true])
  })

  test('when a message is in the mailbox, then it is listed as its contract says', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    const message = await firstMessageTo(email)
    assert.deepEqual(Object.keys(message).toSorted(), ['html', 'id', 'sentAt', 'subject', 'text', 'to'])
    assert.deepEqual([message.to, message.subject], [email, 'Order SF-1001 is confirmed'])
    assert.match(message.sentAt, /^\d{4}-\d\d-\d\dT.*Z$/)
  })

  test('when messages follow each other, then the newest is listed first', async () => {
    const email = newAddress()
    for (const number of ['1', '2', '3'])
      await service.host.deliver(orderConfirmed('o', sampleOrder({ email, number })))
    const messages = await waitFor(async () => {
      const items = await messagesTo(email)
      return items.length === 3 && items
    })
    assert.deepEqual(
      messages.map(({ subject }: { subject: string }) => subject),
      ['Order 3 is confirmed', 'Order 2 is confirmed', 'Order 1 is confirmed'],
    )
  })

  test('when a hostile message is shown, then the page holds it without obeying it', async () => {
    const email = newAddress()
    const title = `</iframe><script>alert(1)</script>"`
    await service.host.deliver(
      orderConfirmed('o', sampleOrder({ email, number: title, lines: [sampleLine({ title })] })),
    )
    const { id } = await firstMessageTo(email)

    for (const path of [
      '/mailbox',
      `/mailbox?message=${id}`,
      `/mailbox?message=${id}&view=text`,
      `/mailbox/messages/${id}/html`,
    ]) {
      const { status, headers, body } = await service.request('GET', path)
      assert.equal(status, 200)
      assert.match(headers.get('content-type') ?? '', /^text\/html/)
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
      assert.doesNotMatch(headers.get('content-security-policy') ?? '', /script-src/)
      assert.doesNotMatch(body, /<script|<\/iframe><script/)
    }
    const alone = await service.request('GET', `/mailbox/messages/${id}/html`)
    assert.match(alone.headers.get('content-security-policy') ?? '', /sandbox allow-popups/)
  })

  test('when a message is shown, then it stands in a frame that may run nothing', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    const { id, text } = await firstMessageTo(email)
    const { body } = await service.request('GET', `/mailbox?message=${id}`)
    assert.match(
      body,
      /<iframe title="The message" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="&lt;!doctype html&gt;/,
    )
    const asText = (await service.request('GET', `/mailbox?message=${id}&view=text`)).body
    assert.ok(asText.includes(text.split('\n')[0]))
    assert.doesNotMatch(asText, /<iframe/)
  })

  test('when the screen is narrow, then the chosen message is shown instead of the list, with a way back', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    const { id, sentAt } = await firstMessageTo(email)
    const list = (await service.request('GET', '/mailbox')).body
    const reading = (await service.request('GET', `/mailbox?message=${id}`)).body
    assert.match(list, /<body>/)
    assert.match(reading, /<body class="reading">[\s\S]*<p class="back"><a href="\/mailbox">/)
    for (const page of [list, reading]) {
      assert.match(page, /@media \(max-width:720px\)\{[\s\S]*\.reading nav,body:not\(\.reading\) main\{display:none\}/)
      assert.match(page, /prefers-color-scheme:dark/)
      const times = [...page.matchAll(/<time datetime="([^"]+)">([^<]+)<\/time>/g)]
      assert.ok(times.some(([, datetime]) => datetime === sentAt))
      assert.deepEqual(
        times.filter(([, , text]) => !text?.endsWith(' UTC')),
        [],
      )
    }
  })

  test('when a message is unknown, then there is none', async () => {
    assert.equal((await service.request('GET', `/mailbox?message=${randomUUID()}`)).status, 404)
    assert.equal((await service.request('GET', `/mailbox/messages/${randomUUID()}/html`)).status, 404)
    assert.equal((await service.request('GET', '/mailbox?message=1')).status, 400)
  })

  test('when an order email is read by staff, then its content is there', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    const { id } = await firstSentTo(email)
    const { body } = await service.request('GET', `/api/v1/notifications/${id}`, { token: staff })
    assert.equal(body.content.subject, 'Order SF-1001 is confirmed')
    assert.deepEqual([body.status, body.attempts, body.nextAttemptAt, body.canResend], ['sent', 1, null, true])
  })

  test('when staff resend an order email, then the customer gets it once more, linked to the first', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    const first = await firstSentTo(email)
    const { status, body: resend } = await service.request('POST', `/api/v1/notifications/${first.id}/resend`, {
      token: staff,
    })
    assert.deepEqual([status, resend.resendOf, resend.status], [202, first.id, 'queued'])

    const messages = await waitFor(async () => (await messagesTo(email)).length === 2 && messagesTo(email))
    assert.deepEqual(messages[0].html, messages[1].html)
    const again = await service.request('POST', `/api/v1/notifications/${resend.id}/resend`, { token: staff })
    assert.equal(again.body.resendOf, first.id)
  })

  test('when a message was sent again five times in a day, then a sixth is refused', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed(randomUUID(), sampleOrder({ email })))
    const { id } = await firstSentTo(email)
    const resend = () => service.request('POST', `/api/v1/notifications/${id}/resend`, { token: staff })
    for (let times = 1; times <= 5; times += 1) {
      assert.equal((await resend()).status, 202)
      await waitFor(async () => (await messagesTo(email)).length === times + 1)
      await waitFor(async () =>
        (await deliveriesTo(email)).every(({ status }: { status: string }) => status === 'sent'),
      )
    }
    const refused = await resend()
    assert.deepEqual([refused.status, refused.body.code], [429, 'too-many-resends'])
  })

  test('when staff look at an email as it was sent, then its address shows it once, with a policy of its own', async () => {
    const email = newAddress()
    await service.host.deliver(orderConfirmed(randomUUID(), sampleOrder({ email })))
    const { id } = await firstSentTo(email)
    const path = `/api/v1/notifications/${id}/preview`
    assert.equal((await service.request('POST', path, { token: customer })).status, 403)
    const { status, body: preview } = await service.request('POST', path, { token: staff })
    assert.equal(status, 201)
    const shown = await fetch(new URL(preview.url, service.url))
    assert.equal(shown.status, 200)
    assert.match(await shown.text(), /SF-1001/)
    const policy = shown.headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "frame-ancestors 'self'", 'sandbox'])
      assert.ok(policy.includes(part), part)
    assert.equal(shown.headers.get('cache-control'), 'no-store')
    const again = await service.request('GET', preview.url)
    assert.deepEqual([again.status, again.body.code], [404, 'preview-not-found'])
  })

  test('when an email held a secret link, then staff cannot see it either', async () => {
    const email = newAddress()
    const [verification] = sampleEvents(email)
    assert.ok(verification)
    await service.host.deliver(verification)
    const { id } = await firstSentTo(email)
    const { status, body } = await service.request('POST', `/api/v1/notifications/${id}/preview`, { token: staff })
    assert.deepEqual([status, body.code], [409, 'notification-blanked'])
  })

  test('when 50 orders to one address are declined, then it gets three mails, and staff see the others and why', async () => {
    const email = newAddress()
    for (let order = 0; order < 50; order += 1) {
      const declined = sampleEvents(email).find((sample) => sample.type === 'order.payment_failed')
      if (declined) await service.host.deliver(declined)
    }
    await waitFor(async () => (await messagesTo(email)).length === 3)
    const path = `/api/v1/notifications?recipient=${email}&status=suppressed&limit=100`
    const { items } = (await service.request('GET', path, { token: staff })).body
    assert.equal(items.length, 47)
    assert.match(items[0].lastError, /Suppressed/)
    assert.equal(items[0].canResend, true)

    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    await waitFor(async () => (await messagesTo(email)).length === 4)
    const resend = await service.request('POST', `/api/v1/notifications/${items[0].id}/resend`, { token: staff })
    assert.equal(resend.status, 202)
    await waitFor(async () => (await messagesTo(email)).length === 5)
  })

  test('when an email held a secret link, then staff can neither read nor resend it', async () => {
    const email = newAddress()
    const [verification] = sampleEvents(email)
    assert.ok(verification)
    await service.host.deliver(verification)
    const { id } = await firstSentTo(email)

    const detail = await service.request('GET', `/api/v1/notifications/${id}`, { token: staff })
    assert.equal(detail.body.content, null)
    assert.equal(detail.body.canResend, false)
    const resend = await service.request('POST', `/api/v1/notifications/${id}/resend`, { token: staff })
    assert.deepEqual([resend.status, resend.body.code], [409, 'notification-blanked'])
  })

  test('when a link has expired before it could be sent, then it is not sent', async () => {
    const email = newAddress()
    const person = { userId: randomUUID(), email, name: 'Ada' }
    const link = { url: 'http://localhost:3000/verify?token=1', expiresAt: '2020-01-01T00:00:00Z' }
    await service.host.deliver(userVerificationRequested(person.userId, { ...person, ...link }))
    const delivery = await waitFor(async () => {
      const [found] = await deliveriesTo(email)
      return found?.status === 'dead' && found
    })
    assert.match(delivery.lastError, /expired/)
    assert.equal((await messagesTo(email)).length, 0)
  })

  test('when notifications are listed page by page, then each comes once', async () => {
    const email = newAddress()
    for (const number of ['1', '2', '3'])
      await service.host.deliver(orderConfirmed('o', sampleOrder({ email, number })))
    const path = `/api/v1/notifications?recipient=${email}&limit=2`
    const first = (await service.request('GET', path, { token: staff })).body
    const second = (await service.request('GET', `${path}&cursor=${first.nextCursor}`, { token: staff })).body
    assert.deepEqual([first.items.length, second.items.length, second.nextCursor], [2, 1, null])
    assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 3)
  })

  test('when the notifications of an order are asked for, then those of others are left out', async () => {
    const email = newAddress()
    const [orderId, another] = [randomUUID(), randomUUID()]
    for (const id of [orderId, another]) await service.host.deliver(orderConfirmed(id, sampleOrder({ email })))
    const path = `/api/v1/notifications?orderId=${orderId}`
    const { items } = (await service.request('GET', path, { token: staff })).body
    assert.deepEqual(
      items.map(({ eventSubject, recipient }: Record<string, string>) => [eventSubject, recipient]),
      [[orderId, email]],
    )
  })

  for (const query of [
    'status=gone',
    'orderId=1',
    'channel=fax',
    'limit=0',
    'limit=101',
    'cursor=x',
    `cursor=${Buffer.from('["x"]').toString('base64url')}`,
  ]) {
    test(`when notifications are asked for with ${query}, then the request is refused`, async () => {
      assert.equal((await service.request('GET', `/api/v1/notifications?${query}`, { token: staff })).status, 400)
    })
  }

  test('when an actor other than staff asks for notifications, then the request is refused', async () => {
    for (const [method, path] of [
      ['GET', '/api/v1/notifications'],
      ['GET', `/api/v1/notifications/${randomUUID()}`],
      ['POST', `/api/v1/notifications/${randomUUID()}/resend`],
    ] as const) {
      assert.equal((await service.request(method, path)).status, 401)
      assert.equal((await service.request(method, path, { token: customer })).status, 403)
      if (path !== '/api/v1/notifications')
        assert.equal((await service.request(method, path, { token: staff })).status, 404)
    }
  })

  test('when the order of a guest is shipped, then no push notice is sent', async () => {
    const email = newAddress()
    const tracking = { shipmentId: 's', carrier: null, trackingNumber: null, trackingUrl: null }
    await service.host.deliver(orderShipped('o', { ...sampleOrder({ email, customerId: null }), ...tracking }))
    await firstMessageTo(email)
    assert.equal((await deliveriesTo(email)).length, 1)
  })
})

test('when email is sent for real, then there is no mailbox', async () => {
  const service = await startNotificationService({ settings: { smtpUrl: 'smtp://127.0.0.1:1' } })
  for (const path of ['/mailbox', '/mailbox/messages', `/mailbox/messages/${randomUUID()}/html`]) {
    assert.equal((await service.request('GET', path)).status, 404)
  }
})

describe('with a limit of four order mails an hour', () => {
  let service: TestService
  before(async () => {
    service = await startNotificationService({ settings: { orderMailsPerHour: 4 } })
  })

  const countOf = async (email: string, status: string) => {
    const path = `/api/v1/notifications?recipient=${email}&status=${status}&limit=100`
    return (await service.request('GET', path, { token: await service.host.tokenFor({ role: 'staff' }) })).body.items
      .length
  }

  for (const { type } of sampleEvents('')) {
    test(`when ${type} comes again and again for one address, then the mails end`, async () => {
      const email = newAddress()
      const events = Array.from({ length: 25 }, () => sampleEvents(email).filter((sample) => sample.type === type))
      for (const event of events.flat()) await service.host.deliver(event)
      const suppressed = await countOf(email, 'suppressed')
      assert.ok(suppressed >= 5, `${suppressed} were suppressed`)
      await waitFor(async () => (await countOf(email, 'sent')) === 25 - suppressed)
    })
  }
})
