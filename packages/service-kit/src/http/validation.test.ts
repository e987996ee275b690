import assert from 'node:assert/strict'
import { test } from 'node:test'
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
