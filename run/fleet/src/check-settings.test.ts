import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSettings } from './check-settings.ts'

const fleet = { publicUrl: 'http://localhost:3000', eventBusUrl: 'amqp://127.0.0.1' }

test('when services of a fleet lack settings, then all are told at once, each once', () => {
  const environment = { NODE_ENV: 'production', RATE_LIMIT_PER_MINUTE: 'many' }
  assert.throws(
    () => checkSettings({ ...fleet, environment, hasSampleData: false }),
    ({ name, message }: Error) => {
      assert.equal(name, 'ConfigError')
      for (const setting of ['ORDER_SERVICE_TOKEN_SECRET', 'BETTER_AUTH_SECRET', 'ORDER_ACCESS_SECRET', 'SMTP_URL']) {
        assert.equal(message.split(`\n  ${setting} `).length, 2, `${setting} in: ${message}`)
      }
      assert.match(message, /\n {2}RATE_LIMIT_PER_MINUTE is "many"/)
      return true
    },
  )
  checkSettings({ ...fleet, environment: {} })
})
