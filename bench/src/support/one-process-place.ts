import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@storefleet/fleet/free-port'
import { shopCommand } from '@storefleet/test-kit/shop-command'
import { waitFor } from '@storefleet/test-kit/wait-for'
import { generousLimits, type Place, type StoringService, withDatabase } from './fleet-place.ts'

/** The shop in one process, on embedded databases, which can be ended and opened again. */
export type OneProcessPlace = Place & {
  readonly pid: number
  /** From the start of the process to its first answer, of the start before this one ended: in milliseconds. */
  readonly readyAfterMs: number
  /** Ends it, lets `work` at its databases, and opens it on the same data again. */
  reopen(work?: () => Promise<void>): Promise<void>
}

export async function openOneProcessPlace(): Promise<OneProcessPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'storefleet-bench-'))
  const dataFolder = join(folder, 'data')
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  let running = await start(dataFolder, port, url)

  return {
    name: 'one process',
    url,
    get pid() {
      return running.child.pid ?? 0
    },
    get watched() {
      return [{ name: 'shop', pid: running.child.pid ?? 0 }]
    },
    get readyAfterMs() {
      return running.readyAfterMs
    },
    /** Only while the shop is closed: its databases have one user. */
    withDatabase: (service: StoringService, work) => withDatabase(`pglite://${dataFolder}/${service}`, work),
    async reopen(work = async () => {}) {
      await end(running.child)
      await work()
      running = await start(dataFolder, port, url)
    },
    async close() {
      await end(running.child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function start(dataFolder: string, port: number, url: string) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [...shopCommand(), '--port', String(port), '--data', dataFolder], {
    env: { ...process.env, ...generousLimits },
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
