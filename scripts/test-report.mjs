/**
 * Returns what `npm test` prints at its end: how long each stage took, what was left out and why, the skipped tests by reason, the
 * failed ones with theirs, and whether all passed. `tests` are lines of the summary reporter.
 */
export function reportOf(results, tests, seconds) {
  const lines = results.map(({ name, outcome, seconds, reason }) =>
    outcome === 'left out'
      ? `  ${'left out'.padEnd(9)} ${''.padStart(7)}  ${name}: ${reason}`
      : `  ${outcome.padEnd(9)} ${duration(seconds).padStart(7)}  ${name}`,
  )
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length
  return [
    '',
    ...lines,
    ...skippedLines(tests.filter(({ reason }) => reason !== undefined)),
    ...failedLines(tests.filter(({ failed }) => failed !== undefined)),
    '',
    `${count('left out')} left out; it took ${duration(seconds)}, some stages side by side`,
    `${count('passed')} passed, ${count('FAILED')} failed`,
  ].join('\n')
}

/** A line for each reason, below it the names of the tests and suites; one that several stages skip is named once. */
const skippedLines = (skippedTests) =>
  [...Map.groupBy(skippedTests, ({ reason }) => reason)].flatMap(([reason, tests]) => [
    `  skipped   ${String(tests.length).padStart(6)}×  ${reason}`,
    ...new Set(tests.map(({ name }) => `${' '.repeat(21)}${name}`)),
  ])

const failedLines = (failedTests) =>
  failedTests.flatMap(({ failed, name, at }) => [
    '',
    `  failed    ${name}`,
    `            ${at}`,
    ...failed.split('\n').map((line) => `            ${line}`),
  ])

const duration = (seconds) =>
  seconds < 60 ? `${Math.round(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
