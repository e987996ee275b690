import {
  ConfigError,
  type ConfigReader,
  readServiceConfig,
  readSettings,
  type ServiceConfig,
} from '@storefleet/service-kit'
import type { FirstAdmin } from './initial-accounts/create-first-admin.ts'
import { findPasswordProblem, hasPasswordLength, maxPasswordLength } from './sign-in/password-policy.ts'

/** The first admin's password stands in a file and guards everything. */
const minAdminPasswordLength = 16

export type UserConfig = ServiceConfig &
  Readonly<{
    /** Signs session cookies and encrypts the token signing keys at rest. */
    authSecret: string
    /** Whether admin@, staff@ and customer@storefleet.test are created at start. */
    sampleAccounts: boolean
    /** Who administers a shop that has no admin yet. */
    firstAdmin: FirstAdmin | undefined
  }>

/** Reads the service's settings; throws a `ConfigError` that names the variable to set. */
export function readUserConfig(env: NodeJS.ProcessEnv): UserConfig {
  return Object.freeze(readSettings(env, readAll))
}

const readAll = (read: ConfigReader): UserConfig => ({
  ...readServiceConfig(read, { service: 'user-service', port: 3001 }),
  authSecret: read.secret('BETTER_AUTH_SECRET', { developmentDefault: 'development-only-better-auth-secret' }),
  sampleAccounts: read.attempt(() => readSampleAccounts(read)),
  firstAdmin: read.attempt(() => readFirstAdmin(read)),
})

function readSampleAccounts(read: ConfigReader): boolean {
  const wanted = read.flag('SAMPLE_ACCOUNTS', false)
  if (wanted && read.isProduction) {
    throw new ConfigError(
      'SAMPLE_ACCOUNTS is "true": remove it in production, the passwords of these accounts are public.',
    )
  }
  return wanted
}

function readFirstAdmin(read: ConfigReader): FirstAdmin | undefined {
  const email = read.optionalText('FIRST_ADMIN_EMAIL')?.toLowerCase()
  const password = read.optionalText('FIRST_ADMIN_PASSWORD')
  if (email === undefined && password === undefined) return undefined
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new ConfigError('FIRST_ADMIN_EMAIL is no email address: set the one of the first admin.')
  }
  if (password === undefined || !isGoodAdminPassword(password, email)) {
    throw new ConfigError(
      `FIRST_ADMIN_PASSWORD is missing or too easy: set ${minAdminPasswordLength} to ${maxPasswordLength} characters that nobody guesses.`,
    )
  }
  return { email, password }
}

const isGoodAdminPassword = (password: string, email: string) =>
  password.length >= minAdminPasswordLength &&
  hasPasswordLength(password) &&
  findPasswordProblem(password, email) === undefined
