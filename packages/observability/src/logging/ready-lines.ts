import { pino } from 'pino'
import { isoTime } from './iso-time.ts'
import type { Logger } from './logger.ts'

type Internals = {
  [pino.symbols.streamSym]: { write(line: string): void; lastLevel?: number }
  /** The fields of every line of this logger, as JSON without braces, with a comma before them. */
  [pino.symbols.chindingsSym]: string
  /** How a line of each level begins. */
  [pino.symbols.lsCacheSym]: Record<number, string>
}

const info = pino.levels.values.info as number

/**
 * Writes lines of level `info` that are ready but for their time: for what is logged at every request, where walking through the
 * fields costs more than writing them. `fields` makes JSON without braces, with nothing secret in it, and is asked only where the line
 * is written. The ids of the context are not added.
 */
export function createReadyLines(logger: Logger, message: string): (fields: () => string) => void {
  const internals = logger as unknown as Internals
  const output = internals[pino.symbols.streamSym]
  const start = internals[pino.symbols.lsCacheSym][info]
  const bindings = internals[pino.symbols.chindingsSym]
  const end = `,"msg":${JSON.stringify(message)}}\n`

  return (fields) => {
    if (!logger.isLevelEnabled('info')) return
    output.lastLevel = info
    output.write(`${start}${isoTime()}${bindings},${fields()}${end}`)
  }
}
