import assert from 'node:assert/strict'
import { createECDH, randomBytes, randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { startMailServer } from '@storefleet/test-kit/mail-server'
import { makeDataFolder } from '@storefleet/test-kit/shop-data'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { appCode } from './support/app-code.ts'
import { createClient } from './support/client.ts'
import { startShopProcess } from './support/shop-process.ts'
import { createProduct, expectStatus, freshEmail, orderOf, signInAdmin } from './support/steps.ts'

/** Everything that was sent or made here and that no line may tell, by what it is. */
const secrets = new Map<string, string>()
const secret = (what: string, value: string = `mk${randomBytes(18).toString('hex')}`): string => {
  secrets.set(what, value)
  return value
}
const passwordOf = (what: string) => secret(what, `${secret(`${what}, its first word`)} horse battery Staple 7`)

const mails: { to: string; text: string }[] = []
/** Refuses messages to an address with `refuse` in it, and quotes the whole message as some mail servers do. */
const mailServer = await startMailServer((mail) => {
  const { to } = mail
  const text = decodeQuotedPrintable(mail.text)
  mails.push({ to, text })
  return to.includes('refuse') ? `554 5.7.1 Message refused: ${text.replace(/\s+/g, ' ')}` : '250 OK'
})
const dataFolder = await makeDataFolder()
const shopProcess = await startShopProcess({
  dataFolder,
  env: {
    LOG_LEVEL: 'trace',
    SMTP_URL: `smtp://shop:${secret('the password of the mail server')}@127.0.0.1:${mailServer.port}`,
    BETTER_AUTH_SECRET: secret('the secret of sessions'),
    ORDER_ACCESS_SECRET: secret('the secret of order tokens'),
    ORDER_SERVICE_TOKEN_SECRET: secret('the secret of service tokens'),
    USER_SERVICE_EVENT_SECRET: secret('the secret of events of accounts'),
    ORDER_SERVICE_EVENT_SECRET: secret('the secret of events of orders'),
    SANDBOX_WEBHOOK_SECRET: secret('the secret of webhooks'),
  },
})
after(async () => {
  await shopProcess.kill('SIGKILL')
  mailServer.close()
  await rm(dataFolder, { recursive: true, force: true })
})

const shop = createClient(shopProcess.url)
/** The last request of each part: its line proves that the lines of that part were looked at. */
const correlationIds: string[] = []
const traced = (headers: Record<string, string> = {}) => {
  const id = randomUUID()
  correlationIds.push(id)
  return { 'x-correlation-id': id, ...headers }
}
const send = (
  method: string,
  path: string,
  body?: unknown,
  options: { token?: string; headers?: Record<string, string> } = {},
) =>
  shop.request(method, path, {
    body,
    ...options,
    headers: traced({ 'content-type': 'application/json', ...options.headers }),
  })

const mailTo = (email: string, pattern: RegExp) =>
  waitFor(() => mails.findLast(({ to, text }) => to === email && pattern.test(text))?.text)
/** RFC 2045, section 6.7. */
function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
const linkIn = (text: string) =>
  new URL(/https?:\/\/\S+(?:reset-password|verify-email|confirm-email)\S*/.exec(text)?.[0] ?? assert.fail(text))
const auth = '/api/v1/auth'

async function signUpAndIn() {
  const [email, password] = [freshEmail(), passwordOf('the password of a sign-up')]
  expectStatus(await send('POST', `${auth}/sign-up/email`, { email, password, name: 'Ada' }), 200)
  const { pathname, search, searchParams } = linkIn(await mailTo(email, /verify-email/))
  secret('the token that verifies an address', searchParams.get('token') ?? assert.fail('there is no token'))
  await send('GET', pathname + search)
  await send(
    'POST',
    pathname + search,
    `password=${encodeURIComponent(passwordOf('a password in a form, too long').padEnd(200, 'x'))}`,
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
  )
  expectStatus(await send('POST', pathname + search, { password }), 200)
  await send('POST', `${auth}/sign-in/email`, { email, password: passwordOf('a wrong password') })
  const signedIn = expectStatus(await send('POST', `${auth}/sign-in/email`, { email, password }), 200)
  const session = secret('the token of a session', signedIn.body.token)
  const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0] as string)
  for (const cookie of cookies) secret(`the cookie ${cookie.split('=')[0]}`, cookie.slice(cookie.indexOf('=') + 1))
  await send('GET', `${auth}/get-session`, undefined, { headers: { cookie: cookies.join('; ') } })
  const { token } = expectStatus(await send('GET', `${auth}/token`, undefined, { token: session }), 200).body
  secret('a signed token', token)
  secret('the signature of a signed token', token.split('.')[2])
  expectStatus(await send('GET', '/api/v1/users/me', undefined, { token }), 200)
  return { email, password, session, token }
}

