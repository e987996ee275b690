import { orderConfirmed } from '@storefleet/contracts'
import { openEventBus } from '@storefleet/events'
import { createLogger } from '@storefleet/observability'
import { createConfigReader } from '@storefleet/process'
import { createServiceBase, readServiceConfig, type ServiceHost, type ServiceParts } from '@storefleet/service'
import type { Order, Word } from './event-messages.ts'
import { createListener } from './listener.ts'
import { createTeller, type Teller } from './teller.ts'

/** A process of the event path, made of the kit as services are: it is told over IPC what to do. */
const tellerName = 'bench-teller'
const listenerName = 'bench-listener'
const say = (word: Word) => process.send?.(word)
const stops: (() => Promise<void>)[] = []
let teller: Teller | undefined
let toldHandled = false

const listener = createListener((count) => {
  teller?.learnHandled(count)
  // Once a turn of the event loop is soon enough.
  if (teller !== undefined || toldHandled) return
  toldHandled = true
  setImmediate(() => {
    toldHandled = false
    say({ word: 'handled', count: listener.count() })
  })
})

async function startSide(name: string, databaseUrl: string, host: ServiceHost, parts: ServiceParts) {
  const read = createConfigReader({ DATABASE_URL: databaseUrl, PORT: '0', GRPC_PORT: '0' })
  const config = readServiceConfig(read, { service: name, port: 0 })
  const base = await createServiceBase(config, host, {
    migrations: new URL('migrations/', import.meta.url),
    eventSecret: 'an-event-secret-of-the-benchmark-alone',
  })
  const service = base.assemble(parts)
  await service.start()
  stops.push(() => service.stop())
  return base
}

async function start({ role, databaseUrls, busUrl, prefix }: Extract<Order, { order: 'start' }>): Promise<void> {
  const logger = createLogger({ level: 'warn' })
  const consumers = { [listenerName]: { types: [orderConfirmed.type] } }
  const bus = await openEventBus(busUrl, { service: role, logger, consumers, prefix })
  if (role !== 'teller') {
    await startSide(listenerName, databaseUrls.listener, { bus, logger }, { subscriptions: [listener.subscription] })
  }
  if (role !== 'listener') teller = createTeller(await startSide(tellerName, databaseUrls.teller, { bus, logger }, {}))
  stops.push(() => bus.close())
  say({ word: 'started' })
}

async function obey(message: Order): Promise<void> {
  switch (message.order) {
    case 'start':
      return start(message)
    case 'begin':
      return teller?.begin(message.pace)
    case 'handled':
      return teller?.learnHandled(message.count)
    case 'end':
      return void say({ word: 'ended', count: (await teller?.end()) ?? 0 })
    case 'tell': {
      const committedAt = Float64Array.from(teller?.committedAt ?? [])
      return void say({ word: 'times', committedAt, handledAt: Float64Array.from(listener.handledAt) })
    }
    case 'stop':
      for (const stop of stops) await stop()
      return process.disconnect()
  }
}

process.on('message', (message: Order) => {
  obey(message).catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})
