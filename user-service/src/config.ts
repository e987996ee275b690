import {
  ConfigError,
  type ConfigReader,
  createConfigReader,
  readServiceConfig,
  type ServiceConfig,
} from '@storefleet/service-kit'

export type UserConfig = ServiceConfig &
  Readonly<{
    /** Signs session cookies and encrypts the token signing keys at rest. */
    authSecret: string
    /** Whether admin@, staff@ and customer@storefleet.test are created at start. */
    sampleAccounts: boolean
  }>

/** Reads the service's settings; throws a `ConfigError` that names the variable to set. */
export function readUserConfig(env: NodeJS.ProcessEnv): UserConfig {
  const read = createConfigReader(env)
  return Object.freeze({
    ...readServiceConfig(read, { service: 'user-service', port: 3001 }),
    authSecret: read.secret('BETTER_AUTH_SECRET', { developmentDefault: 'development-only-better-auth-secret' }),
    sampleAccounts: readSampleAccounts(read),
  })
}

function readSampleAccounts(read: ConfigReader): boolean {
  const wanted = read.flag('SAMPLE_ACCOUNTS', false)
  if (wanted && read.isProduction) {
    throw new ConfigError(
      'SAMPLE_ACCOUNTS is "true": remove it in production, the passwords of these accounts are public.',
    )
  }
  return wanted
}
