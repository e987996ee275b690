import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError } from '@storefleet/process'
import { readNotificationConfig } from './config.ts'
import { generateVapidKeys } from './push/vapid-keys.ts'

const keys = generateVapidKeys()
const production = {
  NODE_ENV: 'production',
  USER_SERVICE_EVENT_SECRET: 'u'.repeat(32),
  ORDER_SERVICE_EVENT_SECRET: 'o'.repeat(32),
  SMTP_URL: 'smtps://user:password@smtp.example.com',
  EMAIL_FROM: 'Acme <shop@acme.example>',
  VAPID_PUBLIC_KEY: keys.publicKey,
  VAPID_PRIVATE_KEY: keys.privateKey,
  VAPID_SUBJECT: 'https://acme.example/contact',
}

test('when nothing is set in development, then email goes to the mailbox', () => {
  const config = readNotificationConfig({})
  assert.equal(config.smtpUrl, undefined)
  assert.equal(config.vapidKeys, undefined)
  assert.deepEqual(config.emailFrom, { name: 'Storefleet', address: 'shop@storefleet.test' })
})

test('when links lead to pages, then links lead to its page of an order, unless another page is named', () => {
  const withPages = { PUBLIC_URL: 'https://shop.example', PAGE_LINKS: 'true' }
  assert.equal(readNotificationConfig(withPages).orderPageUrl, 'https://shop.example{language}/orders/{id}')
  const ORDER_PAGE_URL = 'https://acme.example/my/{id}'
  assert.equal(readNotificationConfig({ ...withPages, ORDER_PAGE_URL }).orderPageUrl, ORDER_PAGE_URL)
  assert.equal(readNotificationConfig({}).orderPageUrl, undefined)
})

test('when production is fully set, then it is accepted', () => {
  const config = readNotificationConfig(production)
  assert.deepEqual(config.vapidKeys, keys)
  assert.equal(config.emailFrom.address, 'shop@acme.example')
})

const { userEventSecrets, orderEventSecrets } = readNotificationConfig({})
const wrong: [string, NodeJS.ProcessEnv][] = [
  ['USER_SERVICE_EVENT_SECRET', { ...production, USER_SERVICE_EVENT_SECRET: undefined }],
  ['USER_SERVICE_EVENT_SECRET', { ...production, USER_SERVICE_EVENT_SECRET: userEventSecrets[0] }],
  ['ORDER_SERVICE_EVENT_SECRET', { ...production, ORDER_SERVICE_EVENT_SECRET: orderEventSecrets[0] }],
  ['ORDER_SERVICE_EVENT_SECRET', { ...production, ORDER_SERVICE_EVENT_SECRET: 'too short' }],
  ['ORDER_PAGE_URL', { ORDER_PAGE_URL: 'https://acme.example/orders' }],
  ['ORDER_PAGE_URL', { ORDER_PAGE_URL: 'javascript:{id}' }],
  ['ORDER_PAGE_URL', { ORDER_PAGE_URL: 'https://acme.example/#/{id}' }],
  ['SMTP_URL', { ...production, SMTP_URL: undefined }],
  ['SMTP_URL', { SMTP_URL: 'https://smtp.example.com' }],
  ['EMAIL_FROM', { ...production, EMAIL_FROM: undefined }],
  ['EMAIL_FROM', { EMAIL_FROM: 'a@example.com, b@example.com' }],
  ['EMAIL_FROM', { EMAIL_FROM: 'Storefleet' }],
  ['EMAIL_FROM', { EMAIL_FROM: 'A\r\nBcc: b@example.com' }],
  ['VAPID_PUBLIC_KEY', { ...production, VAPID_PUBLIC_KEY: undefined, VAPID_PRIVATE_KEY: undefined }],
  ['VAPID_PUBLIC_KEY', { ...production, VAPID_PRIVATE_KEY: undefined }],
  ['VAPID_PUBLIC_KEY', { VAPID_PUBLIC_KEY: keys.publicKey, VAPID_PRIVATE_KEY: generateVapidKeys().privateKey }],
  ['VAPID_SUBJECT', { ...production, VAPID_SUBJECT: undefined }],
  ['VAPID_SUBJECT', { VAPID_SUBJECT: 'shop' }],
]
for (const [name, env] of wrong) {
  test(`when ${name} is ${JSON.stringify(env[name])}, then one sentence names it`, () => {
    assert.throws(
      () => readNotificationConfig(env),
      (error) => error instanceof ConfigError && error.message.startsWith(name) && /^[^\n]+\.$/.test(error.message),
    )
  })
}
