import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type CloudEvent, eventSchemaUrn, eventTopology, orderConfirmed } from '@storefleet/contracts'
import { openEventBus } from '@storefleet/events'
import { createLogger } from '@storefleet/observability'
import { findFreePort } from '@storefleet/process'
import { startMailServer } from '@storefleet/test-kit/mail-server'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { openCountingProxy } from '../statement-count/counting-proxy.ts'
import { createStatementFilter } from '../statement-count/statement-filter.ts'
import { removeBrokerLeftovers } from '../support/broker-leftovers.ts'
import { withDatabase } from '../support/fleet-environment.ts'
import type { Watched } from '../support/process-usage.ts'
import { eventBusUrl, postgresUrl, watchServer } from '../support/servers.ts'

/** Milliseconds from the publishing of an event to its arrival in the mail server, by the number of the event. */
export type MailTimes = { publishedAt: number[]; receivedAt: number[] }

/** notification-service on a database of its own, a broker, and a mail server. */
export type MailTestBed = {
  readonly watched: readonly Watched[]
  readonly times: MailTimes
  /** Publishes an event; resolves when the mail server has received its mail. */
  sendOne(): Promise<void>
  /** Starts counting statements and commits from zero. */
  resetCounts(): void
  counts(): { statements: number; commits: number; durableCommits: number }
  /** Resolves when the service has recorded that every mail was sent. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** `acceptAfterMs` is how long the mail server takes to accept the message of a number. */
export type MailTestBedOptions = { isSendingAtOnce: boolean; acceptAfterMs: (n: number) => number }

const program = fileURLToPath(new URL('mail-service.ts', import.meta.url))
/** Long enough for every job to have looked for work. */
const idleMs = 2_500

export async function openMailTestBed({ isSendingAtOnce, acceptAfterMs }: MailTestBedOptions): Promise<MailTestBed> {
  const times: MailTimes = { publishedAt: [], receivedAt: [] }
  const waiting = new Map<number, () => void>()
  const prefix = `bench_${randomUUID().slice(0, 8)}`
  const mailServer = await startMailServer(async ({ to }) => {
    const n = numberOf(to)
    times.receivedAt[n] = performance.now()
    waiting.get(n)?.()
    waiting.delete(n)
    await delay(acceptAfterMs(n))
    return '250 OK'
  })
  await withDatabase(postgresUrl, (db) => db.raw(`create database ${prefix}_mail`))
  const proxy = openCountingProxy()
  const databaseUrl = Object.assign(new URL(postgresUrl), { pathname: `/${prefix}_mail` }).href
  const env = {
    DATABASE_URL: await proxy.through('notification', databaseUrl),
    EVENT_BUS_PREFIX: prefix,
    SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
  }
  const child = await startService(env, isSendingAtOnce)
  const logger = createLogger({ level: 'warn' })
  const bus = await openEventBus(eventBusUrl, { service: 'bench', logger, consumers: eventTopology, prefix })
  const { learnIdle, totals } = createStatementFilter(proxy)
  await delay(idleMs)
  learnIdle()

  return {
    watched: [{ name: 'notification', pid: child.pid ?? 0 }, ...watchServer(postgresUrl)],
    times,
    async sendOne() {
      const n = times.publishedAt.length
      const { promise: received, resolve } = Promise.withResolvers<void>()
      waiting.set(n, resolve)
      times.publishedAt.push(performance.now())
      await bus.publish([confirmationOf(n)])
      await received
    },
    resetCounts: proxy.reset,
    counts: totals,
    settle: () =>
      withDatabase(databaseUrl, async (db) => {
        const countSent = async () =>
          (await db.raw(`select count(*)::integer as sent from deliveries where status = 'sent'`)).rows[0]?.sent
        await waitFor(async () => (await countSent()) === times.publishedAt.length, { everyMs: 50 })
      }),
    async close() {
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
      await bus.close()
      await proxy.close()
      mailServer.close()
      await withDatabase(postgresUrl, (db) => db.raw(`drop database ${prefix}_mail with (force)`))
      await removeBrokerLeftovers(eventBusUrl, prefix)
    },
  }
}

async function startService(env: NodeJS.ProcessEnv, isSendingAtOnce: boolean): Promise<ChildProcess> {
  const port = await findFreePort()
  const own = {
    PORT: String(port),
    GRPC_PORT: '0',
    EVENT_BUS_URL: eventBusUrl,
    ORDER_MAILS_PER_HOUR: '0',
    LOG_LEVEL: 'warn',
  }
  const child = spawn(process.execPath, [program, isSendingAtOnce ? 'at-once' : 'job-only'], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await waitFor(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok, {
    timeoutMs: 60_000,
    everyMs: 50,
  })
  return child
}

const mailboxOf = (n: number) => `customer-${n}@example.com`
const numberOf = (address: string) => Number(/^customer-(\d+)@/.exec(address)?.[1])

function confirmationOf(n: number): CloudEvent {
  const order = sampleOrder({ orderId: randomUUID(), number: String(n), email: mailboxOf(n) })
  return {
    ...orderConfirmed(order.orderId, order),
    specversion: '1.0',
    id: randomUUID(),
    source: '/order-service',
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: eventSchemaUrn(orderConfirmed.type, orderConfirmed.version),
    correlationid: randomUUID(),
  }
}
