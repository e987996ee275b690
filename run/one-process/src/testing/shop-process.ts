import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { waitFor } from '@storefleet/test-kit'
import { shopCommand } from '@storefleet/test-kit/shop-command'

const startLimitMs = 180_000

export type Ended = { exitCode: number | null; stdout: string; stderr: string }
export type ShopProcess = {
  url: string
  output: () => string
  signal(name: NodeJS.Signals): Promise<Ended>
  /** Resolves when it has ended by itself. */
  ended: Promise<Ended>
}

const running = new Set<ChildProcess>()

type Launch = {
  env?: NodeJS.ProcessEnv
  /** The process is a shell that runs the shop, as npm has it. */
  asNpmDoes?: boolean
}

/** The shop as a process of its own. */
function launch(args: readonly string[], { env = {}, asNpmDoes = false }: Launch = {}) {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env
  const command = [process.execPath, ...shopCommand(), ...args]
  const [file = '', ...rest] = asNpmDoes ? ['sh', '-c', '"$@"; exit $?', 'sh', ...command] : command
  const child = spawn(file, rest, {
    env: {
      ...inherited,
      DATABASE_URL: '',
      EVENT_BUS_URL: '',
      ...(asNpmDoes && { npm_lifecycle_event: 'start' }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    printed.stdout += text
  })
  child.stderr.on('data', (text) => {
    printed.stderr += text
  })
  running.add(child)
  const ended = once(child, 'close').then(([exitCode]): Ended => {
    running.delete(child)
    return { exitCode, ...printed }
  })
  return { child, printed, ended }
}

/** Runs a command that ends by itself. */
export async function runShop(args: readonly string[], options?: Launch): Promise<Ended> {
  const { child, ended } = launch(args, options)
  const killLate = setTimeout(() => child.kill('SIGKILL'), startLimitMs)
  return ended.finally(() => clearTimeout(killLate))
}

/** Starts the shop and waits until it is ready. */
export async function startShop(args: readonly string[], options?: Launch): Promise<ShopProcess> {
  const { child, printed, ended } = launch(args, options)
  const hasEnded = ended.then(({ stdout, stderr }) => {
    throw new Error(`The shop ended before it was ready: ${stdout}${stderr}`)
  })
  const isReady = waitFor(
    () => /Begin afresh/.test(printed.stdout) && /Shop +(http:\S+?)\/\n/.exec(printed.stdout)?.[1],
    { timeoutMs: startLimitMs },
  )
  return {
    url: await Promise.race([isReady, hasEnded]),
    signal(name) {
      child.kill(name)
      return ended
    },
    output: () => printed.stdout,
    ended,
  }
}

/** Kills what a failed test left running. */
export function killShops(): void {
  for (const child of running) child.kill('SIGKILL')
}
