import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { removeBrokerLeftovers } from '../support/broker-leftovers.ts'
import { withDatabase } from '../support/fleet-environment.ts'
import type { Watched } from '../support/process-usage.ts'
import { postgresUrl, watchServer } from '../support/servers.ts'
import type { Command, Pace, Reply, Role } from './event-messages.ts'

export type Times = { committedAt: Float64Array; handledAt: Float64Array }

/** Two services and a bus between them. */
export type EventTestBed = {
  readonly watched: readonly Watched[]
  begin(pace: Pace): void
  /** The number of events handled so far. */
  handled(): number
  /** Stops publishing; resolves when every published event has been handled. Throws when that takes too long. */
  end(): Promise<void>
  times(): Promise<Times>
  close(): Promise<void>
}

export type EventTestBedOptions = { busUrl: string; isEmbedded: boolean }

const program = fileURLToPath(new URL('event-process.ts', import.meta.url))

export async function openEventTestBed({ busUrl, isEmbedded }: EventTestBedOptions): Promise<EventTestBed> {
  const prefix = `bench_${randomUUID().slice(0, 8)}`
  const databases = isEmbedded ? await makeFolders() : await makeDatabases(prefix)
  const roles: Role[] = busUrl === 'in-process:' ? ['both'] : ['consumer', 'publisher']
  const processes = new Map(roles.map((role) => [role, startProcess()]))
  const [consumer, publisher] = [
    processes.get('consumer') ?? processes.get('both'),
    processes.get('publisher') ?? processes.get('both'),
  ]
  if (consumer === undefined || publisher === undefined) throw new Error('Every role has a process')
  let handled = 0
  consumer.on('message', (reply: Reply) => {
    if (reply.reply !== 'handled') return
    handled = reply.count
    if (publisher !== consumer) publisher.send({ command: 'handled', count: handled } satisfies Command)
  })
  for (const [role, child] of processes) {
    await ask(child, { command: 'start', role, databaseUrls: databases.urls, busUrl, prefix }, 'started')
  }
  const tell = (child: ChildProcess, command: Command) => child.send(command)
  const countHandled = async () =>
    (await timesOf(consumer)).handledAt.reduce((count, at) => count + (at > 0 ? 1 : 0), 0)

  return {
    watched: [
      ...[...processes].map(([role, { pid = 0 }]) => ({ name: role, pid })),
      ...(isEmbedded ? [] : watchServer(postgresUrl)),
      ...(busUrl === 'in-process:' ? [] : watchServer(busUrl)),
    ],
    begin: (pace) => tell(publisher, { command: 'begin', pace }),
    handled: () => handled,
    async end() {
      const { count } = await ask(publisher, { command: 'end' }, 'ended')
      await waitFor(async () => (await countHandled()) === count, { timeoutMs: 60_000, everyMs: 50 })
    },
    times: async () => ({
      committedAt: (await timesOf(publisher)).committedAt,
      handledAt: (await timesOf(consumer)).handledAt,
    }),
    async close() {
      const exits = [...processes.values()].map((child) => once(child, 'exit'))
      for (const child of processes.values()) tell(child, { command: 'stop' })
      await Promise.all(exits)
      await databases.remove()
      await removeBrokerLeftovers(busUrl, prefix)
    },
  }
}

const startProcess = () => fork(program, { serialization: 'advanced', execArgv: [] })
const timesOf = (child: ChildProcess) => ask(child, { command: 'report-times' }, 'times')

function ask<Kind extends Reply['reply']>(
  child: ChildProcess,
  command: Command,
  expected: Kind,
): Promise<Extract<Reply, { reply: Kind }>> {
  return new Promise((resolve, reject) => {
    const fail = (code: number) => reject(new Error(`A process of the event path ended with ${code}`))
    const hear = (reply: Reply) => {
      if (reply.reply !== expected) return
      child.off('message', hear).off('exit', fail)
      resolve(reply as Extract<Reply, { reply: Kind }>)
    }
    child.on('message', hear).once('exit', fail)
    child.send(command)
  })
}

type Databases = { urls: { publisher: string; consumer: string }; remove(): Promise<void> }

async function makeFolders(): Promise<Databases> {
  const folder = await mkdtemp(join(tmpdir(), 'storefleet-bench-'))
  return {
    urls: { publisher: `pglite://${join(folder, 'publisher')}`, consumer: `pglite://${join(folder, 'consumer')}` },
    remove: () => rm(folder, { recursive: true }),
  }
}

async function makeDatabases(prefix: string): Promise<Databases> {
  const names = ['publisher', 'consumer'].map((side) => `${prefix}_${side}`)
  const onEach = (statement: (name: string) => string) =>
    withDatabase(postgresUrl, async (server) => {
      for (const name of names) await server.raw(statement(name))
    })
  await onEach((name) => `create database ${name}`)
  const urlOf = (side: string) => Object.assign(new URL(postgresUrl), { pathname: `/${prefix}_${side}` }).href
  return {
    urls: { publisher: urlOf('publisher'), consumer: urlOf('consumer') },
    remove: () => onEach((name) => `drop database ${name} with (force)`),
  }
}
