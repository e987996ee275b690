/** What cannot be written at present, by the name of the output. A process has one standard output, so this is of the process. */
const problems = new Map<string, string>()

export const noteLogProblem = (output: string, error: unknown): void => {
  const { code, message } = error as NodeJS.ErrnoException
  problems.set(output, `Nothing can be written to ${output} (${code ?? message}): lines are lost until it can.`)
}

export const forgetLogProblem = (output: string): void => {
  problems.delete(output)
}

/** What is wrong with the log, in one sentence; undefined while all lines are written. */
export const logProblem = (): string | undefined => problems.values().next().value
