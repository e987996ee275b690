// Every file of changes/ can be read by a release, and CHANGELOG.md has releases only. Exit 1 where not.
import { readFileSync } from 'node:fs'
import { readChanges } from './release/read-changes.mjs'

const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
const headings = changelog.match(/^## .*$/gm) ?? []
const problems = [
  ...readChanges().problems,
  ...headings
    .filter((heading) => !/^## \d+\.\d+\.\d+ \(\d{4}-\d\d-\d\d\)$/.test(heading))
    .map(
      (heading) => `CHANGELOG.md has "${heading}": write changes to changes/, a release moves them (changes/README.md)`,
    ),
]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
