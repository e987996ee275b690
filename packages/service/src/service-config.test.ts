import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, createConfigReader, readSettings } from '@storefleet/process'
import { readServiceConfig } from './service-config.ts'

const readService = (env: NodeJS.ProcessEnv) =>
  readSettings(env, (read) => readServiceConfig(read, { service: 'note-service', port: 3009 }))

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('when many settings are missing or wrong, then one error tells of each, and what to set', () => {
  const env = {
    NODE_ENV: 'production',
    PORT: 'eighty',
    DATABASE_URL: 'mysql://db/shop',
    DATABASE_POOL_SIZE: '0',
    EVENT_BUS_URL: 'kafka://bus',
    LOG_LEVEL: 'loud',
    PUBLIC_URL: 'shop.example',
    OTEL_TRACES_SAMPLER_ARG: '2',
  }
  const problems = problemsOf(() => readService(env))
  assert.deepEqual(problems.map((problem) => problem.split(' ')[0]).sort(), names(env).sort())
  for (const problem of problems) assert.match(problem, /^[A-Z_]+ [^\n]+\.$/)
})

const names = ({ NODE_ENV: _, ...others }: Record<string, string>) => Object.keys(others)

test('when one setting is wrong, then the error is its one sentence; when several are, then it begins with how many', () => {
  assert.throws(() => readService({ PORT: 'x' }), { message: 'PORT is "x": set a whole number from 0 to 65535.' })
  assert.throws(() => readService({ PORT: 'x', LOG_LEVEL: 'y' }), {
    message: /^2 settings must be changed:\n {2}PORT .*\n {2}LOG_LEVEL /,
  })
})

test('when a setting is empty, then it is as if it were absent', () => {
  const empty = Object.fromEntries(
    [
      'PORT',
      'DATABASE_URL',
      'EVENT_BUS_URL',
      'REDIS_URL',
      'LOG_LEVEL',
      'PUBLIC_URL',
      'JWKS_URL',
      'OTEL_TRACES_SAMPLER_ARG',
    ].map((name) => [name, '']),
  )
  assert.deepEqual(readService(empty), readService({}))
  assert.throws(() => createConfigReader({ SHOP_URL: '' }).url('SHOP_URL'), /^ConfigError: SHOP_URL is not set/)
})

for (const mode of ['Production', 'prod', 'staging', ' production']) {
  test(`when NODE_ENV is "${mode}", then the start is refused and development is not assumed`, () => {
    assert.deepEqual(
      problemsOf(() => readService({ NODE_ENV: mode })).filter((problem) => problem.startsWith('NODE_ENV')),
      [`NODE_ENV is "${mode}": set one of production, development, test.`],
    )
  })
}

test('when NODE_ENV is development, test, empty or absent, then the settings of development are read', () => {
  for (const mode of ['development', 'test', '', undefined]) {
    assert.deepEqual(
      problemsOf(() => readService({ NODE_ENV: mode })),
      [],
    )
  }
})
