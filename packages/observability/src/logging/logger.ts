import { type Logger as PinoLogger, pino } from 'pino'
import { currentContext } from '../context.ts'
import type { LogFile } from './log-file.ts'
import { noteLogProblem } from './log-problems.ts'
import { safeFields, safeText } from './safe-fields.ts'
import { keepGoing, openStandardOutput } from './standard-output.ts'
import { createSteadyOutput } from './steady-output.ts'

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
  const output = openOutput()
  const fileLevel = level === 'silent' ? level : lower(level, 'info')
  return pino(
    {
      level: file ? fileLevel : level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
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
    file ? toBoth(output, { level, file }) : output,
  )
}

function contextFields() {
  const context = currentContext()
  if (context === undefined) return {}
  const { correlationId, traceparent, userId } = context
  return { correlationId, traceId: traceparent?.slice(3, 35), userId }
}

type Output = { write(line: string): void; lastLevel?: number }

const openOutput = (): Output => (process.stdout.isTTY ? openTerminal() : openLines())

/** A thread of its own makes the lines readable; should it end, the process goes on without it. */
function openTerminal(): Output {
  keepGoing()
  const terminal = pino.transport({
    target: 'pino-pretty',
    options: { ignore: 'pid,hostname', singleLine: true, translateTime: 'HH:MM:ss.l' },
  })
  terminal.on('error', (error: unknown) => noteLogProblem('the terminal', error))
  return { write: createSteadyOutput('the terminal', (line) => void terminal.write(line)) }
}

/** Lines wait for each other a moment, save those that tell of trouble: they may be the last. */
function openLines(): Output {
  const buffer = openStandardOutput()
  return {
    ...pinoSetsLevel,
    write(line) {
      buffer.write(line)
      if (this.lastLevel === undefined || this.lastLevel >= troubleLevel) buffer.flush()
    },
  }
}

const troubleLevel = pino.levels.values.warn ?? 0

/** What asks pino for the level of each line before it is written. */
const pinoSetsLevel = { [Symbol.for('pino.metadata')]: true, lastLevel: 0 }

const lower = (one: string, other: string) =>
  (pino.levels.values[one] ?? 0) < (pino.levels.values[other] ?? 0) ? one : other

/** The output gets what its level asks for, the file everything. */
function toBoth(output: Output, { level, file }: { level: string; file: LogFile }) {
  const leastLevel = pino.levels.values[level] ?? Number.POSITIVE_INFINITY
  return {
    ...pinoSetsLevel,
    write(line: string) {
      file.write(line)
      output.lastLevel = this.lastLevel
      if (this.lastLevel >= leastLevel) output.write(line)
    },
  }
}
