import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { CloudEvent } from '@storefleet/contracts'
import { exampleEvents } from '@storefleet/contracts/event-examples'
import { waitFor } from '@storefleet/test-kit'
import { findDrivers, rabbitMqAt } from '@storefleet/test-kit/bus-drivers'
import { type BusFleet, openBusFleet, publishAsRelay } from '@storefleet/test-kit/bus-fleet'
import { Connection } from 'rabbitmq-client'

const url = (await findDrivers()).find(({ name }) => name === rabbitMqAt('').name)?.url
/** Debian's, which sees the packages of Debian; another `python3` may come first in PATH. */
const python = '/usr/bin/python3'
const subscriber = fileURLToPath(new URL('../../../docs/examples/subscriber.py', import.meta.url))

function missing(): string | false {
  if (url === undefined) return 'no RabbitMQ answers'
  const hasPika = spawnSync(python, ['-c', 'import pika']).status === 0
  return !hasPika && process.env.CI !== 'true' && `needs pika for ${python}: apt-get install python3-pika`
}

const exampleOf = (type: string): CloudEvent =>
  exampleEvents().find((event) => event.type === type) ?? assert.fail(`no example of ${type}`)

describe('docs/examples/subscriber.py', { skip: missing(), timeout: 60_000 }, () => {
  const confirmed = exampleOf('order.confirmed')
  const cancelled = exampleOf('order.cancelled')
  let fleet: BusFleet
  let rabbit: Connection
  let folder: string
  let stops: (() => Promise<void>)[]

  before(() => {
    rabbit = new Connection(url)
  })
  after(() => rabbit.close())
  beforeEach(() => {
    fleet = openBusFleet(rabbitMqAt(url ?? ''))
    folder = mkdtempSync(join(tmpdir(), 'storefleet-subscriber-'))
    stops = []
  })
  afterEach(async () => {
    for (const stop of stops) await stop()
    await rabbit.queueDelete(queue())
    await fleet.close()
    rmSync(folder, { recursive: true })
  })
  const queue = () => `${fleet.prefix}.python-example`

  async function start() {
    const settings = {
      EVENT_BUS_URL: url,
      EVENT_BUS_PREFIX: fleet.prefix,
      SUBSCRIBER_DATABASE: join(folder, 'handled.sqlite'),
    }
    const child = spawn(python, [subscriber, confirmed.type, cancelled.type], { env: { ...process.env, ...settings } })
    let output = ''
    let complaint = ''
    const lines = () => output.split('\n').slice(0, -1)
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    const stop = async () => {
      if (child.exitCode === null && child.kill()) await once(child, 'exit')
    }
    stops.push(stop)
    await waitFor(() => child.exitCode !== null || lines()[0] === 'listening')
    assert.equal(lines()[0], 'listening', complaint)
    return { lines: () => lines().slice(1), stop }
  }

  test('when events are published, then a program in Python handles those it asked for, each once', async () => {
    const program = await start()
    const withMore = {
      ...cancelled,
      addedlater: 1,
      data: { ...(cancelled.data as object), addedLater: { by: 'a release' } },
    }
    const bus = fleet.open()
    await publishAsRelay(bus, [confirmed, exampleOf('order.placed'), confirmed])
    const publisher = rabbit.createPublisher({ confirm: true })
    await publisher.send({ routingKey: queue(), durable: true }, 'no event')
    await publisher.close()
    await publishAsRelay(bus, [withMore])

    await waitFor(() => program.lines().length >= 3)
    assert.deepEqual(program.lines(), [
      `order.confirmed ${confirmed.subject} handled`,
      `order.confirmed ${confirmed.subject} known`,
      `order.cancelled ${cancelled.subject} handled`,
    ])
  })

  test('when the program is away, then its queue keeps the events, and what it has handled is not handled again', async () => {
    const first = await start()
    const bus = fleet.open()
    await publishAsRelay(bus, [confirmed])
    await waitFor(() => first.lines().length > 0)
    await first.stop()
    await publishAsRelay(bus, [confirmed, cancelled])

    const second = await start()
    await waitFor(() => second.lines().some((line) => line.startsWith(cancelled.type)))
    const handled = second.lines().filter((line) => line.endsWith('handled'))
    assert.deepEqual(handled, [`order.cancelled ${cancelled.subject} handled`])
    await waitFor(async () => (await rabbit.queueDeclare({ queue: queue(), passive: true })).messageCount === 0)
  })
})
