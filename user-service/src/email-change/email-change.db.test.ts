import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { sql } from '@storefleet/database'
import { createOutbox, createSecretSealer } from '@storefleet/events'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { goodPassword, type Person, startUserService } from '../testing/start-user-service.ts'
import { createEmailChangeStore } from './email-change-store.ts'

let aheadMs = 0
const shop = await startUserService({ now: () => new Date(Date.now() + aheadMs) })
const path = '/api/v1/users/me/email-change'
const requested = 'user.email_change_requested'
const newAddress = () => `${randomUUID()}@example.com`

const ask = ({ token }: Person, email: string, more: object = {}) =>
  shop.request('POST', path, { token, body: { email, ...more } })
const pendingOf = async ({ token }: Person) => (await shop.request('GET', path, { token })).body.change
const tokenTo = async (email: string, count = 1) =>
  new URL(await shop.mailedLink(email, requested, count)).searchParams.get('token') ?? assert.fail()
const answer = (token: string, given: 'confirm' | 'stop' = 'confirm') =>
  shop.request('POST', '/api/v1/users/email-change-answers', { body: { token, answer: given } })
const answerTo = async (email: string, given: 'confirm' | 'stop' = 'confirm') => answer(await tokenTo(email), given)
async function ahead(ms: number, work: () => Promise<void>) {
  aheadMs = ms
  await work().finally(() => {
    aheadMs = 0
  })
}

