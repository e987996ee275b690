import { isLater, isVersion } from './versions.mjs'

/**
 * What stands in the way of a release: a list of sentences. `changedPaths` are not committed; `releases` are the earlier versions,
 * newest first; `dumps` are the versions that e2e/upgrade has databases of; `changes` are those of changes/.
 */
export function releaseProblems({ version, branch, base, changedPaths, releases, dumps, changes, hasUpgradeNotes }) {
  if (!isVersion(version)) return ['Name the version, three numbers: npm run release -- 0.2.0']
  const dumpFolder = `e2e/upgrade/${version}/`
  const uncommitted = changedPaths.filter((path) => !path.startsWith(dumpFolder))
  const isBreaking = changes.some(({ kind }) => kind === 'breaking')
  return [
    releases.length > 0 &&
      !isLater(version, releases[0]) &&
      `${version} does not follow ${releases[0]}, the last release.`,
    branch !== base && `This is the branch ${branch}: releases are made from ${base}; --branch names another.`,
    uncommitted.length > 0 && `Commit or remove first: ${uncommitted.join(', ')}`,
    changes.length === 0 && 'changes/ has no change to release.',
    isBreaking && !hasUpgradeNotes && 'A change is breaking: say what to do under "Next release" in docs/upgrading.md.',
    !dumps.includes(version) &&
      `${dumpFolder} is missing, the databases that upgrades are tested with: node e2e/upgrade/make-dump.mjs ${version}`,
  ].filter(Boolean)
}
