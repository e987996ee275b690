/** What `npm test` says at its end: how long each stage took, what was left out and why, and whether all passed. */
export function reportOf(results, skippedReasons, seconds) {
  const lines = results.map(({ name, outcome, seconds, reason }) =>
    outcome === 'left out'
      ? `  ${'left out'.padEnd(9)} ${''.padStart(7)}  ${name}: ${reason}`
      : `  ${outcome.padEnd(9)} ${duration(seconds).padStart(7)}  ${name}`,
  )
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length
  const skipped = [...countEach(skippedReasons)].map(
    ([reason, times]) => `  skipped   ${String(times).padStart(6)}×  ${reason}`,
  )
  return [
    '',
    ...lines,
    ...skipped,
    '',
    `${count('left out')} left out; it took ${duration(seconds)}, some stages side by side`,
    `${count('passed')} passed, ${count('FAILED')} failed`,
  ].join('\n')
}

function countEach(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const duration = (seconds) =>
  seconds < 60 ? `${Math.round(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
