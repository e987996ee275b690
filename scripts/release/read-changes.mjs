import { readdirSync, readFileSync } from 'node:fs'
import { problemsOfChange, readChange } from './change-files.mjs'

const folder = new URL('../../changes/', import.meta.url)

/** Returns the changes that wait for a release, and the problems of their files, one sentence each. */
export function readChanges() {
  const names = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .sort()
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  const problems = files.flatMap(({ name, text }) =>
    problemsOfChange(name, text).map((problem) => `changes/${name} ${problem}`),
  )
  return { problems, changes: files.map(({ name, text }) => ({ path: `changes/${name}`, ...readChange(name, text) })) }
}
