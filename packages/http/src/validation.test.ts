import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { serializerCompiler } from './serialization.ts'
import { validatorCompiler } from './validation.ts'

const schema = { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'] }
const route = { schema, method: 'POST', url: '/notes' }

test('when one value after another is checked, then the errors are those of the last', () => {
  const validate = validatorCompiler({ ...route, httpPart: 'body' })
  const check = (value: unknown) => [validate(value), validate.errors?.map(({ keyword }) => keyword)]
  assert.deepEqual(check({}), [false, ['required']])
  assert.deepEqual(check({ count: '1' }), [false, ['type']])
  assert.deepEqual(check({ count: 1 }), [true, undefined])
})

test('when a value comes in a URL, then it is converted', () => {
  const value = { count: '1' }
  assert.equal(validatorCompiler({ ...route, httpPart: 'querystring' })(value), true)
  assert.deepEqual(value, { count: 1 })
})

test('when a route is made, then its schemas are not compiled before they are needed', () => {
  const unusable = { ...route, schema: { type: 'no such type' } }
  const validate = validatorCompiler({ ...unusable, httpPart: 'body' })
  const stringify = serializerCompiler(unusable)
  assert.throws(() => validate({}))
  assert.throws(() => stringify({}))
})

const order = Type.Object(
  {
    email: Type.String({ maxLength: 254, pattern: '^[^@]+@[^@]+\\.[^@]+$' }),
    items: Type.Array(Type.Object({ id: Type.String(), quantity: Type.Integer({ minimum: 1 }) }), { maxItems: 100 }),
    address: Type.Object({ city: Type.String({ minLength: 1 }), country: Type.String({ pattern: '^[A-Z]{2}$' }) }),
    note: Type.Optional(Type.Union([Type.String({ maxLength: 10 }), Type.Null()])),
  },
  { additionalProperties: false },
)
const validateOrder = validatorCompiler({ ...route, schema: order, httpPart: 'body' })
const errorsOf = (value: unknown) => {
  assert.equal(validateOrder(value), false)
  return (validateOrder.errors ?? []).map(({ instancePath, keyword, params }) =>
    [instancePath, keyword, params.missingProperty ?? params.additionalProperty].join(' ').trim(),
  )
}

test('when several fields are wrong, then each is named once, also within objects', () => {
  assert.deepEqual(errorsOf({ email: 'x', address: { city: '' }, items: [], note: 'far too long', more: 1 }), [
    'additionalProperties more',
    '/email pattern',
    '/address required country',
    '/address/city minLength',
    '/note maxLength',
  ])
})

test('when a list is wrong in every item, then one error tells of it', () => {
  const address = { city: 'Oslo', country: 'NO' }
  const items = Array.from({ length: 100 }, () => ({}))
  assert.deepEqual(errorsOf({ email: 'a@b.c', address, items }), ['/items/0 required id'])
  assert.deepEqual(errorsOf({ email: 'a@b.c', address, items: Array.from({ length: 86_000 }, () => ({})) }), [
    '/items maxItems',
  ])
})

/** What the clock of a processor cannot tell apart: some count in ticks of 10 ms, and the collector works when it likes. */
const noiseMicros = 50_000

test('when a text is longer than it may be, then its pattern is not tried on it', () => {
  const costOf = (length: number) => {
    const before = process.cpuUsage()
    assert.deepEqual(errorsOf({ email: `a@${'a.'.repeat(length / 2)} @`, address: {}, items: [] }).slice(0, 2), [
      '/email maxLength',
      '/address required city',
    ])
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  costOf(1_000)
  const [once, twice] = [costOf(20_000), costOf(40_000)]
  assert.ok(twice < 3 * once + noiseMicros, `${once} µs, then ${twice} µs`)
})
