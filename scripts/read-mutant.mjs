/** What a patch of e2e/mutants says: what it breaks, the glob of the tests that must notice, and the patch itself. */
export function readMutant(file, text) {
  const name = file.replace(/\.patch$/, '')
  const [what = ''] = text.split('\n')
  const tests = /^Tests: (\S+)$/m.exec(text)?.[1]
  if (tests === undefined || !text.includes('\ndiff --git ')) {
    throw new Error(
      `${file} is no mutant: it needs a line that says what it breaks, a line "Tests: <glob>" and a patch.`,
    )
  }
  return { name, what, tests, patch: text.slice(text.indexOf('diff --git ')) }
}

/** How many mutants the tests have noticed, and what is wrong with the others. */
export function scoreOf(results) {
  const killed = results.filter(({ outcome }) => outcome === 'killed').length
  const others = results
    .filter(({ outcome }) => outcome !== 'killed')
    .map(({ name, what, outcome, tests }) => `  ${name} ${outcome}: ${what} (${tests})`)
  return [...others, `${killed} of ${results.length} mutants killed`].join('\n')
}
