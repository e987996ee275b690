import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { createTestHost } from '@storefleet/test-kit'
import { startUserService } from '../testing/start-user-service.ts'
import { createBreachCheck } from './breached-passwords.ts'

const breached = 'a phrase from a breach'
const hash = createHash('sha1').update(breached).digest('hex').toUpperCase()
const asked: string[] = []
let status = 200

const api = createServer((request, response) => {
  asked.push(request.url ?? '')
  const padding = `${'0'.repeat(35)}:0`
  response.writeHead(status).end(`${padding}\r\n${hash.slice(5)}:52\r\n${'F'.repeat(35)}:1`)
})
await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
after(() => api.close())
const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/range`
const isBreached = createBreachCheck({ url, logger: createTestHost().logger })

test('when a password is known from a breach, then it is told, and the service hears five characters of a hash', async () => {
  assert.equal(await isBreached(breached), true)
  assert.deepEqual(asked, [`/range/${hash.slice(0, 5)}`])
  assert.equal(await isBreached('a phrase from nowhere'), false)
})

test('when the service fails or is not there, then every password passes', async () => {
  status = 503
  assert.equal(await isBreached(breached), false)
  status = 200
  const nowhere = createBreachCheck({ url: 'http://127.0.0.1:1/range', logger: createTestHost().logger })
  assert.equal(await nowhere(breached), false)
})

test('when the check is set up, then every way to choose a password has it', async () => {
  const shop = await startUserService({ config: { passwordBreachUrl: url } })
  const refused = await shop.signUp('grace@example.com', { password: breached })
  assert.deepEqual([refused.status, refused.body.code], [400, 'PASSWORD_BREACHED'])
  const ada = await shop.register()
  const change = { currentPassword: ada.password, newPassword: breached }
  assert.equal((await shop.post('/change-password', change, ada.session)).body.code, 'PASSWORD_BREACHED')
  await shop.post('/request-password-reset', { email: ada.email })
  const link = await shop.mailedLink(ada.email, 'user.password_reset_requested')
  const token = new URL(link).pathname.split('/').at(-1)
  assert.equal((await shop.post('/reset-password', { token, newPassword: breached })).body.code, 'PASSWORD_BREACHED')
  await shop.signUp('grace@example.com')
  const verification = await shop.mailedLink('grace@example.com', 'user.verification_requested')
  assert.match((await shop.confirm(verification, breached)).body, /known from a breach/)
})
