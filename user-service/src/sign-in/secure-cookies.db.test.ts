import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startUserService } from '../testing/start-user-service.ts'

const corsOrigin = 'http://shop.localhost:4330'
const shop = await startUserService({
  config: { publicUrl: 'https://shop.example', corsOrigins: [corsOrigin], isProduction: true },
})
const credentials = { email: 'customer@storefleet.test', password: 'storefleet-dev' }
const signInFrom = (origin: string) => shop.signIn({ ...credentials, headers: { origin } })

const cookiePairs = (headers: Headers) => headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')

describe('cookies of a shop that is reached over https', () => {
  test('when a user signs in, then every cookie is bound to the host', async () => {
    const { headers } = await shop.signIn(credentials)
    const cookies = headers.getSetCookie()
    assert.equal(cookies.length, 2)
    for (const cookie of cookies) {
      assert.match(cookie, /^__Host-storefleet\.(?:session_token|known_device)=/)
      assert.match(cookie, /; Path=\/; HttpOnly; Secure; SameSite=Lax/)
      assert.doesNotMatch(cookie, /Domain/i)
    }
  })

  test('when a cookie still has its former name, then its session goes on, and signing out ends it', async () => {
    const { headers } = await shop.signIn(credentials)
    const cookie = cookiePairs(headers).join('; ').replaceAll('__Host-', '__Secure-')
    const ask = (method: string, path: string) =>
      shop.request(method, `/api/v1/auth${path}`, { headers: { cookie }, body: method === 'POST' ? {} : undefined })
    assert.equal((await ask('GET', '/get-session')).body.user.email, credentials.email)
    assert.equal((await ask('POST', '/sign-out')).status, 200)
    assert.equal((await ask('GET', '/get-session')).body, null)
  })
})

describe('pages of other origins', () => {
  test('when the gateway lets an origin call the API, then its pages sign in, and no others do', async () => {
    for (const origin of ['https://shop.example', corsOrigin]) {
      const { status, headers } = await signInFrom(origin)
      assert.equal(status, 200, origin)
      const cookie = cookiePairs(headers).join('; ')
      const again = await shop.signIn({ ...credentials, headers: { origin, cookie } })
      assert.equal(again.status, 200, origin)
    }
    const cookie = cookiePairs((await signInFrom(corsOrigin)).headers).join('; ')
    for (const origin of ['https://evil.example', 'http://localhost:4330', 'http://shop.localhost:4331', 'null']) {
      const { status } = await shop.signIn({ ...credentials, headers: { origin, cookie } })
      assert.equal(status, 403, origin)
    }
  })
})

test('when the shop is developed, then pages of every local port may sign in, as at the gateway', async () => {
  const local = await startUserService()
  for (const origin of ['http://localhost', 'http://localhost:5173', 'http://127.0.0.1:8080', 'http://[::1]:5173']) {
    const cookie = cookiePairs((await local.signIn(credentials)).headers).join('; ')
    assert.equal((await local.signIn({ ...credentials, headers: { origin, cookie } })).status, 200, origin)
  }
  const cookie = cookiePairs((await local.signIn(credentials)).headers).join('; ')
  const foreign = { origin: 'http://localhost.evil.example', cookie }
  assert.equal((await local.signIn({ ...credentials, headers: foreign })).status, 403)
})
