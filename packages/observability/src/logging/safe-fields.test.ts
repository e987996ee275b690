import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeFields } from './safe-fields.ts'

const secret = 'hunter2-marked'
const tells = (fields: Record<string, unknown>) => JSON.stringify(safeFields(fields))

test('when a secret stands anywhere under its name, then it is redacted', () => {
  const request = { headers: { authorization: secret, cookie: secret, 'set-cookie': [secret] } }
  const line = tells({
    user: { name: 'Ada', auth: { newPassword: secret } },
    list: [{ accessToken: secret }],
    ...request,
  })
  assert.doesNotMatch(line, /hunter2/)
  assert.match(line, /"name":"Ada"/)
})

test('when a database refuses a row, then the constraint is told and the values are not', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint "users_email"'), {
    code: '23505',
    constraint: 'users_email',
    detail: `Key (email)=(${secret}) already exists.`,
    where: `unnamed portal parameter $1 = '${secret}'`,
    parameters: [secret],
  })
  const { err } = safeFields({ err: error }) as { err: Record<string, unknown> }
  assert.deepEqual([err.code, err.constraint, err.message], ['23505', 'users_email', error.message])
  assert.doesNotMatch(JSON.stringify(err), /hunter2/)
})

test('when a value of the wrong kind reaches the database, then its error does not quote it', () => {
  const error = Object.assign(new Error(`invalid input syntax for type uuid: "${secret} "quoted""`), { code: '22P02' })
  const line = tells({ err: error })
  assert.doesNotMatch(line, /hunter2/)
  assert.match(line, /invalid input syntax for type uuid/)
})

test('when a text is no JSON, then its error does not quote it', () => {
  let failure: unknown
  try {
    JSON.parse(`{"password":${secret}`)
  } catch (error) {
    failure = error
  }
  assert.doesNotMatch(tells({ err: failure }), /hunter2/)
})

test('when a library’s error carries its request and answer, also as cause, then only what is known to be safe is told', () => {
  const cause = Object.assign(new Error(`Request failed: https://x.test/?token=${secret}`), {
    config: { headers: { authorization: secret }, data: secret },
    response: { data: secret },
    toJSON: () => ({ secret }),
  })
  const line = tells({ err: new AggregateError([cause], `Bearer ${secret}`, { cause }) })
  assert.doesNotMatch(line, /hunter2/)
  assert.match(line, /Request failed: https:\/\/x\.test\/\?token=\[redacted\]/)
  assert.match(line, /at .*safe-fields\.test\.ts/)
})

test('when a request or a body is logged whole, then its path is all that stays', () => {
  const request = { method: 'GET', url: `/orders?accessToken=${secret}`, headers: { cookie: secret }, raw: { secret } }
  assert.deepEqual(safeFields({ req: request, body: secret, html: secret }), {
    req: { method: 'GET', path: '/orders' },
  })
})

test('when a message looks like frames of a stack, then it is still no frame', () => {
  const line = tells({ err: new Error(`broken\n    at password=${secret}\n    at https://x.test/?token=${secret}`) })
  assert.doesNotMatch(line, /hunter2/)
  assert.match(line, /safe-fields\.test\.ts:\d+/)
})

test('when something is deep, long, circular or binary, then the line stays short', () => {
  const circle: Record<string, unknown> = { name: 'a' }
  circle.self = circle
  const line = tells({
    circle,
    long: 'x'.repeat(100_000),
    many: Array.from({ length: 1000 }, () => 1),
    bytes: Buffer.from(secret),
  })
  assert.ok(line.length < 3_000, String(line.length))
  assert.match(line, /"bytes":"\[14 bytes\]"/)
})

test('when a field only says whether there is a secret, then that stays', () => {
  assert.deepEqual(safeFields({ hasToken: true, token: 'abc', pin: 1234 }), {
    hasToken: true,
    token: '[redacted]',
    pin: '[redacted]',
  })
})
