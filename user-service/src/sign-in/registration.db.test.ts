import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { userRegistered, userSignUpRepeated, userVerificationRequested } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { Value } from 'typebox/value'
import { goodPassword, startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()
const newAddress = () => `${randomUUID()}@example.com`

describe('registration', () => {
  test('when a user registers, then the events of the account and its mail carry the correlation id of the request', async () => {
    const email = newAddress()
    const correlationId = randomUUID()
    const { status } = await shop.request('POST', '/api/v1/auth/sign-up/email', {
      body: { email, password: goodPassword, name: 'Ada Lovelace' },
      headers: { 'x-correlation-id': correlationId },
    })
    assert.equal(status, 200)

    await shop.mailedLink(email, 'user.verification_requested')
    const [registered] = await waitFor(() => shop.eventsOf(email, 'user.registered'))
    const [requested] = shop.eventsOf(email, 'user.verification_requested')
    assert.ok(Value.Check(userRegistered.schema, registered?.data))
    assert.ok(Value.Check(userVerificationRequested.schema, requested?.data))
    assert.equal(registered?.correlationid, correlationId)
    assert.equal(requested?.correlationid, correlationId)
    assert.match(registered?.id ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
  })

  test('when the address is not verified yet, then the right password gets a new link and no session', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const { status, body, headers } = await shop.signIn({ email })
    assert.deepEqual([status, body.code], [403, 'EMAIL_NOT_VERIFIED'])
    assert.equal(headers.getSetCookie().length, 0)
    await shop.mailedLink(email, 'user.verification_requested', 2)
  })

  test('when a link was tampered with, then it verifies nothing', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = (await shop.mailedLink(email, 'user.verification_requested')).replace('token=ey', 'token=ex')
    assert.equal((await shop.follow(link)).status, 400)
    assert.equal((await shop.confirm(link)).status, 400)
    assert.equal((await shop.signIn({ email })).status, 403)
  })

  test('when the address has an account already, then the response is that of a new registration, and nothing changes', async () => {
    const owner = await shop.register()
    const taken = await shop.signUp(owner.email, { password: 'another good password', name: 'Mallory' })
    const fresh = await shop.signUp(newAddress(), { password: 'another good password', name: 'Mallory' })

    assert.deepEqual(shapeOf(taken), shapeOf(fresh))
    assert.deepEqual([...taken.headers.keys()], [...fresh.headers.keys()])
    assert.equal((await shop.signIn({ email: owner.email, password: 'another good password' })).status, 401)
    assert.equal((await shop.signInAs(owner.email)).id, owner.id)
    assert.equal(shop.eventsOf(owner.email, 'user.registered').length, 1)
    const event = await waitFor(() => shop.eventsOf(owner.email, 'user.sign_up_repeated')[0])
    assert.ok(Value.Check(userSignUpRepeated.schema, event.data))
    assert.equal((event.data as { name: string }).name, 'Ada Lovelace')
    assert.equal(shop.eventsOf(owner.email, 'user.verification_requested').length, 1)
  })

  test('when registering again is refused, then the link that was mailed before stays good', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = await shop.mailedLink(email, 'user.verification_requested')
    assert.equal((await shop.signUp(email, { password: 'short' })).status, 400)
    assert.equal((await shop.post('/sign-up/email', { email, password: goodPassword })).status, 400)
    assert.equal((await shop.confirm(link)).headers.get('location'), '/account/verified')
    assert.equal((await shop.signIn({ email })).status, 200)
  })

  test('when one address is registered many times at once, then all are answered alike, and there is one account', async () => {
    const email = newAddress()
    const answers = await Promise.all(Array.from({ length: 5 }, () => shop.signUp(email)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    )
    const admin = await shop.sampleAdmin()
    const { body } = await shop.request('GET', `/api/v1/users?q=${email}`, { token: admin.token })
    assert.equal(body.items.length, 1)
  })

  test('when the case of the address differs, then it is the same account', async () => {
    const owner = await shop.register()
    assert.equal((await shop.signIn({ email: owner.email.toUpperCase() })).body.user.id, owner.id)
  })

  test('when a role is asked for, then it is not given', async () => {
    const email = newAddress()
    const { body } = await shop.post('/sign-up/email', { email, password: goodPassword, name: 'Eve', role: 'admin' })
    assert.equal(body.user.role, 'customer')
    await shop.confirm(await shop.mailedLink(email, 'user.verification_requested'))
    const { token } = await shop.signInAs(email)
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token })).body.role, 'customer')
  })

  test('when the domain is international, then both its spellings are one account', async () => {
    const name = randomUUID()
    const ascii = `${name}@xn--bcher-kva.xn--p1ai`
    const { body } = await shop.signUp(`${name}@bücher.рф`)
    assert.equal(body.user.email, ascii)
    await shop.confirm(await shop.mailedLink(ascii, 'user.verification_requested'))
    for (const email of [`${name}@bücher.рф`, `${name}@BÜCHER.рф`, ascii]) {
      const signedIn = await shop.signIn({ email })
      assert.deepEqual([signedIn.body.user?.id, signedIn.body.user?.email], [body.user.id, ascii], email)
    }
    assert.equal((await shop.signUp(`${name}@BÜCHER.рф`)).status, 200)
    await waitFor(() => shop.eventsOf(ascii, 'user.sign_up_repeated')[0])
  })

  test('when a banned address registers again, then the ban stays, no mail is asked for, and no link helps', async () => {
    const email = newAddress()
    const { body } = await shop.signUp(email)
    const link = await shop.mailedLink(email, 'user.verification_requested')
    const admin = await shop.sampleAdmin()
    const account = `/api/v1/users/${body.user.id}`
    await shop.request('PUT', `${account}/ban`, { token: admin.token, body: { reason: 'fraud' } })
    assert.equal((await shop.signUp(email, { password: 'another good password' })).status, 200)

    const kept = await shop.request('GET', account, { token: admin.token })
    assert.deepEqual([kept.status, kept.body.banReason], [200, 'fraud'])
    await shop.confirm(link)
    assert.deepEqual((await shop.signIn({ email })).body.code, 'BANNED_USER')
    assert.equal(shop.eventsOf(email, 'user.verification_requested').length, 1)
  })

  const refusals: [string, Record<string, unknown>, string][] = [
    ['password is short', { password: 'short' }, 'PASSWORD_TOO_SHORT'],
    ['password is very long', { password: 'x1'.repeat(65) }, 'PASSWORD_TOO_LONG'],
    ['password is a common one', { password: 'Password123' }, 'PASSWORD_TOO_COMMON'],
    ['password is one character repeated', { password: 'zzzzzzzzzzzz' }, 'PASSWORD_TOO_COMMON'],
    ['password holds the name of the address', { password: 'ada.lovelace!' }, 'PASSWORD_CONTAINS_EMAIL'],
    ['name is blank', { name: ' \u200b' }, 'INVALID_NAME'],
    ['name has control characters', { name: 'Ada\r\nBcc: x@example.com' }, 'INVALID_NAME'],
    ['name is endless', { name: 'A'.repeat(201) }, 'INVALID_NAME'],
    ['image is a script', { image: 'javascript:alert(1)' }, 'INVALID_IMAGE'],
    ['name is a list', { name: ['Ada'] }, 'INVALID_NAME'],
    ['name is null', { name: null }, 'INVALID_NAME'],
    ['password is little more than the name of the shop', { password: 'Storefleet1' }, 'PASSWORD_CONTAINS_NAME'],
    ['image is endless', { image: `https://example.com/${'a'.repeat(2000)}` }, 'INVALID_IMAGE'],
    ['address is none', { email: 'ada' }, 'VALIDATION_ERROR'],
    ['address has two dots in a row', { email: 'a..b@x.example' }, 'VALIDATION_ERROR'],
    ['address holds a zero-width space', { email: 'ada@exam\u200bple.com' }, 'VALIDATION_ERROR'],
    ['address holds half a character', { email: 'ada@example.com\ud800' }, 'INVALID_TEXT'],
    ['address is not a text', { email: { $ne: null } }, 'VALIDATION_ERROR'],
    ['return path leads elsewhere', { callbackURL: 'https://evil.example/' }, 'INVALID_CALLBACK_URL'],
  ]
  for (const [what, change, code] of refusals) {
    test(`when the ${what}, then registration is refused with ${code}`, async () => {
      const { status, body } = await shop.post('/sign-up/email', {
        email: 'ada.lovelace@example.com',
        password: goodPassword,
        name: 'Ada Lovelace',
        ...change,
      })
      assert.ok(status >= 400 && status < 500, `${status}`)
      assert.equal(body.code, code)
      assert.equal(typeof body.message, 'string')
    })
  }

  for (const body of ['{', '[]', 'null', '"x"', '{"__proto__":{"role":"admin"},"email":"a@example.com"}', '']) {
    test(`when the body is ${body || 'empty'}, then it is refused`, async () => {
      const { status } = await shop.request('POST', '/api/v1/auth/sign-up/email', {
        body,
        headers: { 'content-type': 'application/json' },
      })
      assert.ok(status >= 400 && status < 500, `${status}`)
    })
  }
})

