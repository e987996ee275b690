import { type Logger as PinoLogger, pino } from 'pino'
import { contextFields, timeField } from './line-fields.ts'
import type { LogFile } from './log-file.ts'
import { lower, type Output, openOutput, toBoth } from './output.ts'
import { safeFields, safeText } from './safe-fields.ts'

export type Logger = PinoLogger

export type LoggerOptions = {
  level: string
  /** Also gets every line, at least from `info` on. */
  file?: LogFile
}

const asItIs = (value: unknown) => value

/**
 * JSON lines on standard output, readable lines on a terminal; each with the ids of the request or event that caused it, and
 * none with a secret. A service adds its name.
 */
export function createLogger({ level, file }: LoggerOptions): Logger {
  const terminalOrLines = openOutput()
  const output = file ? toBoth(terminalOrLines, { level, file }) : terminalOrLines
  const fileLevel = level === 'silent' ? level : lower(level, 'info')
  const logger = pino(
    {
      level: file ? fileLevel : level,
      base: null,
      timestamp: timeField,
      mixin: contextFields,
      formatters: { level: (label) => ({ level: label }), log: safeFields },
      serializers: {
        msg: safeText,
        // Made safe above already; Fastify has serializers of its own for these, and numbers its requests.
        err: asItIs,
        req: asItIs,
        res: asItIs,
        reqId: () => undefined,
      },
    },
    output,
  )
  return Object.assign(logger, { [outputKey]: output })
}

const outputKey = Symbol('output')

/** Where the lines of a logger of `createLogger`, or of a child of one, are written. Throws `TypeError` for other loggers. */
export function outputOf(logger: Logger): Output {
  const output = (logger as Logger & { [outputKey]?: Output })[outputKey]
  if (output === undefined) throw new TypeError('Only a logger of `createLogger` has an output')
  return output
}
