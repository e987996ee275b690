import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@storefleet/process'
import { waitFor } from '../wait-for.ts'
import { answers, type BusDriver, rabbitMqAt, redisAt } from './bus-drivers.ts'

export type PrivateBroker = {
  driver: BusDriver
  /** Resolves when it listens. What it had on its disk when it was killed is there again. */
  start(): Promise<void>
  /** SIGTERM: it may put its things in order. */
  stop(): Promise<void>
  /** SIGKILL: it may not. */
  kill(): Promise<void>
  /** Kills it and removes its disk. */
  remove(): Promise<void>
}

const rabbitMqServer = '/usr/lib/rabbitmq/bin/rabbitmq-server'
const startTimeoutMs = 120_000

export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0
export const hasRabbitMqServer = existsSync(rabbitMqServer)

/** A Redis of the test's own, which writes every event to its disk before it answers. */
export async function createPrivateRedis(): Promise<PrivateBroker> {
  const folder = makeFolder()
  const port = await findFreePort()
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '']
  return brokerOf(redisAt(`redis://127.0.0.1:${port}`), folder, {
    command: 'redis-server',
    args: [...args, '--appendonly', 'yes', '--appendfsync', 'always'],
    env: process.env,
  })
}

/** A RabbitMQ node of the test's own, which knows nothing of one that may run on this machine. */
export async function createPrivateRabbitMq(): Promise<PrivateBroker> {
  const folder = makeFolder()
  const port = await findFreePort()
  const distributionPort = await findFreePort()
  return brokerOf(rabbitMqAt(`amqp://guest:guest@127.0.0.1:${port}`), folder, {
    command: rabbitMqServer,
    args: [],
    env: {
      ...process.env,
      HOME: folder,
      RABBITMQ_NODENAME: `storefleet-${port}@localhost`,
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_NODE_PORT: String(port),
      RABBITMQ_DIST_PORT: String(distributionPort),
      RABBITMQ_MNESIA_BASE: join(folder, 'data'),
      RABBITMQ_LOGS: '-',
      RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'plugins'),
      RABBITMQ_CONFIG_FILE: join(folder, 'none'),
      RABBITMQ_CONF_ENV_FILE: join(folder, 'none'),
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    },
  })
}

const makeFolder = () => mkdtempSync(join(tmpdir(), 'storefleet-broker-'))

type Program = { command: string; args: string[]; env: NodeJS.ProcessEnv }

function brokerOf(driver: BusDriver, folder: string, { command, args, env }: Program): PrivateBroker {
  const listens = () => answers(new URL(driver.url ?? ''))
  let running: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals) => {
    if (running?.pid === undefined) return
    const hasExited = once(running, 'exit')
    process.kill(-running.pid, signal)
    running = undefined
    await hasExited
    await waitFor(async () => !(await listens()))
  }
  return {
    driver,
    async start() {
      running = spawn(command, args, { env, detached: true, stdio: 'ignore' })
      await waitFor(listens, { timeoutMs: startTimeoutMs, everyMs: 50 })
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
