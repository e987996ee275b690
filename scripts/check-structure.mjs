// The rules of docs/architecture.md that Biome cannot express. Without arguments it checks the repository; exit 1 on a violation.
import { globSync, readFileSync } from 'node:fs'
import { basename, posix } from 'node:path'
import process from 'node:process'
import { gatewayViolations } from './gateway-violations.mjs'

const maxLines = 250
const source = '{packages/*,api-gateway,*-service,storefront,run/*,e2e,bench,simulation}/**/*.{ts,tsx,sql}'
/** What generators write has their names and lengths. */
const isGenerated = (path) =>
  /^(packages\/contracts\/src\/grpc|storefront\/src\/api\/v1\.d\.ts|e2e\/clients\/(hey-api|openapi-typescript))(\/|$)/.test(
    path,
  )
const skipped = (path) => /(^|\/)(node_modules|\.data|coverage|dist)(\/|$)/.test(path) || isGenerated(path)

const isTest = (path) => /\.test\.tsx?$|\/(testing|test)\/|^(e2e|bench|simulation|packages\/test-kit)\//.test(path)
const isService = (path) => /^(api-gateway|storefront|[^/]+-service)\/src\//.test(path)
/** Three files of the storefront list its pages and islands, which are of all features. */
const wiresFeatures = (path) =>
  /\/src\/(app|subscriptions|page-table|client\/islands|serving\/render-page)\.tsx?$/.test(path)
/** In the browser there is no app.ts: one file makes the keys of requests. */
const mayReadClock = (path) => /\/src\/(app|main)\.ts$/.test(path) || path === 'storefront/src/api/idempotency-key.ts'

/**
 * Folders that the features of a service build on, lowest first: a payment and a cart are of an order, products and files hold variants,
 * and a request passes the gateway's pipeline, which keeps limits and forwards with the proxy.
 * Each may import those named before it, and no other feature.
 */
const groundOf = {
  'api-gateway': ['http', 'limits', 'proxy', 'pipeline', 'openapi', 'fleet'],
  'order-service': [
    'tax',
    'shipping',
    'store-profile',
    'commercial-settings',
    'discounts',
    'pricing',
    'stock',
    'orders',
  ],
  'product-service': ['variants', 'store-profile'],
  'notification-service': ['store-profile'],
  storefront: [
    'styles',
    'api',
    'words',
    'loading',
    'ui',
    'session',
    'address',
    'cart',
    'layout',
    'product',
    'sign-in',
    'payment',
  ],
}

/** The layers of a feature, lowest first: rules, then SQL. Each imports only those before it; what is above them is the use cases. */
const layersOfFeature = ['domain', 'store']
/** What the rules in `domain/` may use: the values that services exchange, and hashing. No SQL, no HTTP, no clock. */
const isPure = (specifier) => specifier === '@storefleet/contracts' || specifier === 'node:crypto'

/** The packages, lowest first: each imports only those named before it. Tests may import the test kit as well. */
const packageOrder = [
  'contracts',
  'observability',
  'process',
  'database',
  'identity',
  'http',
  'grpc',
  'events',
  'service',
  'http-client',
  'test-kit',
]

