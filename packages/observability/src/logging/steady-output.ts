import { forgetLogProblem, noteLogProblem } from './log-problems.ts'

/**
 * Writes lines for as long as that works. A full disk or a closed pipe must not end the process: lines are lost until writing
 * works again, readiness tells of it meanwhile, and the first line after it says how many they were.
 *
 * @param output as operators know it
 */
export function createSteadyOutput(output: string, write: (lines: string) => void): (lines: string) => void {
  let lostLines = 0
  return (lines) => {
    try {
      write(lostLines === 0 ? lines : `${lossLine(lostLines)}${lines}`)
      if (lostLines > 0) forgetLogProblem(output)
      lostLines = 0
    } catch (error) {
      noteLogProblem(output, error)
      lostLines += countLines(lines)
    }
  }
}

const lossLine = (count: number) =>
  `${JSON.stringify({ level: 'error', time: new Date().toISOString(), count, msg: 'lines of the log were lost' })}\n`

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
