import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { CloudEvent } from '@storefleet/contracts'
import { contextOf, createSecretOpener } from '@storefleet/events'
import type { ServiceHost } from '@storefleet/service'
import { startTestService, type TestHost, type TestResponse, testConfig, waitFor } from '@storefleet/test-kit'
import { createUserService, type UserConfig } from '../app.ts'
import { samplePassword } from '../initial-accounts/sample-accounts.ts'

export const authSecret = 'a-secret-for-tests-alone-0123456789'
export const goodPassword = 'correct horse battery staple'

/** A user with a verified account and an open session. */
export type Person = { id: string; email: string; password: string; session: string; token: string }

type Credentials = { email: string; password?: string; headers?: Record<string, string> }

type Overrides = Pick<ServiceHost, 'revokedSessions' | 'now'> & {
  config?: Partial<UserConfig>
  /** In memory without it. */
  databaseUrl?: string
}
const eventSecret = 'a-test-secret-of-at-least-32-characters'
const open = createSecretOpener([eventSecret])

/** As notification-service reads it. */
function withOpenedLink(event: CloudEvent): CloudEvent {
  const { url } = event.data as { url?: string }
  return url === undefined
    ? event
    : { ...event, data: { ...(event.data as object), url: open(url, contextOf(event, 'url')) } }
}

/** The whole service on an embedded database, verifying its own tokens, with the sample accounts in place. */
export async function startUserService({ revokedSessions, now, config, databaseUrl: url }: Overrides = {}) {
  const create = (host: TestHost, databaseUrl: string) =>
    createUserService(
      {
        ...testConfig('user-service', databaseUrl),
        eventSecret,
        authSecret,
        corsOrigins: [],
        returnPaths: { verified: '/account/verified', reset: '/account/reset' },
        confirmEmailPage: '/account/confirm-email',
        verifyPage: '/account/verify',
        shopName: 'Storefleet',
        passwordBreachUrl: undefined,
        isSecondFactorRequiredOfStaff: false,
        identityProvider: undefined,
        signInPage: '/account/sign-in',
        sampleAccounts: true,
        ...config,
        firstAdmin: undefined,
      },
      { ...host, tokens: undefined, ...(revokedSessions && { revokedSessions }), ...(now && { now }) },
    )
  const service = await startTestService(create, url === undefined ? {} : { databaseUrl: url })
  const { request, host } = service

  const post = (path: string, body?: unknown, session?: string): Promise<TestResponse> =>
    request('POST', `/api/v1/auth${path}`, { body, token: session })
  const get = (path: string, session?: string): Promise<TestResponse> =>
    request('GET', `/api/v1/auth${path}`, { token: session })

  const eventsOf = (email: string, type: string) =>
    host.capturedEvents
      .filter((event) => event.type === type && (event.data as { email: string }).email === email)
      .map(withOpenedLink)

  /** The link of the latest mail of its kind, once `count` of them have been asked for. */
  const mailedLink = (email: string, type: string, count = 1): Promise<string> =>
    waitFor(() => {
      const links = eventsOf(email, type).map((event) => (event.data as { url: string }).url)
      return links.length >= count && links.at(-1)
    })

  const signUp = (email: string, { password = goodPassword, name = 'Ada Lovelace' } = {}) =>
    post('/sign-up/email', { email, password, name })

  const follow = (link: string) => {
    const { pathname, search } = new URL(link)
    return request('GET', pathname + search)
  }

  /** Opens the link of a mail and sends the form of the page. */
  const confirm = (link: string, password = goodPassword) => {
    const { pathname, search } = new URL(link)
    return request('POST', pathname + search, {
      body: `password=${encodeURIComponent(password)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  const signIn = ({ email, password = goodPassword, headers = {} }: Credentials) =>
    request('POST', '/api/v1/auth/sign-in/email', { body: { email, password }, headers })

  const signInAs = async (email: string, password = goodPassword): Promise<Person> => {
    const { status, body } = await signIn({ email, password })
    assert.equal(status, 200, JSON.stringify(body))
    const { body: exchanged } = await get('/token', body.token)
    return { id: body.user.id, email, password, session: body.token, token: exchanged.token }
  }

  const register = async (email = `${randomUUID()}@example.com`): Promise<Person> => {
    assert.equal((await signUp(email)).status, 200)
    assert.equal((await confirm(await mailedLink(email, 'user.verification_requested'))).status, 303)
    return signInAs(email)
  }

  return {
    ...service,
    post,
    get,
    eventsOf,
    mailedLink,
    signUp,
    follow,
    confirm,
    signIn,
    signInAs,
    register,
    sampleAdmin: () => signInAs('admin@storefleet.test', samplePassword),
  }
}
