// `npm run third-party:update` writes THIRD_PARTY.md from package-lock.json. `--check` fails where it is not current, and where a
// package, in this lockfile or in that of a tool, has a licence that is not allowed.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { markdownTable } from './markdown-table.mjs'

const root = new URL('..', import.meta.url)
const page = 'THIRD_PARTY.md'
const lockfiles = '{,tools/*/,bench/peers/}package-lock.json'

const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'])
/** Packages whose licence asks for more, and why it can be met. */
const exceptions = {
  'dejavu-fonts-ttf': {
    licence: 'SEE LICENSE IN README.md AND LICENSE',
    reason: 'licence of Bitstream Vera: fonts that are not changed may be embedded and passed on with software',
  },
  '@fontsource-variable/figtree': {
    licence: 'OFL-1.1',
    reason: 'a font that is not changed may be passed on with software',
  },
  '@fontsource-variable/fraunces': {
    licence: 'OFL-1.1',
    reason: 'a font that is not changed may be passed on with software',
  },
  ...Object.fromEntries(
    lightningCssPackages().map((name) => [
      name,
      { licence: 'MPL-2.0', reason: 'part of Vite, which builds the pages and is in no image' },
    ]),
  ),
  ...Object.fromEntries(
    libvipsPackages().map(([name, licence]) => [
      name,
      {
        licence,
        reason: 'a library of its own that sharp loads, used as it is published; another build can take its place',
      },
    ]),
  ),
  'axe-core': { licence: 'MPL-2.0', reason: 'used as it is published, in tests alone' },
  'png-js': { licence: 'none', reason: 'MIT, in the file LICENSE of the package, which names none in its manifest' },
  argparse: { licence: 'Python-2.0', reason: 'permissive; part of a generator, which nothing that runs contains' },
  'web-push': {
    licence: 'MPL-2.0',
    reason: 'used as it is published; a changed file of it would have to be published',
  },
}

/** The program, and its binary for each platform. */
function lightningCssPackages() {
  const platforms = ['android-arm64', 'darwin-arm64', 'darwin-x64', 'freebsd-x64', 'linux-arm-gnueabihf']
  platforms.push('linux-arm64-gnu', 'linux-arm64-musl', 'linux-x64-gnu', 'linux-x64-musl')
  platforms.push('win32-arm64-msvc', 'win32-x64-msvc')
  return ['lightningcss', ...platforms.map((platform) => `lightningcss-${platform}`)]
}

/** libvips, which reads and writes pictures, for each platform; on Windows it is in one package with sharp's own part. */
function libvipsPackages() {
  const platforms = [
    'darwin-arm64',
    'darwin-x64',
    'linux-arm',
    'linux-arm64',
    'linux-ppc64',
    'linux-riscv64',
    'linux-s390x',
    'linux-x64',
    'linuxmusl-arm64',
    'linuxmusl-x64',
  ]
  const inOne = ['win32-arm64', 'win32-ia32', 'win32-x64']
  return [
    ...platforms.map((platform) => [`@img/sharp-libvips-${platform}`, 'LGPL-3.0-or-later']),
    ...inOne.map((platform) => [`@img/sharp-${platform}`, 'Apache-2.0 AND LGPL-3.0-or-later']),
    ['@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
  ]
}

/** Whether an SPDX expression can be met: one side of each OR, both sides of each AND. */
export const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each)))

/** The packages of a lockfile, by name and version: `{ name, version, licence, isDev }`. Those of this repository are left out. */
export function packagesOf(lock) {
  const found = Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path, { name, version, license, dev = false }]) => ({
      name: name ?? path.replace(/.*node_modules\//, ''),
      version,
      licence: license ?? 'none',
      isDev: dev,
    }))
  const keyed = new Map(found.map((each) => [`${each.name} ${each.version} ${each.isDev}`, each]))
  return [...keyed.values()].sort((one, other) => order(one.name, other.name) || order(one.version, other.version))
}

const order = (one, other) => Number(one > other) - Number(one < other)

/** A sentence for each package whose licence is neither allowed nor excepted. */
export const refusedLicences = (packages) =>
  packages
    .filter(({ name, licence }) => !isAllowed(licence) && exceptions[name]?.licence !== licence)
    .map(({ name, version, licence }) => `${name} ${version} has the licence ${licence}, which is not allowed.`)

/** The text of THIRD_PARTY.md: what is installed for production. */
export function thirdPartyPage(packages) {
  const rows = packages.filter(({ isDev }) => !isDev).map(({ name, version, licence }) => [name, version, licence])
  const excepted = Object.entries(exceptions).map(([name, { licence, reason }]) => `${name} (${licence}): ${reason}.\n`)
  return `# Third-party packages

What is installed for production, with the licence that each package states, from \`package-lock.json\`. Each package holds the text of its licence.
Made by \`npm run third-party:update\`; \`npm run check\` refuses licences other than ${[...allowed].join(', ')}, and:

${excepted.map((line) => `- ${line}`).join('')}
${markdownTable([['package', 'version', 'licence'], ...rows])}`
}

function main() {
  const read = (path) => readFileSync(new URL(path, root), 'utf8')
  const packages = packagesOf(JSON.parse(read('package-lock.json')))
  const text = thirdPartyPage(packages)
  if (!process.argv.includes('--check')) return writeFileSync(new URL(page, root), text)
  const tools = globSync(lockfiles, { cwd: root }).flatMap((path) => packagesOf(JSON.parse(read(path))))
  const problems = refusedLicences(tools)
  if (read(page) !== text) problems.push(`${page} is not current: npm run third-party:update.`)
  for (const problem of new Set(problems)) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}

if (import.meta.main) main()
