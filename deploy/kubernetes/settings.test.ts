import assert from 'node:assert/strict'
import { createECDH, randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readGatewayConfig } from '../../api-gateway/src/config.ts'
import { readNotificationConfig } from '../../notification-service/src/config.ts'
import { readOrderConfig } from '../../order-service/src/config.ts'
import { openDatabase } from '../../packages/database/src/index.ts'
import { openEventBus } from '../../packages/events/src/index.ts'
import { createLogger } from '../../packages/observability/src/index.ts'
import { createConfigReader, readProcessConfig } from '../../packages/process/src/index.ts'
import { readProductConfig } from '../../product-service/src/config.ts'
import { readStorefrontConfig } from '../../storefront/src/config.ts'
import { readUserConfig } from '../../user-service/src/config.ts'
import {
  ofKind,
  overlays,
  type Resource,
  render,
  type Service,
  skip,
  type Workload,
  workloadsOf,
} from './testing/render.ts'

type Settings = Record<string, string>
type Ingress = Resource & { spec: { tls: { hosts: string[] }[]; rules: { host: string }[] } }
const readers = {
  'api-gateway': readGatewayConfig,
  'user-service': readUserConfig,
  'product-service': readProductConfig,
  'order-service': readOrderConfig,
  'notification-service': readNotificationConfig,
  storefront: readStorefrontConfig,
}
/** All that the process of a service reads: `runService` for itself, and then the service. */
function readAll(service: keyof typeof readers, environment: Settings) {
  readProcessConfig(createConfigReader(environment))
  return readers[service](environment)
}
const names = Object.keys(readers) as (keyof typeof readers)[]
/** It shares nothing with other processes, and has nothing to keep secret. */
const namesWithSecrets = names.filter((name) => name !== 'storefront')

const pushKeys = createECDH('prime256v1')
pushKeys.generateKeys()
const ownSecrets: Settings = {
  DATABASE_URL: 'postgres://storefleet:password@postgres.internal/storefleet',
  EVENT_BUS_URL: 'amqps://storefleet:password@rabbitmq.internal/storefleet',
  REDIS_URL: 'rediss://storefleet:password@redis.internal:6380',
  FIRST_ADMIN_EMAIL: 'admin@example.com',
  SMTP_URL: 'smtps://storefleet:password@smtp.example.com',
  VAPID_PUBLIC_KEY: pushKeys.getPublicKey('base64url'),
  VAPID_PRIVATE_KEY: pushKeys.getPrivateKey('base64url'),
}
const placeholder = 'replace-me'
const decode = (text: string) => Buffer.from(text, 'base64').toString()

/** The Secret of a service's name as the small overlay makes it; production expects one with the same keys. */
const small = skip ? [] : render('small')
const secretOf = (service: string): Settings => {
  const secret = small.find(({ kind, metadata }) => kind === 'Secret' && metadata.name.startsWith(`${service}-`))
  return Object.fromEntries(Object.entries(secret?.data ?? {}).map(([name, value]) => [name, decode(value)]))
}
const ownSecretsOf = (service: string): Settings =>
  Object.fromEntries(
    Object.keys(secretOf(service)).map((name) => [name, ownSecrets[name] ?? randomBytes(36).toString('base64')]),
  )

const containerOf = (resources: readonly Resource[], service: string) =>
  ofKind<Workload>(resources, 'Deployment').find(({ metadata }) => metadata.name === service)?.spec.template.spec
    .containers[0] ?? assert.fail(`${service} has no container`)

const mapsOf = (resources: readonly Resource[], service: string): Settings[] =>
  (containerOf(resources, service).envFrom ?? [])
    .filter(({ configMapRef }) => configMapRef !== undefined)
    .map(
      ({ configMapRef }) =>
        resources.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === configMapRef?.name)?.data ??
        {},
    )

/** What the process gets, later sources over earlier ones. */
const environmentOf = (resources: readonly Resource[], service: string): Settings =>
  Object.assign({}, namedProviders(service), ...mapsOf(resources, service), ownSecretsOf(service))

/** A shop in production says itself who takes its payments: no overlay but `small` does. */
const namedProviders = (service: string): Settings =>
  service === 'order-service' ? { PAYMENT_PROVIDERS: 'sandbox' } : {}

function namesReadBy(service: keyof typeof readers, environment: Settings): Set<string> {
  const read = new Set<string>()
  const watched = new Proxy(environment, {
    get(target, name) {
      read.add(String(name))
      return target[String(name)]
    },
  })
  readAll(service, watched)
  return read
}

test('when an overlay does not name a payment provider, then order-service refuses to start, and small names the sandbox', {
  skip,
}, () => {
  const providersOf = (overlay: (typeof overlays)[number]) =>
    Object.assign({}, ...mapsOf(render(overlay), 'order-service')).PAYMENT_PROVIDERS
  assert.equal(providersOf('small'), 'sandbox')
  assert.equal(providersOf('production'), undefined)
  const environment = { ...environmentOf(render('production'), 'order-service'), PAYMENT_PROVIDERS: undefined }
  assert.throws(() => readOrderConfig(environment), /PAYMENT_PROVIDERS/)
})

