import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError } from './config-error.ts'
import { readSettings } from './config-reader.ts'

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('when what is made of a wrong setting breaks, then the setting is told and not that', () => {
  const read = () => readSettings({}, (reader) => new URL(reader.url('SHOP_URL')).host)
  assert.deepEqual(problemsOf(read), ['SHOP_URL is not set: give it a value.'])
  const broken = () => readSettings({}, () => assert.fail('a mistake of ours'))
  assert.throws(broken, /a mistake of ours/)
})

test('when a setting is made of a wrong one, then the wrong one alone is told', () => {
  const env = { SHOP_URL: 'shop' }
  const problems = problemsOf(() =>
    readSettings(env, (read) => {
      const shop = read.url('SHOP_URL').includes('://') ? 'http://shop' : undefined
      return read.url('KEYS_URL', `${shop}/keys`)
    }),
  )
  assert.deepEqual(problems, ['SHOP_URL is "shop": set an absolute URL.'])
})

test('when a setting may have many values, then its message is still one short sentence', () => {
  const many = Array.from({ length: 170 }, (_, index) => `C${index}`)
  const problems = problemsOf(() => readSettings({ CODE: 'x' }, (read) => read.oneOf('CODE', many, 'C7')))
  assert.deepEqual(problems, ['CODE is "x": set one such as C7.'])
})
