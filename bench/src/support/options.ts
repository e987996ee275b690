import { parseArgs } from 'node:util'

export type BenchOptions = {
  /** Names of benchmarks; none means all. */
  names: string[]
  isFull: boolean
  /** Of each measurement; undefined is each benchmark's own choice. */
  seconds: number | undefined
  /** Only rows whose label holds this. */
  only: string | undefined
}

export const usage = `npm run bench [-- options] [name…]: what the shop does on this machine, as one table

  name…          only these benchmarks: {names}
  --full         every case, larger and longer
  --only TEXT    only the rows whose name holds TEXT
  --seconds N    how long each case is measured
  --help         show this

Settings: FLEET_POSTGRES_URL (postgres://postgres@127.0.0.1:5432/postgres), EVENT_BUS_URL (amqp://guest:guest@127.0.0.1:5672, or redis://…).
`

/** Throws a `TypeError` or `RangeError` for what cannot be used. */
export function parseOptions(args: readonly string[], known: readonly string[]): BenchOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      seconds: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  const unknown = positionals.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new RangeError(`There is no benchmark "${unknown}": there are ${known.join(', ')}`)
  return { names: positionals, isFull: values.full, seconds: secondsOf(values.seconds), only: values.only }
}

function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (seconds >= 1 && seconds <= 3600) return seconds
  throw new RangeError(`--seconds is "${text}": give a number from 1 to 3600`)
}