for (const overlay of overlays) {
  describe(`the settings of the ${overlay} overlay`, { skip }, () => {
    const resources = skip ? [] : render(overlay)
    const addresses = ofKind<Service>(resources, 'Service').flatMap(({ metadata, spec }) =>
      spec.ports.map(({ port }) => `${metadata.name}:${port}`),
    )

    for (const service of names) {
      const environment = environmentOf(resources, service)

      test(`when ${service} starts with secrets of its own, then it takes them as production settings`, () => {
        const config = readAll(service, environment)
        const container = containerOf(resources, service)
        assert.equal(config.isProduction, true)
        assert.equal(config.host, '0.0.0.0')
        assert.equal(config.port, container.ports?.find(({ name }) => name === 'http')?.containerPort)
        assert.match(config.publicUrl, /^https:/)
      })

      test(`when ${service} is stopped, then it drains, ends what is in flight, and only then is killed`, () => {
        const { drainDelayMs, gracePeriodMs } = readAll(service, environment)
        const deployment = ofKind<Workload>(resources, 'Deployment').find(({ metadata }) => metadata.name === service)
        const killedAfterMs = (deployment?.spec.template.spec.terminationGracePeriodSeconds ?? 30) * 1000
        const noticedAfterMs = service === 'api-gateway' ? 10_000 : 35_000
        assert.ok(
          drainDelayMs >= noticedAfterMs,
          'DNS, the look-ups of the gateway and its idle connections have passed',
        )
        assert.ok(gracePeriodMs - drainDelayMs >= 30_000, 'longer than a checkout may take')
        assert.ok(killedAfterMs > gracePeriodMs)
      })

      test(`when a variable is set for ${service} alone, then ${service} reads it`, () => {
        const read = namesReadBy(service, environment)
        const [, own = {}] = mapsOf(resources, service)
        const unread = [...Object.keys(own), ...Object.keys(secretOf(service))].filter((name) => !read.has(name))
        assert.deepEqual(unread, [])
      })

      test(`when an address is given to ${service}, then a Service answers there`, () => {
        for (const [name, value] of Object.entries(environment)) {
          const address = /^(?:http:\/\/|dns:\/\/\/)([\w-]+:\d+)/.exec(value)?.[1]
          if (address !== undefined) assert.ok(addresses.includes(address), `${name} is ${address}`)
        }
      })
    }

    test('when the overlay says where the shop is, then the ingress has that host and no other', () => {
      const [ingress, ...others] = ofKind<Ingress>(resources, 'Ingress')
      const { hostname } = new URL(readAll('api-gateway', environmentOf(resources, 'api-gateway')).publicUrl)
      assert.deepEqual(others, [])
      assert.deepEqual(
        ingress?.spec.rules.map(({ host }) => host),
        [hostname],
      )
      assert.deepEqual(
        ingress?.spec.tls.flatMap(({ hosts }) => hosts),
        [hostname],
      )
    })

    test('when there are several processes, then all of them share one Redis', () => {
      for (const service of namesWithSecrets) {
        const { redisUrl, redisPrefix } = readProcessConfig(createConfigReader(environmentOf(resources, service)))
        assert.deepEqual({ redisUrl, redisPrefix }, { redisUrl: ownSecrets.REDIS_URL, redisPrefix: 'storefleet' })
      }
    })

    test('when a variable is set for every service, then some service reads it', () => {
      const read = new Set(names.flatMap((service) => [...namesReadBy(service, environmentOf(resources, service))]))
      const [shared = {}] = mapsOf(resources, 'api-gateway')
      assert.deepEqual(
        Object.keys(shared).filter((name) => !read.has(name)),
        [],
      )
    })
  })
}

describe('the secrets', { skip }, () => {
  for (const service of namesWithSecrets) {
    for (const name of Object.keys(secretOf(service))) {
      test(`when ${name} of ${service} was not replaced, then it does not start`, async () => {
        assert.equal(secretOf(service)[name], placeholder)
        const environment = { ...environmentOf(small, service), [name]: placeholder }
        await assert.rejects(
          async () => {
            readAll(service, environment)
            if (name === 'DATABASE_URL') await openDatabase(placeholder)
            if (name === 'EVENT_BUS_URL')
              await openEventBus(placeholder, { service, logger: createLogger({ level: 'silent' }) })
          },
          new RegExp(name.replace('PUBLIC', '(PUBLIC|PRIVATE)')),
        )
      })
    }
  }

  test('when production is rendered, then it holds no secret, and names those that must exist', () => {
    const production = render('production')
    assert.deepEqual(ofKind(production, 'Secret'), [])
    assert.doesNotMatch(JSON.stringify(production), new RegExp(`${placeholder}|development-only`))
    for (const { kind, metadata, spec } of workloadsOf(production)) {
      const service = metadata.name.replace('-migrations', '')
      const sources = spec.template.spec.containers[0]?.envFrom?.flatMap(({ secretRef }) => secretRef?.name ?? [])
      const hasSecrets = service !== 'storefront'
      assert.deepEqual(sources, hasSecrets ? [service] : [])
      assert.equal(Object.keys(secretOf(service)).length > 0, hasSecrets, 'small says which keys')
      if (kind === 'Job')
        assert.deepEqual(spec.template.spec.containers[0]?.env, [{ name: 'MIGRATE_ONLY', value: 'true' }])
    }
  })
})

test('when the base is read, then it names no host of a shop: that is the overlay’s to say', () => {
  const base = new URL('base/', import.meta.url)
  const files = globSync('**/*.{yaml,env}', { cwd: base })
  assert.ok(files.length > 10)
  for (const file of files) assert.doesNotMatch(readFileSync(new URL(file, base), 'utf8'), /example\.com/, file)
})
