import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { declaredSettings, settingsInCompose, variablesOfCompose } from './declared-settings.mjs'
import { markdownTable } from './markdown-table.mjs'
import { settingsPages } from './update-settings.mjs'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const services = await declaredSettings()

/** Why docker-compose.yml does not pass a setting to a service that reads it. */
const notPassed = {
  HOST: 'the image listens on all addresses',
  PORT: 'the image has one',
  GRPC_PORT: 'product-service alone serves gRPC, on 4002',
  BUILD_REVISION: 'the image has the commit it was built from',
  MIGRATE_ONLY: 'it ends the process: for `docker compose run`',
  SAMPLE_ACCOUNTS: 'the containers run in production mode, which refuses it',
}
/** The same, for one service alone. */
const notPassedTo = {
  'product-service': Object.fromEntries(
    ['URL', 'REGION', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map((name) => [
      `IMAGE_S3_${name}`,
      'all containers are on one machine and share a volume',
    ]),
  ),
  'api-gateway': {
    JWKS_URL: 'it follows from USER_SERVICE_URL',
    SMTP_URL: 'there is no mailbox in production',
  },
  storefront: {
    REDIS_URL: 'it shares nothing with other processes',
    REDIS_PREFIX: 'it shares nothing with other processes',
    SMTP_URL: 'there is no mailbox in production',
  },
}

for (const [path, text] of Object.entries(await settingsPages())) {
  test(`when the settings are declared, then ${path} lists them: npm run settings:update`, () => {
    assert.equal(read(path), text)
  })
}

test('when a setting is required in production or has limits, then the page says so', () => {
  const { isRequired } = services['order-service'].find(({ name }) => name === 'ORDER_ACCESS_SECRET')
  assert.equal(isRequired, true)
  assert.match(read('docs/settings.md'), /^\| `ORDER_ACCESS_SECRET` +\| \*\*required\*\* /m)
  assert.match(read('docs/settings.md'), /^\| `RECOVERY_AFTER_MS` +\| `10000` +\| 100 to 600000 /m)
})

describe('the settings of docker-compose.yml', () => {
  const passed = settingsInCompose(Object.keys(services))

  for (const [service, settings] of Object.entries(services)) {
    test(`when ${service} reads a setting, then Compose passes it, or it says here why not`, () => {
      const excused = { ...notPassed, ...notPassedTo[service] }
      const missing = settings.filter(({ name }) => !passed[service].has(name) && !(name in excused))
      assert.deepEqual(
        missing.map(({ name }) => name),
        [],
      )
    })
  }

  test('when a reason is given, then some service reads the setting and is not passed it', () => {
    const left = Object.keys(services).flatMap((service) =>
      services[service].map(({ name }) => name).filter((name) => !passed[service].has(name)),
    )
    assert.deepEqual(new Set(left), new Set([notPassed, ...Object.values(notPassedTo)].flatMap(Object.keys)))
  })

  test('when Compose passes a setting, then some service reads it', () => {
    const known = new Set(
      Object.values(services)
        .flat()
        .map(({ name }) => name),
    )
    const names = Object.values(passed).flatMap((each) => [...each])
    assert.ok(names.length > 100)
    assert.deepEqual(
      names.filter((name) => !known.has(name)),
      [],
    )
  })

  test('when Compose takes a variable from .env, then .env.example has it', () => {
    const offered = [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)
    assert.deepEqual(new Set(offered), new Set([...variablesOfCompose(), 'COMPOSE_PROFILES']))
  })

  test('when a container has an environment of its own or a shared one, then the names of both are read', () => {
    const text =
      'x-environment: &environment\n  SHARED: 1\n\nservices:\n  a:\n    environment:\n      <<: *environment\n' +
      `      OWN: \${FROM_ENV:-}\n  b:\n    environment:\n      OTHER: 1\n    depends_on:\n      ALIEN: {}\n`
    assert.deepEqual(settingsInCompose(['a', 'b'], text), { a: new Set(['OWN', 'SHARED']), b: new Set(['OTHER']) })
    assert.deepEqual(variablesOfCompose(text), new Set(['FROM_ENV']))
  })
})

test('when a table is made, then its columns are as wide as their widest cell and a bar in a cell is escaped', () => {
  const table = markdownTable([
    ['a', 'meaning'],
    ['`x|y`', 'b'],
  ])
  assert.equal(table, '| a      | meaning |\n| ------ | ------- |\n| `x\\|y` | b       |\n')
})
