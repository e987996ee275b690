import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { findFreePort } from '@storefleet/process'
import { shopCommand } from '@storefleet/test-kit/shop-command'
import { waitFor } from '@storefleet/test-kit/wait-for'

export type ShopProcess = {
  url: string
  pid: number
  /** Ends the process as `kill -9` or a signal would; resolves when it is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** What it has printed. */
  output(): string
}

/** Tests ask more, and leave more unpaid, than a client may. Where the data is, each says itself. */
const testSettings = {
  DATABASE_URL: '',
  EVENT_BUS_URL: '',
  RATE_LIMIT_PER_MINUTE: '0',
  SIGN_IN_LIMIT_PER_MINUTE: '0',
  MAX_UNPAID_ORDERS: '0',
  MAX_UNPAID_UNITS: '0',
}

/** Runs the whole shop in one process of its own, on `dataFolder`; resolves when it is ready to serve. */
export async function startShopProcess({
  dataFolder,
  port,
  env = {},
}: {
  dataFolder: string
  port?: number
  env?: NodeJS.ProcessEnv
}): Promise<ShopProcess> {
  const chosenPort = port ?? (await findFreePort())
  const url = `http://127.0.0.1:${chosenPort}`
  const child = spawn(process.execPath, [...shopCommand(), '--port', String(chosenPort), '--data', dataFolder], {
    env: { ...process.env, ...testSettings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  await waitUntilReady(url, child, () => output)

  return {
    url,
    pid: child.pid as number,
    output: () => output,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill(signal)
      await exited
    },
  }
}

async function waitUntilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  let isGone = false
  child.once('exit', () => {
    isGone = true
  })
  const isReady = async () => isGone || (await fetch(`${url}/health/ready`)).ok
  await waitFor(isReady, { timeoutMs: 180_000, everyMs: 25 }).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw new Error(`The shop did not get ready:\n${output()}`, { cause: error })
  })
  if (isGone) throw new Error(`The shop ended before it was ready:\n${output()}`)
}
