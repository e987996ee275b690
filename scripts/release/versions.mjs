/** Files that have the version of the product, as patterns from the root. */
export const versionedFiles = [
  'package.json',
  '{*,packages/*,run/*}/package.json',
  'package-lock.json',
  '*/Dockerfile',
  'deploy/kubernetes/overlays/*/kustomization.yaml',
]

const pattern = /^\d+\.\d+\.\d+$/
const numbersOf = (version) => version.split('.').map(Number)

/** Releases have three numbers and nothing else. */
export const isVersion = (text) => pattern.test(text ?? '')

/** Whether `version` follows `former` in order. */
export function isLater(version, former) {
  const [numbers, formerNumbers] = [numbersOf(version), numbersOf(former)]
  const index = numbers.findIndex((number, position) => number !== formerNumbers[position])
  return index !== -1 && numbers[index] > formerNumbers[index]
}

/** Returns the text of a versioned file with the version in place of the former one. */
export function withVersion(path, text, version) {
  if (path === 'package-lock.json') return withVersionInLock(text, version)
  if (path.endsWith('package.json')) return text.replace(/^( {2}"version": ")[^"]+/m, `$1${version}`)
  if (path.endsWith('Dockerfile')) return text.replace(/^(ARG VERSION=).*$/m, `$1${version}`)
  return text.replaceAll(/(newTag: )[\d.]+\d/g, `$1${version}`)
}

/** The root and the workspaces; what is installed keeps its own version. */
function withVersionInLock(text, version) {
  const lock = JSON.parse(text)
  lock.version = version
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules')) entry.version = version
  }
  return `${JSON.stringify(lock, null, 2)}\n`
}
