import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { removeBrokerLeftovers } from '../support/broker-leftovers.ts'
import { withDatabase } from '../support/fleet-place.ts'
import type { Watched } from '../support/process-usage.ts'
import { postgresUrl, watchServer } from '../support/servers.ts'
import type { Order, Pace, Role, Word } from './event-messages.ts'

export type Times = { committedAt: Float64Array; handledAt: Float64Array }

/** Two services and a bus between them. */
export type EventStand = {
  readonly watched: readonly Watched[]
  begin(pace: Pace): void
  /** How many have been handled by now. */
  handled(): number
  /** Nothing more happens; resolves when all that has happened has been handled. Throws when it is not. */
  end(): Promise<void>
  times(): Promise<Times>
  close(): Promise<void>
}

export type EventStandOptions = { busUrl: string; isEmbedded: boolean }

const program = fileURLToPath(new URL('event-process.ts', import.meta.url))

export async function openEventStand({ busUrl, isEmbedded }: EventStandOptions): Promise<EventStand> {
  const prefix = `bench_${randomUUID().slice(0, 8)}`
  const databases = isEmbedded ? await makeFolders() : await makeDatabases(prefix)
  const roles: Role[] = busUrl === 'in-process:' ? ['both'] : ['listener', 'teller']
  const processes = new Map(roles.map((role) => [role, startProcess()]))
  const [listener, teller] = [
    processes.get('listener') ?? processes.get('both'),
    processes.get('teller') ?? processes.get('both'),
  ]
  if (listener === undefined || teller === undefined) throw new Error('Every role has a process')
  let handled = 0
  listener.on('message', (word: Word) => {
    if (word.word !== 'handled') return
    handled = word.count
    if (teller !== listener) teller.send({ order: 'handled', count: handled } satisfies Order)
  })
  for (const [role, child] of processes) {
    await ask(child, { order: 'start', role, databaseUrls: databases.urls, busUrl, prefix }, 'started')
  }
  const tell = (child: ChildProcess, order: Order) => child.send(order)
  const countHandled = async () =>
    (await timesOf(listener)).handledAt.reduce((count, at) => count + (at > 0 ? 1 : 0), 0)

  return {
    watched: [
      ...[...processes].map(([role, { pid = 0 }]) => ({ name: role, pid })),
      ...(isEmbedded ? [] : watchServer(postgresUrl)),
      ...(busUrl === 'in-process:' ? [] : watchServer(busUrl)),
    ],
    begin: (pace) => tell(teller, { order: 'begin', pace }),
    handled: () => handled,
    async end() {
      const { count } = await ask(teller, { order: 'end' }, 'ended')
      await waitFor(async () => (await countHandled()) === count, { timeoutMs: 60_000, everyMs: 50 })
    },
    times: async () => ({
      committedAt: (await timesOf(teller)).committedAt,
      handledAt: (await timesOf(listener)).handledAt,
    }),
    async close() {
      const exits = [...processes.values()].map((child) => once(child, 'exit'))
      for (const child of processes.values()) tell(child, { order: 'stop' })
      await Promise.all(exits)
      await databases.remove()
      await removeBrokerLeftovers(busUrl, prefix)
    },
  }
}

const startProcess = () => fork(program, { serialization: 'advanced', execArgv: [] })
const timesOf = (child: ChildProcess) => ask(child, { order: 'tell' }, 'times')

function ask<Kind extends Word['word']>(
  child: ChildProcess,
  order: Order,
  answer: Kind,
): Promise<Extract<Word, { word: Kind }>> {
  return new Promise((resolve, reject) => {
    const fail = (code: number) => reject(new Error(`A process of the event path ended with ${code}`))
    const hear = (word: Word) => {
      if (word.word !== answer) return
      child.off('message', hear).off('exit', fail)
      resolve(word as Extract<Word, { word: Kind }>)
    }
    child.on('message', hear).once('exit', fail)
    child.send(order)
  })
}

type Databases = { urls: { teller: string; listener: string }; remove(): Promise<void> }

async function makeFolders(): Promise<Databases> {
  const folder = await mkdtemp(join(tmpdir(), 'storefleet-bench-'))
  return {
    urls: { teller: `pglite://${join(folder, 'teller')}`, listener: `pglite://${join(folder, 'listener')}` },
    remove: () => rm(folder, { recursive: true }),
  }
}

async function makeDatabases(prefix: string): Promise<Databases> {
  const names = ['teller', 'listener'].map((side) => `${prefix}_${side}`)
  const onEach = (statement: (name: string) => string) =>
    withDatabase(postgresUrl, async (server) => {
      for (const name of names) await server.raw(statement(name))
    })
  await onEach((name) => `create database ${name}`)
  const urlOf = (side: string) => Object.assign(new URL(postgresUrl), { pathname: `/${prefix}_${side}` }).href
  return {
    urls: { teller: urlOf('teller'), listener: urlOf('listener') },
    remove: () => onEach((name) => `drop database ${name} with (force)`),
  }
}
