import { connect } from 'node:net'
import { listeningProcess } from './listening-process.ts'
import type { Watched } from './process-usage.ts'

const { env } = process
export const postgresUrl =
  env.FLEET_POSTGRES_URL || env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
export const rabbitmqUrl = 'amqp://guest:guest@127.0.0.1:5672'
export const redisUrl = 'redis://127.0.0.1:6379'
export const eventBusUrl = env.EVENT_BUS_URL || env.TEST_RABBITMQ_URL || rabbitmqUrl

const defaultPorts: Record<string, number> = { 'postgres:': 5432, 'amqp:': 5672, 'redis:': 6379 }
const names: Record<string, string> = { 'postgres:': 'PostgreSQL', 'amqp:': 'RabbitMQ', 'redis:': 'Redis' }

/** Whether something listens where the URL says. */
export function answers(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) || (defaultPorts[protocol] ?? 0), timeout: 5_000 })
  return new Promise((resolve) => {
    const settle = (isThere: boolean) => () => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false))
  })
}

/** A server of this machine, to watch what it costs; none where it runs elsewhere. */
export function watchServer(url: string): Watched[] {
  const { protocol, port } = new URL(url)
  const pid = listeningProcess(Number(port) || (defaultPorts[protocol] ?? 0))
  return pid === undefined ? [] : [{ name: names[protocol] ?? protocol, pid, isTree: protocol === 'postgres:' }]
}
