import { toEmailAddress } from '@storefleet/contracts'
import { readEventSecrets } from '@storefleet/events'
import { ConfigError, type ConfigReader, readCorsOrigins, readSettings } from '@storefleet/process'
import {
  readFirstStoreName,
  readServiceConfig,
  readStorefrontPages,
  type ServiceConfig,
  type StorefrontPages,
} from '@storefleet/service'
import type { FirstAdmin } from './initial-accounts/create-first-admin.ts'
import {
  findPasswordProblem,
  hasPasswordLength,
  maxPasswordLength,
  type PasswordContext,
} from './sign-in/password-policy.ts'

/** An OpenID Connect provider, as this shop is registered there. */
export type IdentityProvider = Readonly<{ issuer: string; clientId: string; clientSecret: string; name: string }>

/** Longer than a customer's: the password is stored in a file and protects the whole shop. */
const minAdminPasswordLength = 16

export type UserConfig = ServiceConfig &
  Readonly<{
    /** Signs session cookies and encrypts the token signing keys at rest. */
    authSecret: string
    /** Origins other than the shop's own whose pages may sign in, as the gateway lets them call the API. */
    corsOrigins: readonly string[]
    /** Where mailed links lead in the end, where their request does not say. */
    returnPaths: Readonly<{ verified: string; reset: string }>
    /** The page on which a change of address is confirmed; undefined where its request has to say. */
    confirmEmailPage: string | undefined
    /** The page that confirms an address, where the request of its link returns to the page after it; undefined: that of the API. */
    verifyPage: string | undefined
    shopName: string
    /** A range API of Pwned Passwords that new passwords are checked against; undefined: no check. */
    passwordBreachUrl: string | undefined
    /** Whether staff and admins may do nothing but set one up until they have a second factor. */
    isSecondFactorRequiredOfStaff: boolean
    /** Where customers and staff may also sign in; undefined where nowhere else. */
    identityProvider: IdentityProvider | undefined
    /** The page that signs in; undefined where the shop has no pages. */
    signInPage: string | undefined
    /** Seals the links in its events. */
    eventSecret: string
    /** Whether admin@, staff@ and customer@storefleet.test are created at start. */
    sampleAccounts: boolean
    /** The first administrator, created at start while the shop has none. */
    firstAdmin: FirstAdmin | undefined
  }>

/** Reads the service's settings; throws a `ConfigError` that names the variable to set. */
export function readUserConfig(env: NodeJS.ProcessEnv): UserConfig {
  return Object.freeze(readSettings(env, readAll))
}

/** All settings of the service, as `docs/settings.md` lists them. */
export function readAll(read: ConfigReader): UserConfig {
  const shopName = readFirstStoreName(read) ?? 'Storefleet'
  const service = readServiceConfig(read, { service: 'user-service', port: 3001 })
  const pages = readStorefrontPages(read, service.publicUrl)
  return {
    ...service,
    authSecret: read.secret(
      'BETTER_AUTH_SECRET',
      { developmentDefault: 'development-only-better-auth-secret' },
      'Signs cookies and links, encrypts the keys that sign tokens. A new one ends all sessions, and the rows of `jwks` must be deleted.',
    ),
    corsOrigins: read.attempt(() => readCorsOrigins(read)),
    returnPaths: returnPathsOf(pages),
    confirmEmailPage: pages?.confirmEmailPath,
    verifyPage: pages?.verifyPath,
    shopName,
    passwordBreachUrl:
      read.optionalText(
        'PASSWORD_BREACH_URL',
        'Range API of Pwned Passwords that new passwords are checked against, such as `https://api.pwnedpasswords.com/range`.',
      ) && read.url('PASSWORD_BREACH_URL'),
    isSecondFactorRequiredOfStaff:
      read.oneOf(
        'STAFF_SECOND_FACTOR',
        ['optional', 'required'],
        'optional',
        'Whether staff and admins need a second factor: those without one may sign in, and do nothing but set it up.',
      ) === 'required',
    identityProvider: read.attempt(() => readIdentityProvider(read)),
    signInPage: pages?.signInPath,
    eventSecret: readEventSecrets(read, 'user-service')[0],
    sampleAccounts: read.attempt(() => readSampleAccounts(read)),
    firstAdmin: read.attempt(() => readFirstAdmin(read, shopName)),
  }
}

function readIdentityProvider(read: ConfigReader): IdentityProvider | undefined {
  const given = read.optionalText(
    'OIDC_ISSUER',
    'Issuer of an OpenID Connect provider where accounts may also sign in, such as `https://login.example.com/realms/shop`.',
  )
  const clientId = read.optionalText('OIDC_CLIENT_ID', 'Client id of the shop there.')
  const clientSecret = read.optionalText('OIDC_CLIENT_SECRET', 'Its client secret.')
  const name = read.optionalText('OIDC_NAME', 'What the button of the sign-in page calls the provider.')
  if (!given && !clientId && !clientSecret && !name) return undefined
  const missing = Object.entries({ OIDC_ISSUER: given, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret })
    .filter(([, value]) => !value)
    .map(([setting]) => setting)
  if (!given || !clientId || !clientSecret) {
    throw new ConfigError(
      `${missing.join(' and ')} must be set too: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together.`,
    )
  }
  const url = URL.parse(given)
  if (url === null || !['https:', 'http:'].includes(url.protocol) || (read.isProduction && url.protocol !== 'https:')) {
    throw new ConfigError(`OIDC_ISSUER is "${given}": set an https URL.`)
  }
  return { issuer: given.replace(/\/$/, ''), clientId, clientSecret, name: name ?? url.hostname }
}

function readSampleAccounts(read: ConfigReader): boolean {
  const wanted = read.flag(
    'SAMPLE_ACCOUNTS',
    false,
    'Creates `admin@`, `staff@` and `customer@storefleet.test`, password `storefleet-dev`; refused in production.',
  )
  if (wanted && read.isProduction) {
    throw new ConfigError(
      'SAMPLE_ACCOUNTS is "true": remove it in production, the passwords of these accounts are public.',
    )
  }
  return wanted
}

function readFirstAdmin(read: ConfigReader, shopName: string): FirstAdmin | undefined {
  const given = read.optionalText(
    'FIRST_ADMIN_EMAIL',
    'Address of the first account, made an admin at start while the shop has none; a registered address is not promoted.',
  )
  const password = read.optionalText('FIRST_ADMIN_PASSWORD', 'Its password, at least 16 characters.')
  if (given === undefined && password === undefined) return undefined
  const email = toEmailAddress(given ?? '')?.toLowerCase()
  if (email === undefined) {
    throw new ConfigError('FIRST_ADMIN_EMAIL is not an email address: set the one of the first admin.')
  }
  if (password === undefined || !isGoodAdminPassword(password, { email, shopName })) {
    throw new ConfigError(
      `FIRST_ADMIN_PASSWORD is missing or too easy: set ${minAdminPasswordLength} to ${maxPasswordLength} characters that are hard to guess.`,
    )
  }
  return { email, password }
}

const isGoodAdminPassword = (password: string, context: PasswordContext) =>
  password.length >= minAdminPasswordLength &&
  hasPasswordLength(password) &&
  findPasswordProblem(password, context) === undefined

const returnPathsOf = (pages: StorefrontPages | undefined) => ({
  verified: pages?.verifiedPath ?? '/',
  reset: pages?.resetPath ?? '/',
})
