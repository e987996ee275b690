import { pino } from 'pino'
import type { LogFile } from './log-file.ts'
import { noteLogProblem } from './log-problems.ts'
import { keepGoing, openStandardOutput } from './standard-output.ts'
import { createSteadyOutput } from './steady-output.ts'

export type Output = { write(line: string): void; lastLevel?: number }

/** Standard output: readable lines on a terminal, JSON lines elsewhere. */
export const openOutput = (): Output => (process.stdout.isTTY ? openTerminal() : openLines())

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

export const infoLevel = pino.levels.values.info ?? 0
const troubleLevel = pino.levels.values.warn ?? 0

/** What asks pino for the level of each line before it is written. */
const pinoSetsLevel = { [Symbol.for('pino.metadata')]: true, lastLevel: 0 }

export const lower = (one: string, other: string) =>
  (pino.levels.values[one] ?? 0) < (pino.levels.values[other] ?? 0) ? one : other

/** The output gets what its level asks for, the file everything. */
export function toBoth(output: Output, { level, file }: { level: string; file: LogFile }) {
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
