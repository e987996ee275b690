import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import {
  createFailingDatabase,
  createTestHost,
  startTestService,
  type TestService,
  testConfig,
} from '@storefleet/test-kit'
import { createUserService, readUserConfig } from '../app.ts'
import { samplePassword } from '../initial-accounts/sample-accounts.ts'

const database = createFailingDatabase()
const email = 'customer@storefleet.test'
let service: TestService
let session: string
before(async () => {
  service = await startTestService(
    (host, databaseUrl) =>
      createUserService(
        {
          ...readUserConfig({ SAMPLE_ACCOUNTS: 'true' }),
          ...testConfig('user-service', databaseUrl),
        },
        { ...host, tokens: undefined },
      ),
    { host: { ...createTestHost(), openDriver: database.openDriver } },
  )
  const { body } = await signIn()
  session = body.token
})

const signIn = () =>
  service.request('POST', '/api/v1/auth/sign-in/email', { body: { email, password: samplePassword } })

const requests: [string, () => ReturnType<TestService['request']>][] = [
  ['a user signs in', signIn],
  ['a session is asked for', () => service.request('GET', '/api/v1/auth/get-session', { token: session })],
  ['a session is exchanged for a token', () => service.request('GET', '/api/v1/auth/token', { token: session })],
  [
    'a user registers',
    () =>
      service.request('POST', '/api/v1/auth/sign-up/email', {
        body: { email: 'new@example.com', password: 'correct horse battery staple', name: 'New' },
      }),
  ],
]

for (const [what, request] of requests) {
  test(`when ${what} while the database is away, then it is 503 with a time to ask again`, async () => {
    database.setDown(true)
    const { status, headers, body } = await request()
    database.setDown(false)
    assert.deepEqual([status, body.code, headers.get('retry-after')], [503, 'database-unavailable', '2'])
  })
}

test('when it is back, then the same succeeds', async () => {
  assert.equal((await signIn()).status, 200)
})
