import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readUserConfig } from './config.ts'

const production = { NODE_ENV: 'production', SERVICE_TOKEN_SECRET: 'x'.repeat(32) }

test('when nothing is set, then the development settings hold, without sample accounts', () => {
  const { port, sampleAccounts, authSecret } = readUserConfig({})
  assert.deepEqual([port, sampleAccounts, authSecret.length >= 32], [3001, false, true])
})

test('when the secret is missing in production, then the start is refused by its name', () => {
  assert.throws(() => readUserConfig(production), /BETTER_AUTH_SECRET/)
})

test('when sample accounts are asked for in production, then the start is refused', () => {
  const env = { ...production, BETTER_AUTH_SECRET: 'y'.repeat(32), SAMPLE_ACCOUNTS: 'true' }
  assert.throws(() => readUserConfig(env), /SAMPLE_ACCOUNTS/)
})
