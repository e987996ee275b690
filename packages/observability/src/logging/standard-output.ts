import { createLineBuffer, type LineBuffer } from './line-buffer.ts'
import { logProblem, noteLogProblem } from './log-problems.ts'
import { createSteadyOutput } from './steady-output.ts'
import { writeAll } from './write-all.ts'

const name = 'standard output'
const slowReaderMs = 1_000

/** Lines on standard output, written together. */
export function openStandardOutput(): LineBuffer {
  keepGoing()
  // One that did not read in time is not waited for again until it reads.
  const write = (lines: string) => void writeAll(1, lines, logProblem() === undefined ? slowReaderMs : 0)
  return createLineBuffer(createSteadyOutput(name, write))
}

let keepsGoing = false

/** What is printed without the logger fails as an event, which ends a process that does not listen. */
export function keepGoing(): void {
  if (keepsGoing) return
  keepsGoing = true
  process.stdout.on('error', (error) => noteLogProblem(name, error))
  process.stderr.on('error', () => {})
}
