import { kinds } from './change-files.mjs'

/** Returns the notes of a release: the changes in the order of their kinds. `changes` are `{ kind, items }`. */
export function releaseNotes(changes) {
  const groups = Object.entries(kinds).map(([kind, heading]) => {
    const items = changes.filter((change) => change.kind === kind).map((change) => change.items)
    return items.length === 0 ? '' : `### ${heading}\n\n${items.join('\n')}\n`
  })
  return groups.filter((group) => group !== '').join('\n')
}

/** Returns CHANGELOG.md with the section of a release in front of the former ones. `date` is YYYY-MM-DD. */
export function addRelease(changelog, { version, date, notes }) {
  const section = `## ${version} (${date})\n\n${notes}`
  const former = changelog.indexOf('\n## ')
  if (former === -1) return `${changelog.trimEnd()}\n\n${section}`
  return `${changelog.slice(0, former).trimEnd()}\n\n${section}${changelog.slice(former)}`
}

/** The versions that CHANGELOG.md has, newest first. */
export const releasesIn = (changelog) =>
  [...changelog.matchAll(/^## (\d+\.\d+\.\d+\S*) \(\d{4}-\d\d-\d\d\)$/gm)].map(([, version]) => version)

const unreleased = '## Next release'

/** Whether docs/upgrading.md says what to do for the next release. */
export const hasUpgradeNotes = (upgrading) => upgrading.includes(`\n${unreleased}\n`)

/** Returns docs/upgrading.md with its notes under the version that is released. */
export const nameUpgradeNotes = (upgrading, version) => upgrading.replace(`\n${unreleased}\n`, `\n## ${version}\n`)
