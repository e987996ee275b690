import { listeningProcess } from './listening-process.ts'
import type { Watched } from './process-usage.ts'

export const postgresUrl = process.env.FLEET_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
export const rabbitmqUrl = 'amqp://guest:guest@127.0.0.1:5672'
export const redisUrl = 'redis://127.0.0.1:6379'
export const eventBusUrl = process.env.EVENT_BUS_URL ?? rabbitmqUrl

const defaultPorts: Record<string, number> = { 'postgres:': 5432, 'amqp:': 5672, 'redis:': 6379 }
const names: Record<string, string> = { 'postgres:': 'PostgreSQL', 'amqp:': 'RabbitMQ', 'redis:': 'Redis' }

/** A server of this machine, to watch what it costs; none where it runs elsewhere. */
export function watchServer(url: string): Watched[] {
  const { protocol, port } = new URL(url)
  const pid = listeningProcess(Number(port) || (defaultPorts[protocol] ?? 0))
  return pid === undefined ? [] : [{ name: names[protocol] ?? protocol, pid, isTree: protocol === 'postgres:' }]
}
