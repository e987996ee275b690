import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { SignJWT } from 'jose'
import { authSecret, goodPassword, startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()
const newAddress = () => `${randomUUID()}@example.com`
const requested = 'user.verification_requested'
const strange = 'the password of a stranger'

const post = (link: string, body: object) => {
  const token = new URL(link).searchParams.get('token')
  return shop.post('/verify-email', { token, ...body })
}

describe('the link that verifies an address', () => {
  test('when it is opened, then a page asks for the password, and nothing is verified', async () => {
    const email = newAddress()
    await shop.signUp(email, { name: 'Ada <b>Lovelace</b>' })
    const link = await shop.mailedLink(email, requested)
    assert.ok(link.startsWith('http://localhost:3000/api/v1/auth/verify-email?token='))
    for (let scan = 0; scan < 3; scan++) {
      const { status, headers, body: text } = await shop.follow(link)
      assert.equal(status, 200)
      assert.match(text, /<form method="post">.*name="password"/s)
      assert.match(text, /value="Ada &lt;b&gt;Lovelace&lt;\/b&gt;"/)
      assert.match(headers.get('content-type') ?? '', /^text\/html/)
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self';/)
      assert.deepEqual([headers.get('cache-control'), headers.get('referrer-policy')], ['no-store', 'no-referrer'])
    }
    assert.deepEqual((await shop.signIn({ email })).body.code, 'EMAIL_NOT_VERIFIED')
  })

  test('when the form is sent, then it leads to the shop, the password signs in, and the link has done its work', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = await shop.mailedLink(email, requested)
    const answer = await shop.confirm(link)
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/account/verified'])
    assert.equal((await shop.signIn({ email })).status, 200)
    assert.equal(shop.eventsOf(email, 'user.password_changed').length, 0)

    assert.equal((await shop.confirm(link, strange)).status, 303)
    assert.equal((await shop.signIn({ email, password: strange })).status, 401)
    assert.match((await shop.follow(link)).body, /is confirmed/)
  })

  test('when a program sends the token and a password as JSON, then the address is verified', async () => {
    const email = newAddress()
    await shop.signUp(email, { name: 'A Stranger' })
    const link = await shop.mailedLink(email, requested)
    const { status, body } = await post(link, { password: goodPassword, name: 'Ada King' })
    assert.deepEqual([status, body], [200, { status: true, wasVerified: false }])
    assert.equal((await shop.signIn({ email })).body.user.name, 'Ada King')
    const again = await post(link, { password: strange })
    assert.deepEqual([again.status, again.body], [200, { status: true, wasVerified: true }])
    assert.equal((await shop.signIn({ email, password: strange })).status, 401)
  })

  for (const [callbackURL, leadsTo] of [
    ['/account/verified', '/account/verify'],
    ['/de/account/verified', '/de/account/verify'],
    ['http://localhost:3000/account/verified', '/account/verify'],
    ['http://localhost:5173/account/verified', '/api/v1/auth/verify-email'],
    ['/my/account/page/account/verified', '/api/v1/auth/verify-email'],
    ['/welcome', '/api/v1/auth/verify-email'],
  ] as const) {
    test(`when the request returns to ${callbackURL}, then its link leads to ${leadsTo}, and so does each later one`, async () => {
      const email = newAddress()
      const body = { email, password: goodPassword, name: 'Ada', callbackURL }
      for (let count = 1; count <= 2; count++) {
        assert.equal((await shop.post('/sign-up/email', body)).status, 200)
        const link = await shop.mailedLink(email, requested, count)
        assert.deepEqual([new URL(link).origin, new URL(link).pathname], ['http://localhost:3000', leadsTo])
      }
      assert.equal((await post(await shop.mailedLink(email, requested), { password: goodPassword })).status, 200)
    })
  }

  test('when a stranger registers the address before or after its owner, then no link brings the stranger’s password to life', async () => {
    for (const order of [
      [strange, goodPassword],
      [goodPassword, strange],
    ] as const) {
      for (const chosen of [0, 1]) {
        const email = newAddress()
        await shop.signUp(email, { password: order[0] })
        const links = [await shop.mailedLink(email, requested)]
        await shop.signUp(email, { password: order[1] })
        links.push(await shop.mailedLink(email, requested, 2))
        for (const link of links) await shop.follow(link)
        for (const password of order) assert.notEqual((await shop.signIn({ email, password })).status, 200)

        assert.equal((await shop.confirm(links[chosen] ?? '')).status, 303)
        assert.equal((await shop.signIn({ email })).status, 200)
        assert.equal((await shop.signIn({ email, password: strange })).status, 401)
        assert.equal((await shop.confirm(links[1 - chosen] ?? '', strange)).status, 303)
        assert.equal((await shop.signIn({ email, password: strange })).status, 401)
      }
    }
  })

  test('when a request does not say where its link leads, then it leads to the page of the shop', async () => {
    const email = newAddress()
    const returnOf = (link: string) => new URL(link).searchParams.get('callbackURL')
    await shop.signUp(email)
    assert.equal(returnOf(await shop.mailedLink(email, requested)), '/account/verified')
    await shop.signUp(email)
    assert.equal(returnOf(await shop.mailedLink(email, requested, 2)), '/account/verified')
    const { email: known } = await shop.register()
    await shop.post('/request-password-reset', { email: known })
    assert.equal(returnOf(await shop.mailedLink(known, 'user.password_reset_requested')), '/account/reset')
  })

  test('when the address is registered again, then the first link stays good, and one more is mailed, to the same place', async () => {
    const email = newAddress()
    const signUp = () =>
      shop.post('/sign-up/email', { email, password: goodPassword, name: 'Ada', callbackURL: '/account?new=1' })
    await signUp()
    const first = await shop.mailedLink(email, requested)
    await signUp()
    const second = await shop.mailedLink(email, requested, 2)
    for (const link of [first, second]) assert.equal(new URL(link).searchParams.get('callbackURL'), '/account?new=1')
    assert.equal((await shop.confirm(first)).headers.get('location'), '/account?new=1')
    assert.equal((await shop.signIn({ email })).status, 200)
  })

  test('when the chosen password is refused, then the page says why, and the link stays good', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = await shop.mailedLink(email, requested)
    for (const [password, said] of [
      ['short', /at least 8/],
      ['x1'.repeat(65), /at most 128/],
      ['Password123', /most common/],
      ['Storefleet1', /little more than a name/],
    ] as const) {
      const { status, body: text } = await shop.confirm(link, password)
      assert.equal(status, 400)
      assert.match(text, /role="alert"/)
      assert.match(text, said)
    }
    const { status, body } = await post(link, { password: 'Password123' })
    assert.deepEqual([status, body.code], [400, 'PASSWORD_TOO_COMMON'])
    assert.equal((await post(link, {})).body.code, 'VALIDATION_ERROR')
    assert.equal((await post(link, { password: goodPassword, name: ' ' })).body.code, 'INVALID_NAME')
    assert.equal((await shop.confirm(link)).status, 303)
  })

  test('when the token is expired, of another kind or made up, then it verifies nothing', async () => {
    const email = newAddress()
    const { body } = await shop.signUp(email)
    const sign = (
      claims: object,
      { secret = authSecret, exp = '1h' }: { secret?: string; exp?: string | number } = {},
    ) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime(exp)
        .sign(new TextEncoder().encode(secret))
    const claims = { email, userId: body.user.id }
    for (const [token, code] of [
      [await sign(claims, { exp: Math.floor(Date.now() / 1000) - 1 }), 'TOKEN_EXPIRED'],
      [await sign(claims, { secret: 'another secret, quite as long as it has to be' }), 'INVALID_TOKEN'],
      [await sign({ email }), 'INVALID_TOKEN'],
      [await sign({ ...claims, email: newAddress() }), 'INVALID_TOKEN'],
      [await sign({ ...claims, userId: randomUUID() }), 'INVALID_TOKEN'],
      ['made-up', 'INVALID_TOKEN'],
    ]) {
      const answer = await shop.post('/verify-email', { token, password: goodPassword })
      assert.deepEqual([answer.status, answer.body.code], [400, code])
    }
    assert.equal((await shop.signIn({ email })).body.code, 'EMAIL_NOT_VERIFIED')
  })

  test('when the link leads to another site, then it is refused', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = new URL(await shop.mailedLink(email, requested))
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      link.searchParams.set('callbackURL', elsewhere)
      assert.equal((await shop.follow(link.href)).status, 403, elsewhere)
      assert.equal((await shop.confirm(link.href)).status, 403, elsewhere)
    }
  })

  test('when two forms are sent at once, then one password holds', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = await shop.mailedLink(email, requested)
    const passwords = [goodPassword, 'another good password']
    await Promise.all(passwords.map((password) => shop.confirm(link, password)))
    const statuses = await Promise.all(
      passwords.map(async (password) => (await shop.signIn({ email, password })).status),
    )
    assert.deepEqual(statuses.sort(), [200, 401])
  })

  test('when a reset link was asked for as well, then verifying ends it', async () => {
    const email = newAddress()
    await shop.signUp(email)
    const link = await shop.mailedLink(email, requested)
    await shop.post('/request-password-reset', { email })
    const reset = await shop.mailedLink(email, 'user.password_reset_requested')
    await shop.confirm(link)
    const token = new URL(reset).pathname.split('/').at(-1)
    const { body } = await shop.post('/reset-password', { token, newPassword: strange })
    assert.equal(body.code, 'INVALID_TOKEN')
    await waitFor(async () => (await shop.signIn({ email })).status === 200)
  })
})
