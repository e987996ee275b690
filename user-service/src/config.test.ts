import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readUserConfig } from './config.ts'

const production = {
  NODE_ENV: 'production',
  BETTER_AUTH_SECRET: 'y'.repeat(32),
  USER_SERVICE_EVENT_SECRET: 'x'.repeat(32),
}

test('when nothing is set, then the development settings hold, without sample accounts', () => {
  const { port, sampleAccounts, authSecret } = readUserConfig({})
  assert.deepEqual([port, sampleAccounts, authSecret.length >= 32], [3001, false, true])
})

test('when sample accounts are asked for in production, then the start is refused', () => {
  assert.equal(readUserConfig(production).sampleAccounts, false)
  assert.throws(() => readUserConfig({ ...production, SAMPLE_ACCOUNTS: 'true' }), /SAMPLE_ACCOUNTS/)
})

const firstAdmin = { FIRST_ADMIN_EMAIL: 'Boss@Shop.example', FIRST_ADMIN_PASSWORD: 'a long and quiet word' }

test('when a first admin is named, then the address is kept in lower case', () => {
  assert.deepEqual(readUserConfig(firstAdmin).firstAdmin, {
    email: 'boss@shop.example',
    password: 'a long and quiet word',
  })
})

for (const [name, change] of [
  ['FIRST_ADMIN_EMAIL', { FIRST_ADMIN_EMAIL: '' }],
  ['FIRST_ADMIN_EMAIL', { FIRST_ADMIN_EMAIL: 'boss' }],
  ['FIRST_ADMIN_PASSWORD', { FIRST_ADMIN_PASSWORD: '' }],
  ['FIRST_ADMIN_PASSWORD', { FIRST_ADMIN_PASSWORD: 'fifteen letters' }],
  ['FIRST_ADMIN_PASSWORD', { FIRST_ADMIN_PASSWORD: 'the boss of the shop' }],
] as const) {
  test(`when the first admin is ${JSON.stringify(change)}, then the start is refused by the name ${name}`, () => {
    assert.throws(() => readUserConfig({ ...firstAdmin, ...change }), new RegExp(name))
  })
}

const defaults = readUserConfig({})
const secrets = {
  BETTER_AUTH_SECRET: defaults.authSecret,
  USER_SERVICE_EVENT_SECRET: defaults.eventSecret,
}
for (const [name, byDefault] of Object.entries(secrets)) {
  for (const value of [undefined, '', byDefault, 'too short']) {
    test(`when ${name} is ${JSON.stringify(value)} in production, then the start is refused in one sentence`, () => {
      assert.throws(() => readUserConfig({ ...production, [name]: value }), {
        name: 'ConfigError',
        message: new RegExp(`^${name} [^\\n]+\\.$`),
      })
    })
  }
}

test('when links lead to pages, then mailed links lead to its pages in the end', () => {
  assert.equal(readUserConfig({ PAGE_LINKS: 'true' }).verifyPage, '/account/verify')
  assert.deepEqual(readUserConfig({ PAGE_LINKS: 'true' }).returnPaths, {
    verified: '/account/verified',
    reset: '/account/reset',
  })
  assert.deepEqual(readUserConfig({}).returnPaths, { verified: '/', reset: '/' })
})
