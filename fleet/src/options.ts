import { parseArgs } from 'node:util'
import { ConfigError } from '@storefleet/service-kit'

export const usage = `npm run fleet [-- options]: every service in processes of its own, on servers on this machine

  --port N          where the shop opens (3000)
  --replicas N      processes of each service behind the gateway (1)
  --help

Settings: FLEET_POSTGRES_URL (postgres://postgres@127.0.0.1:5432), EVENT_BUS_URL (amqp://guest:guest@127.0.0.1:5672, or redis://…), REDIS_URL.
`

export type FleetOptions = { port: number; replicas: number }

/** Throws a `ConfigError` for an option that is unknown or cannot be used. */
export function parseOptions(args: readonly string[]): FleetOptions | 'help' {
  const values = readArgs(args)
  if (values.help) return 'help'
  return {
    port: wholeNumber('--port', values.port ?? '3000', 65_535),
    replicas: wholeNumber('--replicas', values.replicas ?? '1', 20),
  }
}

function readArgs(args: readonly string[]) {
  try {
    const options = { port: { type: 'string' }, replicas: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new ConfigError(`${(error as Error).message.split('. ')[0]}: see npm run fleet -- --help.`)
  }
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= max) return value
  throw new ConfigError(`${option} is "${text}": give a whole number from 1 to ${max}.`)
}