test('when people sign up, in and out, and forget their passwords, then their lines are written', async () => {
  const ada = await signUpAndIn()
  expectStatus(await send('POST', `${auth}/request-password-reset`, { email: ada.email }), 200)
  const { pathname, search } = linkIn(await mailTo(ada.email, /reset-password/))
  const token = secret('the token that resets a password', pathname.split('/').at(-1))
  await send('GET', pathname + search)
  const newPassword = passwordOf('a new password')
  await send('POST', `${auth}/reset-password`, { token: secret('a wrong token to reset a password'), newPassword })
  expectStatus(await send('POST', `${auth}/reset-password`, { token, newPassword }), 200)
  await send('POST', `${auth}/reset-password?token=${token}`, { newPassword })
  await send(
    'POST',
    `${auth}/change-password`,
    { currentPassword: newPassword, newPassword: 'short' },
    { token: ada.session },
  )
  await send('GET', `${auth}/verify-email?token=${secret('a wrong token to verify an address')}`)
  await send('POST', `${auth}/sign-out`, {}, { token: ada.session })
})

test('when an address is changed, then lines tell so', async () => {
  const { email, token } = await signUpAndIn()
  const newEmail = freshEmail()
  const page = '/account/confirm-email'
  expectStatus(await send('POST', '/api/v1/users/me/email-change', { email: newEmail, page }, { token }), 202)
  for (const address of [email, newEmail]) {
    const { pathname, search, searchParams } = linkIn(await mailTo(address, /confirm-email/))
    const link = secret(`the token that changes an address, to ${address}`, searchParams.get('token') ?? '')
    await send('GET', pathname + search)
    const answers = '/api/v1/users/email-change-answers'
    await send('POST', `${answers}?token=${link}`, { token: link, answer: 'neither' })
    expectStatus(await send('POST', answers, { token: link, answer: 'confirm' }), 200)
  }
})

test('when a second factor is set up and used, then lines tell so', async () => {
  const { email, password, session } = await signUpAndIn()
  const twoFactor = (name: string, body: unknown, options: { token?: string; headers?: Record<string, string> }) =>
    send('POST', `${auth}/two-factor/${name}`, body, options)
  const wrong = passwordOf('a wrong password for a second factor')
  await twoFactor('enable', { password: wrong }, { token: session })
  const { totpURI, backupCodes } = expectStatus(await twoFactor('enable', { password }, { token: session }), 200).body
  const key = secret('the secret of an app', new URL(totpURI).searchParams.get('secret') ?? assert.fail(totpURI))
  for (const code of backupCodes) secret(`the recovery code ${code}`, code)
  await twoFactor('verify-totp', { code: secret('a code that is none') }, { token: session })
  const code = secret('a code of the app', appCode(key))
  expectStatus(await twoFactor('verify-totp', { code }, { token: session }), 200)

  const first = expectStatus(await send('POST', `${auth}/sign-in/email`, { email, password }), 202)
  const cookie = first.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  secret('the cookie of a second step', /two_factor=([^;]+)/.exec(cookie)?.[1])
  await twoFactor('verify-totp', { code }, { headers: { cookie } })
  await twoFactor('verify-backup-code', { code: secret('a recovery code that is none') }, { headers: { cookie } })
  const done = await twoFactor(
    `verify-backup-code?code=${backupCodes[0]}`,
    { code: backupCodes[0] },
    { headers: { cookie } },
  )
  secret('the session of a second step', expectStatus(done, 200).body.token)
})

