import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { findFreePort } from '@storefleet/process'
import { shopCommand } from '@storefleet/test-kit/shop-command'
import { makeFolderData, makeServerData, type ShopData } from '@storefleet/test-kit/shop-data'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { type Environment, generousLimits, type StoringService, withDatabase } from './fleet-environment.ts'
import type { Watched } from './process-usage.ts'
import { postgresUrl, watchServer } from './servers.ts'

/** The shop in one process, which can be ended and opened again. */
export type OneProcessEnvironment = Environment & {
  readonly pid: number
  /** From the start of the process to its first response, in milliseconds. */
  readonly readyAfterMs: number
  /** Ends it, lets `work` at its databases, and opens it on the same data again. */
  reopen(work?: () => Promise<void>): Promise<void>
}

/** On embedded databases. */
export const openOneProcess = async () => open(await makeFolderData(), [])

/** On the PostgreSQL server that the fleet is on. */
export const openOneProcessOnPostgres = async () => open(await makeServerData(postgresUrl), watchServer(postgresUrl))

async function open(data: ShopData, servers: readonly Watched[]): Promise<OneProcessEnvironment> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  let running = await start(data, port, url)

  return {
    name: data.name,
    url,
    get pid() {
      return running.child.pid ?? 0
    },
    get watched() {
      return [{ name: 'shop', pid: running.child.pid ?? 0 }, ...servers]
    },
    get readyAfterMs() {
      return running.readyAfterMs
    },
    /** Embedded databases have one user: only while the shop is closed. */
    withDatabase: (service: StoringService, work) => withDatabase(data.urlOf(service), work),
    async reopen(work = async () => {}) {
      await end(running.child)
      await work()
      running = await start(data, port, url)
    },
    async close() {
      await end(running.child)
      await data.remove()
    },
  }
}

async function start({ dataFolder, env }: ShopData, port: number, url: string) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [...shopCommand(), '--port', String(port), '--data', dataFolder], {
    env: { ...process.env, DATABASE_URL: '', EVENT_BUS_URL: '', ...generousLimits, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const isReady = async () => {
    if (child.exitCode !== null) return true
    return (await fetch(`${url}/health/ready`)).ok
  }
  await waitFor(isReady, { timeoutMs: 90_000, everyMs: 5 })
  if (child.exitCode !== null) throw new Error(`The shop ended with ${child.exitCode} before it was ready`)
  return { child, readyAfterMs: performance.now() - startedAt }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
