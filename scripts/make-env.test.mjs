import assert from 'node:assert/strict'
import { createECDH } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { makeEnv } from './make-env.mjs'

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const example = read('.env.example')
const settingsOf = (text) => Object.fromEntries([...text.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, ...pair]) => pair))

describe('the settings of the containers', () => {
  test('when there is no .env, then every setting has a value, and no two secrets are alike', () => {
    const settings = settingsOf(makeEnv({ example }))
    assert.deepEqual(
      Object.keys(settings).filter((name) => settings[name] === ''),
      [],
    )
    const secrets = Object.keys(settings).filter((name) => /_(SECRET|PASSWORD)$/.test(name))
    assert.ok(secrets.every((name) => settings[name].length >= 43))
    assert.equal(new Set(secrets.map((name) => settings[name])).size, secrets.length)
  })

  test('when the keys of Web Push are made, then they are one pair', () => {
    const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } = settingsOf(makeEnv({ example }))
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(VAPID_PRIVATE_KEY, 'base64url')
    assert.equal(pair.getPublicKey().toString('base64url'), VAPID_PUBLIC_KEY)
  })

  test('when .env is complete, then nothing changes', () => {
    const present = makeEnv({ example })
    assert.equal(makeEnv({ example, present }), present)
  })

  test('when a newer version needs more, then that is added and the rest stays', () => {
    const present = '# mine\nSMTP_URL=smtps://smtp.example.com\nREDIS_PASSWORD=kept\n'
    const text = makeEnv({ example, present })
    assert.ok(text.startsWith(present))
    assert.equal(settingsOf(text).ORDER_ACCESS_SECRET?.length, 43)
  })

  test('when another bus is chosen, then the services are told to use it and all else stays', () => {
    const present = makeEnv({ example })
    const before = settingsOf(present)
    assert.equal(before.EVENT_BUS_URL, `amqp://storefleet:${before.RABBITMQ_PASSWORD}@rabbitmq:5672`)
    assert.deepEqual(settingsOf(makeEnv({ example, present, bus: 'redis-streams' })), {
      ...before,
      COMPOSE_PROFILES: 'redis-streams',
      EVENT_BUS_URL: `redis://:${before.REDIS_PASSWORD}@redis-streams:6379`,
    })
  })

  test('when a bus is unknown, then the choice is named', () => {
    assert.throws(() => makeEnv({ example, bus: 'kafka' }), /"kafka".*rabbitmq, redis-streams/)
  })

  test('when the containers need a setting, then it is in .env.example', () => {
    const needed = [...read('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+):\?/g)].map(([, name]) => name)
    assert.ok(needed.length > 0)
    const offered = settingsOf(example)
    assert.deepEqual(
      needed.filter((name) => !(name in offered)),
      [],
    )
  })
})

describe('the settings of a fleet that is watched', () => {
  test('when the fleet is to be watched, then traces are sent too, and another bus leaves that as it is', () => {
    const present = makeEnv({ example })
    assert.equal('OTEL_EXPORTER_OTLP_ENDPOINT' in settingsOf(present), false)
    const watched = makeEnv({ example, present, observability: 'on' })
    const added = { COMPOSE_PROFILES: 'rabbitmq,observability', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://tempo:4318' }
    assert.deepEqual(settingsOf(watched), { ...settingsOf(present), ...added })
    const moved = settingsOf(makeEnv({ example, present: watched, bus: 'redis-streams' }))
    assert.equal(moved.COMPOSE_PROFILES, 'redis-streams,observability')
    assert.match(moved.EVENT_BUS_URL, /@redis-streams:/)
  })

  test('when it is no longer to be watched, then nothing is traced and the bus stays', () => {
    const watched = makeEnv({ example, observability: 'on' })
    const settings = settingsOf(makeEnv({ example, present: watched, observability: 'off' }))
    assert.equal(settings.COMPOSE_PROFILES, 'rabbitmq')
    assert.equal(settings.OTEL_EXPORTER_OTLP_ENDPOINT, '')
  })
})