test('when what is sent cannot be read, then lines tell so', async () => {
  const password = () => passwordOf(`a password in what cannot be read, ${secrets.size}`)
  for (const path of [`${auth}/sign-up/email`, `${auth}/sign-in/email`, '/api/v1/orders', '/api/v1/carts']) {
    await send('POST', path, `{"email":"a@example.com","password":"${password()}"`)
    await send('POST', path, `{"password":"${password()}\u0000"}`)
    await send('POST', path, JSON.stringify({ password: [password()], [password()]: 1 }))
    await send('POST', path, `password=${encodeURIComponent(password())}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    await send('POST', `${path}?password=${encodeURIComponent(password())}`, password(), {
      headers: { 'content-type': 'text/plain' },
    })
    await send('POST', path, JSON.stringify({ password: password().repeat(10_000) }))
  }
  const raw = connect(Number(new URL(shop.baseUrl).port), '127.0.0.1')
  raw.end(
    `GET /api/v1/users/me HTTP/1.1\r\nauthorization: Bearer ${secret('a token in what is no HTTP')}\r\nbroken header\r\n\r\n`,
  )
  raw.resume()
})

test('when credentials of every kind are wrong, then lines tell so', async () => {
  for (const authorization of [
    `Bearer ${secret('a bearer token that is none')}`,
    `Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.${secret('a wrong signature')}`,
    `Basic ${secret('basic credentials', Buffer.from(`ada:${secret('a password in basic credentials')}`).toString('base64'))}`,
    secret('an authorization without a scheme'),
  ]) {
    for (const path of ['/api/v1/users/me', '/api/v1/orders', '/api/v1/push/subscriptions', `${auth}/get-session`])
      await send('GET', path, undefined, { headers: { authorization } })
  }
  await send('GET', `${auth}/get-session`, undefined, {
    headers: {
      cookie: `storefleet.session_token=${secret('a cookie that is wrong')}`,
      'x-api-key': secret('an API key'),
      'proxy-authorization': `Basic ${secret('credentials for a proxy')}`,
    },
  })
})

test('when guests order and pay, with cards they should not send, then lines tell so', async () => {
  const admin = await signInAdmin(shop)
  secret('the signed token of an admin', admin.token)
  secret('the session of an admin', admin.sessionToken)
  const { variantId } = await createProduct(shop, admin.token, { stock: 50 })
  const order = (changes: Record<string, unknown>) =>
    shop.pay('/api/v1/orders', orderOf(variantId, changes), { headers: traced() })

  const email = freshEmail('refuse')
  const { id, accessToken } = expectStatus(await order({ email }), 201).body
  secret('the token of an order', accessToken)
  const wrong = secret('a wrong token of an order')
  for (const token of [accessToken, wrong]) {
    await send('GET', `/api/v1/orders/${id}?accessToken=${token}`)
    await send('GET', `/api/v1/orders/${id}/history`, undefined, { headers: { 'x-order-access-token': token } })
    await send('POST', `/api/v1/orders/${id}/payments?accessToken=${token}`, { payment: {} })
    await send('GET', `/api/v1/no-such-thing?accessToken=${token}`)
  }
  for (const number of ['4242424242424242', '5555 5555 5555 4444', '3782-822463-10005']) {
    const card = secret(`the card ${number}`, number)
    await order({ payment: { paymentMethod: card } })
    await order({ payment: { paymentMethod: 'pm_card_visa', [card]: card } })
    await order({ email: card, shippingMethod: card })
    await send('POST', '/api/v1/orders', `{"payment":{"paymentMethod":"${card}"`)
    await send('POST', `/api/v1/orders/${id}/payments?accessToken=${accessToken}`, { payment: { paymentMethod: card } })
  }
  await order({ payment: { paymentMethod: 'pm_sandbox_timeout' } })
  await order({ payment: { paymentMethod: 'pm_card_visa_chargeDeclined' } })
  const signature = `t=${Math.floor(Date.now() / 1000)},v1=${secret('the signature of a webhook', randomBytes(32).toString('hex'))}`
  for (const body of [`{"id":"evt_1","type":"x","data":{"orderId":"${id}"}}`, 'no JSON'])
    await send('POST', '/api/v1/payments/webhooks/sandbox', body, { headers: { 'storefleet-signature': signature } })
})

test('when a browser wants to be told, then its keys and its address reach no line', async () => {
  const { token } = await signUpAndIn()
  const curve = createECDH('prime256v1')
  const keys = {
    p256dh: secret('the public key of a browser', curve.generateKeys('base64url')),
    auth: secret('the shared secret of a browser', randomBytes(16).toString('base64url')),
  }
  const endpoint = `http://127.0.0.1:9/push/${secret('the address of a browser')}`
  await send('POST', '/api/v1/push/subscriptions', { endpoint, keys }, { token })
  await send(
    'POST',
    '/api/v1/push/subscriptions',
    { endpoint, keys: { ...keys, p256dh: `${keys.p256dh}A` } },
    { token },
  )
  await send('DELETE', `/api/v1/push/subscriptions?endpoint=${encodeURIComponent(endpoint)}`, undefined, { token })
})

test('when all of that has been logged at every level, then no line holds a secret', async () => {
  const refused = mails.filter(({ to }) => to.includes('refuse'))
  assert.ok(refused.length > 0)
  for (const [, part] of refused.flatMap(({ text }) => [...text.matchAll(/accessToken=([\w-]+)/g)]))
    secret('a token in an email', part)
  await waitFor(() => /"msg":"a delivery failed"/.test(shopProcess.output()))
  await shopProcess.kill('SIGTERM')

  const lines = [shopProcess.output(), await readFile(`${dataFolder}/logs/shop.jsonl`, 'utf8')].flatMap((text) =>
    text.split('\n'),
  )
  const told = new Set(lines.flatMap((line) => /"correlationId":"([^"]+)"/.exec(line)?.[1] ?? []))
  assert.deepEqual(
    correlationIds.filter((id) => !told.has(id)),
    [],
    'every request has its line',
  )
  const found = [...secrets].flatMap(([what, value]) => {
    const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]
    return lines.filter((line) => forms.some((form) => line.includes(form))).map((line) => `${what}: ${line}`)
  })
  assert.deepEqual(found, [])
  assert.ok(secrets.size > 50, String(secrets.size))
})