/** Everything but what differs from one account to the next. */
function shapeOf({ status, body }: { status: number; body: { token: unknown; user: Record<string, unknown> } }) {
  const { id, email, createdAt, updatedAt, ...user } = body.user
  return { status, token: body.token, user, others: [id, email, createdAt, updatedAt].map((value) => typeof value) }
}

test('when the body is not sent as JSON, then it is not read', async () => {
  for (const contentType of ['application/x-www-form-urlencoded', 'text/plain', 'application/jsonx']) {
    const { status, body } = await shop.request('POST', '/api/v1/auth/sign-in/email', {
      body: '{"email":"customer@storefleet.test","password":"storefleet-dev"}',
      headers: { 'content-type': contentType },
    })
    assert.deepEqual([status, body.code], [415, 'UNSUPPORTED_MEDIA_TYPE'], contentType)
  }
})

describe('bodies in another encoding than UTF-8', () => {
  const latin1 = (email: string) =>
    Buffer.from(`{"email":"${email}","password":"${goodPassword}","name":"J\xf6rg"}`, 'latin1')

  test('when a name is sent as Latin-1, then it is refused and not stored with its letters replaced', async () => {
    const { status, body } = await shop.request('POST', '/api/v1/auth/sign-up/email', {
      body: latin1('joerg@example.com'),
      headers: { 'content-type': 'application/json' },
    })
    assert.deepEqual([status, body.code], [400, 'invalid-encoding'])
    assert.equal((await shop.signIn({ email: 'joerg@example.com' })).status, 401)
  })

  test('when the content type names another charset, then the body is not read', async () => {
    const { status, body } = await shop.request('POST', '/api/v1/auth/sign-in/email', {
      body: '{"email":"customer@storefleet.test","password":"storefleet-dev"}',
      headers: { 'content-type': 'application/json; charset=iso-8859-1' },
    })
    assert.deepEqual([status, body.code], [415, 'UNSUPPORTED_MEDIA_TYPE'])
  })

  test('when the form of the link holds Latin-1, then no password is set', async () => {
    const email = 'latin@example.com'
    await shop.signUp(email)
    const link = await shop.mailedLink(email, 'user.verification_requested')
    const { pathname, search } = new URL(link)
    const { status } = await shop.request('POST', pathname + search, {
      body: 'password=k%E4nnchen+und+kanne',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    assert.equal(status, 400)
    assert.equal((await shop.confirm(link)).status, 303)
  })
})
