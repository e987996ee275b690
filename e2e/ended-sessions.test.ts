import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { type Client, createClient } from './support/client.ts'
import { expectStatus, type Person, registerCustomer, resetPassword, signIn } from './support/steps.ts'
import { openTopology } from './support/topology.ts'

const topology = await openTopology()
after(topology.remove)
const shop = createClient(topology.url)

/** A process that is asked, and the route of it that takes the token. */
type Place = { process: Client; path: string }

/** The door and every process behind it; where they share nothing, only those that must know all the same. */
const places: Place[] = (
  [
    ['user-service', '/api/v1/users/me'],
    ['order-service', '/api/v1/orders'],
  ] as const
)
  .slice(0, topology.sharesEndedSessions ? 2 : 1)
  .flatMap(([service, path]) =>
    [topology.url, ...topology.urlsOf(service)].map((url) => ({ process: createClient(url), path })),
  )
const isEachAlone = !topology.sharesEndedSessions && topology.urlsOf('user-service').length > 1

const ask = ({ process, path }: Place, { token }: Person) => process.get(path, { token })

async function assertWelcome(person: Person) {
  for (const place of places) expectStatus(await ask(place, person), 200)
}

/** Other processes hear of it a moment later than the one that ended it. From then on none lets the token in again. */
async function assertRefused(person: Person) {
  for (const place of places) {
    await waitFor(async () => (await ask(place, person)).status === 401)
  }
  for (const place of places) {
    const { status, body } = await ask(place, person)
    assert.deepEqual([status, body.code], [401, 'session-revoked'], place.process.baseUrl + place.path)
  }
}

describe('a signed token', { skip: isEachAlone && 'replicas hear of ended sessions through REDIS_URL' }, () => {
  test('when its session signs out, then every process refuses it, and none that of another session', async () => {
    const here = await registerCustomer(shop)
    const there = await signIn(shop, here.email, here.password)
    for (const person of [here, there]) await assertWelcome(person)
    expectStatus(await shop.post('/api/v1/auth/sign-out', {}, { token: here.sessionToken }), 200)
    await assertRefused(here)
    await assertWelcome(there)
  })

  test('when the password is reset, then every process refuses those of all sessions before', async () => {
    const here = await registerCustomer(shop)
    const there = await signIn(shop, here.email, here.password)
    for (const person of [here, there]) await assertWelcome(person)
    const newPassword = 'a-new-Passw0rd-for-ada'
    await resetPassword(shop, here.email, newPassword)
    for (const person of [here, there]) await assertRefused(person)
    await assertWelcome(await signIn(shop, here.email, newPassword))
  })
})
