import { parseArgs } from 'node:util'
import { ConfigError } from '@storefleet/process'

export const usage = `npm run fleet [-- options]: every service in processes of its own, on servers on this machine

  --port N          where the shop opens (3000)
  --replicas N      processes of each service behind the gateway (1)
  --metrics-port N  where Prometheus reads the gateway (9300)
  --name NAME       begins the names of its databases, queues and keys, so that servers can be shared (storefleet)
  --no-sample-data  without the sample products and accounts, as in production
  --help

Settings: FLEET_POSTGRES_URL (postgres://postgres@127.0.0.1:5432), EVENT_BUS_URL (amqp://guest:guest@127.0.0.1:5672, or redis://…), REDIS_URL,
  DATABASE_POOL_SIZE (10): connections of each replica of a service; all of them together must fit the server.
`

export type FleetOptions = {
  port: number
  replicas: number
  metricsPort: number
  /** Lower-case letters, digits and _, as it becomes part of names in PostgreSQL. */
  name: string
  hasSampleData: boolean
}

/** Throws a `ConfigError` for an option that is unknown or cannot be used. */
export function parseOptions(args: readonly string[]): FleetOptions | 'help' {
  const values = readArgs(args)
  if (values.help) return 'help'
  return {
    port: wholeNumber('--port', values.port ?? '3000', 65_535),
    replicas: wholeNumber('--replicas', values.replicas ?? '1', 20),
    metricsPort: wholeNumber('--metrics-port', values['metrics-port'] ?? '9300', 65_535),
    name: nameOf(values.name ?? 'storefleet'),
    hasSampleData: values['sample-data'] ?? true,
  }
}

function readArgs(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    const options = { port: text, replicas: text, 'metrics-port': text, name: text, 'sample-data': flag, help: flag }
    return parseArgs({ args: [...args], options, allowNegative: true }).values
  } catch (error) {
    throw new ConfigError(`${(error as Error).message.split('. ')[0]}: see npm run fleet -- --help.`)
  }
}

function nameOf(text: string): string {
  if (/^[a-z][a-z0-9_]{0,30}$/.test(text)) return text
  throw new ConfigError(`--name is "${text}": give lower-case letters, digits and _, a letter first, 31 at most.`)
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= max) return value
  throw new ConfigError(`${option} is "${text}": give a whole number from 1 to ${max}.`)
}