describe('the change of an address', () => {
  for (const order of ['the former first', 'the new first']) {
    test(`when both mailboxes confirm, ${order}, then the account has the new address, and only the asking session goes on`, async () => {
      const ada = await shop.register()
      const elsewhere = await shop.signInAs(ada.email)
      await shop.post('/request-password-reset', { email: ada.email })
      const reset = await shop.mailedLink(ada.email, 'user.password_reset_requested')
      const email = newAddress()
      const { status, body } = await ask(ada, email.toUpperCase())
      assert.deepEqual([status, body.email], [202, email])
      const boxes = order === 'the new first' ? [email, ada.email] : [ada.email, email]
      assert.deepEqual((await answerTo(boxes[0] as string)).body, { outcome: 'waiting' })
      const { isConfirmedByCurrent, isConfirmedByNew } = await pendingOf(ada)
      assert.deepEqual([isConfirmedByCurrent, isConfirmedByNew], [boxes[0] === ada.email, boxes[0] === email])
      assert.equal((await shop.signIn({ email })).status, 401)
      assert.deepEqual((await answerTo(boxes[1] as string)).body, { outcome: 'changed' })

      // Tokens with the former address are refused; the asking session gets another one.
      assert.equal((await shop.request('GET', path, { token: ada.token })).status, 401)
      const { body: exchanged } = await shop.get('/token', ada.session)
      const me = await shop.request('GET', '/api/v1/users/me', { token: exchanged.token })
      assert.deepEqual([me.body.email, me.body.emailVerified], [email, true])
      assert.equal((await shop.get('/token', elsewhere.session)).status, 401)
      assert.equal((await shop.signIn({ email: ada.email })).status, 401)
      assert.equal((await shop.signInAs(email)).id, ada.id)
      const resetToken = new URL(reset).pathname.split('/').at(-1)
      const newPassword = 'another good password'
      assert.equal((await shop.post('/reset-password', { token: resetToken, newPassword })).status, 400)

      const event = await waitFor(() => shop.eventsOf(email, 'user.email_changed')[0])
      assert.deepEqual(event.data, { userId: ada.id, email, name: 'Ada Lovelace', formerEmail: ada.email })
      const { body: activity } = await shop.request('GET', '/api/v1/users/me/activity', { token: exchanged.token })
      const actions = activity.items.map((entry: { action: string }) => entry.action)
      assert.ok(actions.includes('email_change_requested') && actions.includes('email_changed'), actions)
    })
  }

  test('when one mailbox confirms twice, then it does not stand for the other', async () => {
    const ada = await shop.register()
    const email = newAddress()
    await ask(ada, email)
    for (let time = 0; time < 2; time++) assert.equal((await answerTo(email)).body.outcome, 'waiting')
    assert.equal((await shop.signInAs(ada.email)).id, ada.id)
  })

  for (const box of ['current', 'new']) {
    test(`when the ${box} mailbox stops it, then both links end, and the address stays`, async () => {
      const ada = await shop.register()
      const email = newAddress()
      await ask(ada, email)
      const tokens = [await tokenTo(ada.email), await tokenTo(email)] as const
      assert.equal((await answer(tokens[0])).status, 200)
      assert.equal((await answer(tokens[box === 'new' ? 1 : 0], 'stop')).body.outcome, 'stopped')
      for (const token of tokens) assert.equal((await answer(token)).body.code, 'link-not-found')
      assert.equal(await pendingOf(ada), null)
      assert.equal((await shop.signIn({ email: ada.email })).status, 200)
    })
  }

  test('when the address has an account, then the response is that of a free one, its owner is told, and it is never changed', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    const [taken, free] = [await ask(eve, ada.email), await ask(await shop.register(), newAddress())]
    assert.deepEqual([taken.status, Object.keys(taken.body)], [free.status, Object.keys(free.body)])
    await waitFor(() => shop.eventsOf(ada.email, 'user.sign_up_repeated')[0])
    assert.equal(shop.eventsOf(ada.email, requested).length, 0)
    assert.equal((await answerTo(eve.email)).body.outcome, 'waiting')
    assert.equal((await pendingOf(eve)).isConfirmedByNew, false)
    assert.equal((await shop.signInAs(ada.email)).id, ada.id)
  })

  test('when the address was registered and never confirmed, then the owner of the mailbox gets it', async () => {
    const ada = await shop.register()
    const email = newAddress()
    await shop.signUp(email)
    await ask(ada, email)
    await answerTo(ada.email)
    assert.equal((await answerTo(email)).body.outcome, 'changed')
    assert.equal((await shop.signInAs(email)).id, ada.id)
  })

  test('when the address gets an account while the change waits, then the change ends', async () => {
    const ada = await shop.register()
    const email = newAddress()
    await ask(ada, email)
    await answerTo(ada.email)
    const late = await shop.register(email)
    const { status, body } = await answerTo(email)
    assert.deepEqual([status, body.code], [404, 'link-not-found'])
    assert.equal((await shop.signInAs(email)).id, late.id)
    assert.equal((await shop.signInAs(ada.email)).id, ada.id)
  })

  test('when the sign-in was a while ago, then nothing is mailed', async () => {
    const ada = await shop.register()
    await ahead(601_000, async () => {
      const { status, body } = await ask(ada, newAddress())
      assert.deepEqual([status, body.code], [403, 'session-not-fresh'])
    })
    assert.equal(await pendingOf(ada), null)
    assert.equal(shop.eventsOf(ada.email, requested).length, 0)
  })

  test('when it is asked for again, then the earlier links end, and the sixth time in a day it is refused', async () => {
    const ada = await shop.register()
    const first = newAddress()
    await ask(ada, first)
    const early = await tokenTo(first)
    for (let count = 1; count < 5; count++) assert.equal((await ask(ada, newAddress())).status, 202)
    assert.equal((await answer(early)).status, 404)
    const last = (await pendingOf(ada)).email
    const { status, body } = await ask(ada, newAddress())
    assert.deepEqual([status, body.code], [429, 'too-many-email-changes'])
    assert.equal((await pendingOf(ada)).email, last)
  })

  test('when a day has passed, or it was cancelled, then its links do nothing', async () => {
    const ada = await shop.register()
    const [late, unwanted] = [newAddress(), newAddress()]
    await ask(ada, late)
    const token = await tokenTo(late)
    await ahead(24 * 3_600_000, async () => assert.equal((await answer(token)).status, 404))
    await ask(ada, unwanted)
    assert.equal((await shop.request('DELETE', path, { token: ada.token })).status, 204)
    assert.equal((await answerTo(unwanted)).status, 404)
    assert.equal(await pendingOf(ada), null)
  })

  test('when the account is banned meanwhile, then the change is not made', async () => {
    const [ada, admin] = [await shop.register(), await shop.sampleAdmin()]
    const email = newAddress()
    await ask(ada, email)
    await shop.request('PUT', `/api/v1/users/${ada.id}/ban`, { token: admin.token, body: { reason: 'fraud' } })
    for (const box of [ada.email, email]) assert.equal((await answerTo(box)).status, 404)
  })

  test('when what is asked for makes no sense, then the field is named', async () => {
    const ada = await shop.register()
    const refusals = [
      [await ask(ada, ada.email), 'email'],
      [await ask(ada, 'ada'), 'email'],
      [await ask(ada, newAddress(), { page: 'https://evil.example/' }), 'page'],
    ] as const
    for (const [{ status, body }, field] of refusals) assert.deepEqual([status, body.errors[0].field], [400, field])
    assert.equal((await shop.request('POST', path, { body: { email: newAddress() } })).status, 401)
  })

  test('when the request names a page of the shop, then the links lead there', async () => {
    const ada = await shop.register()
    await ask(ada, newAddress(), { page: '/de/account/confirm-email' })
    assert.equal(new URL(await shop.mailedLink(ada.email, requested)).pathname, '/de/account/confirm-email')
  })
})

forEachDatabase((openTestDatabase) => {
  test('when both mailboxes confirm at once, then it is changed once', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const sealer = createSecretSealer('a-test-secret-of-at-least-32-characters')
    const outbox = createOutbox({ newId: randomUUID, wakeRelay: () => {}, sealer })
    const changes = createEmailChangeStore(db, outbox)
    const [userId, sessionId, now] = [randomUUID(), randomUUID(), new Date()]
    const email = `${userId}@example.com`
    await db.execute(sql`
      insert into users (id, name, email, email_verified) values (${userId}, ${goodPassword}, ${email}, true)`)
    await db.execute(sql`
      insert into sessions (id, token, user_id, expires_at, created_at, updated_at)
      values (${sessionId}, 't', ${userId}, now() + interval '1 day', ${now}, ${now})`)
    const tokens: string[] = []
    const linkOf = (token: string) => `https://shop.example/${tokens.push(token)}`
    await changes.request({ userId, sessionId, newEmail: `new.${email}`, linkOf, now })
    const outcomes = await Promise.all(tokens.map((token) => changes.answer({ token, answer: 'confirm', now })))
    assert.deepEqual(outcomes.sort(), ['changed', 'waiting'])
    const events = await db.query(sql`select 1 from outbox where type = 'user.email_changed'`)
    assert.equal(events.length, 1)
  })
})
