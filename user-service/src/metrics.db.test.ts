import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { readMetrics } from '@storefleet/test-kit'
import { startUserService } from './testing/start-user-service.ts'

const shop = await startUserService()

async function counts() {
  const series = await readMetrics(shop.url)
  const of = (result: string) => series[`sign_ins_total{result="${result}"}`]
  return { succeeded: of('succeeded'), failed: of('failed'), throttled: of('throttled') }
}

test('when there was no sign-in yet, then every result is 0', async () => {
  assert.deepEqual(await counts(), { succeeded: 0, failed: 0, throttled: 0 })
})

test('when people sign in, mistype, are unknown or have to wait, then each attempt counts as what it was', async () => {
  const ada = await shop.register()
  assert.deepEqual(await counts(), { succeeded: 1, failed: 0, throttled: 0 })

  await shop.signIn({ email: `${randomUUID()}@example.com` })
  const stranger = { 'x-forwarded-for': '198.51.100.66' }
  for (let attempt = 0; attempt < 10; attempt++) {
    await shop.signIn({ email: ada.email, password: 'a wrong password', headers: stranger })
  }
  assert.deepEqual(await counts(), { succeeded: 1, failed: 11, throttled: 0 })

  assert.equal((await shop.signIn({ email: ada.email, headers: stranger })).status, 429)
  assert.deepEqual(await counts(), { succeeded: 1, failed: 11, throttled: 1 })
})

test('when the address was never verified, then the sign-in counts as failed', async () => {
  const email = `${randomUUID()}@example.com`
  await shop.signUp(email)
  const { failed } = await counts()
  assert.equal((await shop.signIn({ email })).status, 403)
  assert.equal((await counts()).failed, Number(failed) + 1)
})