/** `order-service/src/orders/order.ts` → `orders`; none for files directly in `src`. */
const featureOf = (path) => path.match(/^[^/]+\/src\/([^/]+)\/.+/)?.[1]
/** `order-service/src/orders/domain/order.ts` → `domain`; none for the use cases beside it. */
const layerOf = (path) => layersOfFeature.find((layer) => path.split('/')[3] === layer)
const packageOf = (path) => path.match(/^((?:packages|run)\/[^/]+|[^/]+)\//)?.[1]

const importForm = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"](\.[^'"]*)['"]|\bimport\s*\(?\s*['"](\.[^'"]*)['"]/gm
const anyImport = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm
const clockOrId =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\buuidv?[1-9]?\(|from ['"]uuid['"]/g
const relaxedUse = /\b(?:relaxed|runRelaxed)\b/g
/**
 * Who may write without waiting for the disk, and what decides when PostgreSQL forgets it: decision 9.
 * The idempotency keys: `confirm`, in the first transaction under a key. The relay: the inbox of each consumer.
 */
const mayRelax = (path) =>
  /^packages\/(events\/src\/(idempotency\/idempotency-store|outbox-batch-store)|database\/src\/[^/]+)\.ts$/.test(path)

const packageForm =
  /\bfrom\s*['"]@storefleet\/([^/'"]+)[^'"]*['"]|\bimport\s*\(?\s*['"]@storefleet\/([^/'"]+)[^'"]*['"]/g

const testTitle = /^\s*(?:test|it)(?:\.\w+)?\(\s*(['"`])(.*?)\1/gm
const vagueName = /(^|-)(utils?|helpers?|common|misc|managers?)(-|\.|$)/

function* matchesOf(pattern, text) {
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].search(/\S/)
    yield { match, line: text.slice(0, start).split('\n').length }
  }
}

/** Line comments and block comments become blanks, so that lines keep their numbers. */
const withoutComments = (text) =>
  text.replace(/(^|\s)(\/\*[\s\S]*?\*\/|\/\/.*$)/gm, (comment) => comment.replace(/[^\n]/g, ' '))

function* checkLength(path, text) {
  const lines = text.trimEnd().split('\n').length
  if (!isTest(path) && lines > maxLines) yield { line: 1, message: `has ${lines} lines: split it below ${maxLines}` }
}

function* checkName(path) {
  const name = basename(path)
  const segments = path.split('/')
  if (segments.some((segment) => vagueName.test(segment)) || name === 'data.ts') {
    yield { line: 1, message: 'has a vague name: say what it holds' }
  }
  if (name === 'index.ts' && !/^packages\/[^/]+\/src\/index\.ts$/.test(path)) {
    yield { line: 1, message: 'is an index.ts: only a package has one' }
  }
  if (path.includes('/migrations/') && !/^\d{4}_[a-z0-9_]+\.sql$/.test(name)) {
    yield { line: 1, message: 'is not named as a migration: NNNN_what_it_does.sql' }
  }
}

function* checkImports(path, text) {
  for (const { match, line } of matchesOf(importForm, text)) {
    const target = posix.join(posix.dirname(path), match[1] ?? match[2])
    if (packageOf(target) !== packageOf(path)) {
      yield { line, message: `reaches into ${packageOf(target)}: import the package by its name` }
    } else if (crossesFeatures(path, target)) {
      yield {
        line,
        message: `imports ${featureOf(target)} from ${featureOf(path)}: features meet only in app.ts and subscriptions.ts`,
      }
    }
  }
}

/** Packages import downwards, and what runs in production does not import the test kit. */
function* checkLayers(path, text) {
  const own = path.match(/^packages\/([^/]+)\//)?.[1]
  for (const { match, line } of matchesOf(packageForm, text)) {
    const target = match[1] ?? match[2]
    if (target === 'test-kit') {
      if (!isTest(path)) yield { line, message: 'imports test-kit: only tests do' }
    } else if (own !== undefined && packageOrder.indexOf(target) >= packageOrder.indexOf(own)) {
      yield { line, message: `imports ${target} from ${own}: a package imports only those below it` }
    }
  }
  for (const { line } of path.startsWith('api-gateway/') ? matchesOf(/@storefleet\/contracts\/grpc\b/g, text) : []) {
    yield { line, message: 'imports gRPC: the gateway asks over HTTP' }
  }
  if (own !== undefined && !packageOrder.includes(own)) {
    yield { line: 1, message: `is in a package without a place: list ${own} in packageOrder` }
  }
}

function crossesFeatures(path, target) {
  if (!isService(path) || isTest(path) || wiresFeatures(path)) return false
  const [from, to] = [featureOf(path), featureOf(target)]
  return from !== undefined && to !== undefined && from !== to && !buildsOn(packageOf(path), from, to)
}

/** Within a feature, `domain/` and `store/` know nothing of what is above them. */
function* checkFeatureLayers(path, text) {
  const layer = layerOf(path)
  if (!isService(path) || isTest(path) || layer === undefined) return
  for (const { match, line } of matchesOf(importForm, text)) {
    const target = posix.join(posix.dirname(path), match[1] ?? match[2])
    const isOwn = packageOf(target) === packageOf(path) && featureOf(target) === featureOf(path)
    const targetLayer = layersOfFeature.indexOf(layerOf(target))
    if (isOwn && (targetLayer < 0 || targetLayer > layersOfFeature.indexOf(layer))) {
      yield { line, message: `imports ${basename(target)} from ${layer}/: a layer imports only those below it` }
    }
  }
}

function buildsOn(service, from, to) {
  const ground = groundOf[service] ?? []
  return ground.includes(to) && (!ground.includes(from) || ground.indexOf(to) < ground.indexOf(from))
}

function* checkClockAndIds(path, text) {
  if (!isService(path) || isTest(path) || mayReadClock(path)) return
  for (const { match, line } of matchesOf(clockOrId, text)) {
    yield { line, message: `uses ${match[0].trim()}: time and ids are passed in, and made in app.ts alone` }
  }
}

function* checkRelaxed(path, text) {
  if (isTest(path) || mayRelax(path)) return
  for (const { line } of matchesOf(relaxedUse, text)) {
    yield { line, message: 'writes without waiting for the disk: name its fence in decision 9 and list the file here' }
  }
}

function* checkTestTitles(path, text) {
  if (!/\.test\.tsx?$/.test(path)) return
  for (const { match, line } of matchesOf(testTitle, text)) {
    if (!/^when .+, then .+/.test(match[2]))
      yield { line, message: `has a test not named "when …, then …": ${match[2]}` }
  }
}

/** Ajv then runs every pattern on texts that are too long, and has an error for each item of a list. */
function* checkValidation(path, text) {
  if (isTest(path)) return
  for (const { line } of matchesOf(/\ballErrors: *true\b/g, text)) {
    yield { line, message: 'collects all errors of a schema: stop at the first, as http/validation.ts does' }
  }
}

/** `.env` files and Compose have settings that are set and empty. */
const emptySetting =
  /process\.env(?:\.\w+|\[\w+\])\s*(?:\?\?|[!=]== undefined)|\{[^{}]*\w\s*=[^={}]+\}\s*=\s*process\.env\b/g
const isNotOurs = /CI|npm_|NODE_/

function* checkSettings(_path, text) {
  for (const { match, line } of matchesOf(emptySetting, text)) {
    if (!isNotOurs.test(match[0])) yield { line, message: 'takes an empty setting for one that is set: use || instead' }
  }
}

/** What is wrong with one file: `{ line, message }` each. `path` is relative to the repository, with forward slashes. */
export function violationsOf(path, text) {
  const code = /\.tsx?$/.test(path) ? withoutComments(text) : ''
  return [
    ...checkLength(path, text),
    ...checkName(path),
    ...checkImports(path, code),
    ...checkFeatureLayers(path, code),
    ...checkLayers(path, code),
    ...checkClockAndIds(path, code),
    ...checkRelaxed(path, code),
    ...checkTestTitles(path, code),
    ...checkValidation(path, code),
    ...checkSettings(path, code),
  ]
}

/** Circles of imports, those of types alone as well: `{ path, line, message }`, one for each circle. `files` maps paths to texts. */
export function circlesIn(files) {
  const targetsOf = (path) =>
    [...matchesOf(importForm, withoutComments(files.get(path)))]
      .map(({ match }) => posix.join(posix.dirname(path), match[1] ?? match[2]))
      .filter((target) => files.has(target))
  const circles = []
  const done = new Set()
  const follow = (path, way) => {
    const start = way.indexOf(path)
    if (start >= 0) circles.push([...way.slice(start), path])
    if (start >= 0 || done.has(path)) return
    for (const target of targetsOf(path)) follow(target, [...way, path])
    done.add(path)
  }
  for (const path of files.keys()) follow(path, [])
  return circles.map((circle) => ({ path: circle[0], line: 1, message: `imports itself: ${circle.join(' → ')}` }))
}

/**
 * Files of `domain/` that reach more than values and hashing, if only through what they import: `{ path, line, message }`, one for
 * each. `files` maps paths to texts.
 */
export function impureDomainsIn(files) {
  const importsOf = (path) =>
    [...matchesOf(anyImport, withoutComments(files.get(path)))].map(({ match }) => match[1] ?? match[2])
  const impurityOf = (path, way, seen) => {
    if (seen.has(path) || !files.has(path)) return undefined
    seen.add(path)
    for (const specifier of importsOf(path)) {
      if (!specifier.startsWith('.')) {
        if (!isPure(specifier)) return [...way, specifier]
      } else {
        const target = posix.join(posix.dirname(path), specifier)
        const found = impurityOf(target, [...way, target], seen)
        if (found) return found
      }
    }
    return undefined
  }
  const domains = [...files.keys()].filter((path) => isService(path) && !isTest(path) && layerOf(path) === 'domain')
  return domains.flatMap((path) => {
    const way = impurityOf(path, [path], new Set())
    return way ? [{ path, line: 1, message: `is not pure: ${way.join(' → ')}` }] : []
  })
}

function checkRepository() {
  const root = new URL('..', import.meta.url)
  const paths = globSync(source, { cwd: root, exclude: (path) => skipped(path.replaceAll('\\', '/')) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !skipped(path))
    .sort()
  const files = new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]))
  const manifestOf = (folder) => JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), 'utf8'))
  const violations = [
    ...[...files].flatMap(([path, text]) => violationsOf(path, text).map((violation) => ({ path, ...violation }))),
    ...circlesIn(files),
    ...impureDomainsIn(files),
    ...gatewayViolations(manifestOf),
  ]
  for (const { path, line, message } of violations) console.error(`${path}:${line} ${message}`)
  const count = violations.length
  if (count > 0) console.error(`${count} structure ${count === 1 ? 'rule' : 'rules'} broken in ${paths.length} files.`)
  process.exitCode = count === 0 ? 0 : 1
}

if (import.meta.main) checkRepository()
