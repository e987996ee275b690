import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { callApi } from '../api/client.ts'

type Reply = Readonly<{ status?: number; body?: unknown }>
type Asked = Readonly<{ path: string; token: string | undefined }>

/** What the API returns, by path; each list is used up to its last. */
let replies: Record<string, Reply[]> = {}
let asked: Asked[] = []
let stored = new Map<string, string>()
let count = 0

const user = { id: 'u1', email: 'ada@example.com', name: 'Ada Lovelace' }
const signedIn = { body: { user, session: { id: 's1' }, mustSetUpSecondFactor: false } }
const refused = { status: 401, body: { code: 'session-revoked' } }

const fetchReply: typeof fetch = async (input, init) => {
  const path = String(input).replace('/api/v1/', '')
  const token = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '')
  asked.push({ path, token })
  const [next = { status: 500 }, ...others] = replies[path] ?? []
  if (others.length > 0) replies[path] = others
  const { status = 200, body } = next
  return new Response(body === undefined ? '' : JSON.stringify(body), { status })
}

const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
}

/** Its state is that of a page that was just opened. */
const openPage = (): Promise<typeof import('./session-state.ts')> => import(`./session-state.ts?page=${count++}`)

const pathsAsked = () => asked.map(({ path }) => path)

describe('the session of a browser', () => {
  const own = { fetch: globalThis.fetch, localStorage: Object.getOwnPropertyDescriptor(globalThis, 'localStorage') }
  before(() => {
    globalThis.fetch = fetchReply
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
  })
  // Other files are tested in this process too.
  after(() => {
    globalThis.fetch = own.fetch
    Object.defineProperty(globalThis, 'localStorage', own.localStorage ?? { value: undefined, configurable: true })
  })
  beforeEach(() => {
    replies = {}
    asked = []
    stored = new Map()
  })

  test('when no session is expected, then a guest’s requests ask for none, and have no token', async () => {
    await openPage()
    replies = { 'carts/c1': [{ body: { id: 'c1' } }] }
    await callApi('GET', 'carts/c1')
    assert.deepEqual(asked, [{ path: 'carts/c1', token: undefined }])
  })

  test('when a customer is signed in, then what is theirs is asked with one token, and all else without', async () => {
    stored.set('signed-in', 'yes')
    const { sessionState } = await openPage()
    replies = {
      'auth/get-session': [signedIn],
      'auth/token': [{ body: { token: 't1' } }],
      'orders/o1': [{ body: {} }],
      'users/me/addresses': [{ body: {} }],
      countries: [{ body: {} }],
    }
    await Promise.all([callApi('GET', 'orders/o1'), callApi('GET', 'users/me/addresses')])
    await callApi('GET', 'countries')
    assert.deepEqual(
      asked.filter(({ path }) => !path.startsWith('auth/')),
      [
        { path: 'orders/o1', token: 't1' },
        { path: 'users/me/addresses', token: 't1' },
        { path: 'countries', token: undefined },
      ],
    )
    assert.deepEqual(
      pathsAsked().filter((path) => path.startsWith('auth/')),
      ['auth/get-session', 'auth/token'],
    )
    assert.deepEqual(sessionState.get(), {
      ...{ status: 'customer', user, sessionId: 's1', mustSetUpSecondFactor: false },
    })
  })

  test('when a token is refused, then one other is asked for, and the requests are sent again with it', async () => {
    stored.set('signed-in', 'yes')
    await openPage()
    replies = {
      'auth/get-session': [signedIn],
      'auth/token': [{ body: { token: 't1' } }, { body: { token: 't2' } }],
      'orders/o1': [refused, { body: { id: 'o1' } }],
      'carts/c1': [refused, { body: { id: 'c1' } }],
    }
    const [order] = await Promise.all([callApi('GET', 'orders/o1'), callApi('GET', 'carts/c1')])
    assert.deepEqual(order, { id: 'o1' })
    assert.equal(pathsAsked().filter((path) => path === 'auth/token').length, 2)
  })

  test('when a session has ended, then a request says so, and the page knows that it was one', async () => {
    stored.set('signed-in', 'yes')
    const { sessionState } = await openPage()
    replies = {
      'auth/get-session': [signedIn, { body: null }],
      'auth/token': [{ body: { token: 't1' } }],
      orders: [refused],
    }
    await assert.rejects(callApi('POST', 'orders', { body: {} }), { code: 'session-ended' })
    assert.deepEqual(sessionState.get(), { status: 'guest', hasEnded: true })
    assert.equal(stored.has('signed-in'), false)
  })

  test('when a session has ended, then an order is still opened by its own token', async () => {
    stored.set('signed-in', 'yes')
    await openPage()
    replies = {
      'auth/get-session': [signedIn, { body: null }],
      'auth/token': [{ body: { token: 't1' } }],
      'orders/o1': [refused, { body: { id: 'o1' } }],
    }
    assert.deepEqual(await callApi('GET', 'orders/o1', { headers: { 'x-order-access-token': 'x' } }), { id: 'o1' })
    assert.equal(asked.at(-1)?.token, undefined)
  })

  test('when a customer signs out, then no session is expected, and none has ended', async () => {
    stored.set('signed-in', 'yes')
    const { findSession, sessionState, signOut } = await openPage()
    replies = { 'auth/get-session': [signedIn, { body: null }], 'auth/sign-out': [{ body: { success: true } }] }
    await findSession()
    await signOut()
    assert.deepEqual(sessionState.get(), { status: 'guest', hasEnded: false })
    assert.equal(stored.has('signed-in'), false)
  })
})
