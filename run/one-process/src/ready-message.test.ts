import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readyMessage } from './ready-message.ts'

const facts = {
  url: 'http://localhost:3000',
  data: '/srv/storefleet/.data',
  resetCommand: 'npm start -- reset',
  hasSampleAccounts: true,
  hasMailbox: true,
  secondsToReady: 1.84,
}

test('when everything is ready, then the message says where everything is', () => {
  assert.equal(
    readyMessage(facts),
    `
Storefleet is ready (1.8 s)

  Shop          http://localhost:3000/
  Admin         http://localhost:3000/admin
  API docs      http://localhost:3000/docs
  Mailbox       http://localhost:3000/mailbox
  Health        http://localhost:3000/health
  Sign in as    admin@storefleet.test or customer@storefleet.test
                password storefleet-dev
  Data          /srv/storefleet/.data
  Log           warnings appear here; everything with LOG_LEVEL=info npm start
  Stop          Ctrl-C
  Begin afresh  npm start -- reset

`,
  )
})

test('when there are no sample accounts and emails leave the machine, then the message does not pretend otherwise', () => {
  const message = readyMessage({ ...facts, hasSampleAccounts: false, hasMailbox: false })
  assert.doesNotMatch(message, /password|\/mailbox/)
  assert.match(message, /Mailbox +none: emails leave through SMTP_URL/)
})
