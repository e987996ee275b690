import { orderConfirmed } from '@storefleet/contracts'
import { openEventBus } from '@storefleet/events'
import { createLogger } from '@storefleet/observability'
import { createConfigReader } from '@storefleet/process'
import { createServiceBase, readServiceConfig, type ServiceHost, type ServiceParts } from '@storefleet/service'
import { createConsumer } from './consumer.ts'
import type { Command, Reply } from './event-messages.ts'
import { createPublisher, type Publisher } from './publisher.ts'

/** A process of the event path, assembled as a service is. It receives its commands over IPC. */
const publisherName = 'bench-publisher'
const consumerName = 'bench-consumer'
const send = (reply: Reply) => process.send?.(reply)
const stops: (() => Promise<void>)[] = []
let publisher: Publisher | undefined
let isReportScheduled = false

const consumer = createConsumer((count) => {
  publisher?.setHandled(count)
  // One report for each turn of the event loop.
  if (publisher !== undefined || isReportScheduled) return
  isReportScheduled = true
  setImmediate(() => {
    isReportScheduled = false
    send({ reply: 'handled', count: consumer.count() })
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

async function start({ role, databaseUrls, busUrl, prefix }: Extract<Command, { command: 'start' }>): Promise<void> {
  const logger = createLogger({ level: 'warn' })
  const consumers = { [consumerName]: { types: [orderConfirmed.type] } }
  const bus = await openEventBus(busUrl, { service: role, logger, consumers, prefix })
  if (role !== 'publisher') {
    await startSide(consumerName, databaseUrls.consumer, { bus, logger }, { subscriptions: [consumer.subscription] })
  }
  if (role !== 'consumer')
    publisher = createPublisher(await startSide(publisherName, databaseUrls.publisher, { bus, logger }, {}))
  stops.push(() => bus.close())
  send({ reply: 'started' })
}

async function execute(message: Command): Promise<void> {
  switch (message.command) {
    case 'start':
      return start(message)
    case 'begin':
      return publisher?.begin(message.pace)
    case 'handled':
      return publisher?.setHandled(message.count)
    case 'end':
      return void send({ reply: 'ended', count: (await publisher?.end()) ?? 0 })
    case 'report-times': {
      const committedAt = Float64Array.from(publisher?.committedAt ?? [])
      return void send({ reply: 'times', committedAt, handledAt: Float64Array.from(consumer.handledAt) })
    }
    case 'stop':
      for (const stop of stops) await stop()
      return process.disconnect()
  }
}

process.on('message', (message: Command) => {
  execute(message).catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})
