import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSecretName, scrub } from './scrub.ts'

const cases: [what: string, text: string, scrubbed: string][] = [
  [
    'a token in a query',
    'GET /api/v1/orders/1?accessToken=abc-DEF_1&x=2',
    'GET /api/v1/orders/1?accessToken=[redacted]&x=2',
  ],
  ['a code in a query', '/callback?code=abc123&lang=en', '/callback?code=[redacted]&lang=en'],
  ['a bearer token', 'sent Authorization: Bearer abc.def', 'sent Authorization: [redacted] [redacted]'],
  ['a signed token by itself', 'no key for eyJhbGciOi.eyJzdWIi.sig-1', 'no key for [redacted]'],
  ['a password in JSON', '{"email":"a@b.c","password":"correct horse"}', '{"email":"a@b.c","password":[redacted]}'],
  ['a password in JSON in JSON', '"{\\"newPassword\\":\\"correct horse\\"}"', '"{\\"newPassword\\":[redacted]}"'],
  ['a password that is cut off', 'near {"password": "correct hor', 'near {"password": [redacted]'],
  ['a password in a form', 'email=a&password=hunter2&x=1', 'email=a&password=[redacted]&x=1'],
  ['a session cookie', 'storefleet.session_token=abc.def; Path=/', 'storefleet.session_token=[redacted]; Path=/'],
  [
    'a password in a URL',
    'cannot reach amqp://guest:hunter2@rabbit:5672/',
    'cannot reach amqp://guest:[redacted]@rabbit:5672/',
  ],
  [
    'a link to a new password',
    '/api/v1/auth/reset-password/aB3dE6gH?callbackURL=%2F',
    '/api/v1/auth/reset-password/[redacted]?callbackURL=%2F',
  ],
  ['a token at the end of a sentence', 'got eyJhbGciOi.eyJzdWIi.sig-1.', 'got [redacted].'],
  ['an encrypted token', 'got eyJhbGciOi.key.iv.text.tag', 'got [redacted]'],
  ['two values of one name', 'token=a1b2&token=c3d4', 'token=[redacted]&token=[redacted]'],
  ['a card number', 'card 4242 4242 4242 4242 was refused', 'card [card number] was refused'],
  ['a card number without spaces', 'got "5555555555554444"', 'got "[card number]"'],
]
for (const [what, text, scrubbed] of cases) {
  test(`when a text holds ${what}, then it is gone`, () => assert.equal(scrub(text), scrubbed))
}

const harmless = [
  'order 01934567-8901-7234-8901-234567890123 was confirmed',
  '43214321-4321-4321-8321-432143214321',
  'at 1732345678901 ms, sequence 4242424242424241',
  'write to ada@example.com',
  '/api/v1/products?limit=20&cursor=abc',
  'connect ECONNREFUSED 127.0.0.1:5432',
  'sessions end with their signed tokens: REDIS_URL is not set',
]
for (const text of harmless) {
  test(`when a text is harmless, then it stays: ${text}`, () => assert.equal(scrub(text), text))
}

test('when a field is named after a secret, then it is known as one', () => {
  for (const name of ['password', 'newPassword', 'accessToken', 'set-cookie', 'apiKey', 'auth', 'p256dh'])
    assert.ok(isSecretName(name), name)
  for (const name of ['author', 'status', 'correlationId', 'sessionId', 'spin']) assert.ok(!isSecretName(name), name)
})

/** Each is made of what a rule looks for, and none of it matches to its end. */
const hostile = [
  'cvc',
  '-eyJaaaaa',
  'eyJaaaaaa.',
  'bearer ',
  '://a:b',
  'token="',
  'token\\',
  '4242 ',
  '?code=',
  'token ',
  '"\\"',
]
/** What the clock of a processor cannot tell apart: some count in ticks of 10 ms, and the collector works when it likes. */
const noiseMicros = 50_000

for (const unit of hostile) {
  test(`when a text repeats ${unit}, then twice the text takes no more than twice the work`, () => {
    const costOf = (length: number) => leastCpu(() => scrub(unit.repeat(length / unit.length)))
    const [once, twice] = [costOf(20_000), costOf(40_000)]
    assert.ok(twice < 3 * once + noiseMicros, `${once} µs, then ${twice} µs`)
  })
}

/** Microseconds of processor time: other programs on the machine do not count. */
function leastCpu(work: () => void): number {
  const costs = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...costs)
}
