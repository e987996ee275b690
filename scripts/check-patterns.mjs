// No regular expression of the product may take more than linear time: texts from outside reach nearly all of them.
// `recheck` (tools/patterns) tells how long each may take, which is remembered in node_modules/.cache; exit 1 on a violation.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patternsOf } from './read-patterns.mjs'

const source = '{packages/*,api-gateway,*-service,storefront,run/*}/src/**/*.{ts,mjs,js}'
const skipped = /\.test\.ts$|\/testing\/|\/node_modules\/|^packages\/(test-kit|contracts\/src\/grpc)\//
const root = new URL('../', import.meta.url)
const pathOf = (relative) => fileURLToPath(new URL(relative, root))
const cacheFile = pathOf('node_modules/.cache/storefleet/patterns.json')
const timeLimitMs = 60_000

/** What is safe for another reason than its form: `path`, the pattern or nothing for one made at run time, and the reason. */
const allowed = [
  {
    path: 'api-gateway/src/pipeline/match-route.ts',
    reason: 'made of the prefixes of the route table; a parameter is [^/?]+ between slashes',
  },
  {
    path: 'api-gateway/src/pages/docs-page.ts',
    source: '<script(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)<\\/script>',
    reason: 'reads the page that Scalar makes, once at start',
  },
  { path: 'packages/http/src/schemas.ts', reason: '`uuidPattern` of contracts, where it is a literal' },
  {
    path: 'packages/contracts/src/countries/countries.ts',
    reason: 'the postal codes of the data set, tried on at most 20 characters',
  },
  { path: 'product-service/src/categories/category-routes.ts', reason: 'slugForm, which is judged in src/slug.ts' },
  { path: 'product-service/src/imports/csv-reader.ts', reason: 'one character of three' },
  {
    path: 'product-service/src/imports/decode-file.ts',
    source: '[\\p{L}\\p{M}\\p{N}]*[^\\p{ASCII}][\\p{L}\\p{M}\\p{N}]*',
    reason: 'reads forty characters',
  },
  {
    path: 'product-service/src/products/search-terms.ts',
    reason:
      'classes of characters, repeated without anything behind them, or from the beginning to the end of one word',
  },
  { path: 'product-service/src/rich-text.ts', reason: 'reads sanitised HTML, in which every tag is closed' },
  {
    path: 'product-service/src/rich-text.ts',
    source: '<[^>]*>',
    reason: 'reads sanitised HTML, in which every tag is closed',
  },
]

const isAllowed = ({ path, source }) => allowed.some((each) => each.path === path && each.source === source)

function findPatterns() {
  const paths = globSync(source, { cwd: pathOf('.') }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => !skipped.test(path))
    .sort()
    .flatMap((path) => patternsOf(path, readFileSync(pathOf(path), 'utf8')).map((found) => ({ path, ...found })))
}

function loadRecheck() {
  if (!existsSync(pathOf('tools/patterns/node_modules/recheck'))) {
    console.log('Installing recheck, once…')
    const { status } = spawnSync('npm', ['ci', '--omit=optional', '--silent', '--prefix', pathOf('tools/patterns')], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error('recheck could not be installed: check the connection to the npm registry.')
  }
  process.env.RECHECK_BACKEND = 'pure'
  return createRequire(pathOf('tools/patterns/package.json'))('recheck')
}

/** What is wrong with each pattern, by `/source/flags`; undefined where it is linear. */
function createJudge() {
  const known = existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : {}
  let recheck
  return ({ source: pattern, flags }) => {
    const key = `/${pattern}/${flags}`
    if (key in known) return known[key]
    recheck ??= loadRecheck()
    const { status, complexity } = recheck.checkSync(pattern, flags, { timeout: timeLimitMs })
    if (status === 'unknown') return 'could not be judged: write it more simply'
    known[key] = status === 'safe' ? null : `may take ${complexity.summary} time`
    mkdirSync(dirname(cacheFile), { recursive: true })
    writeFileSync(cacheFile, JSON.stringify(known))
    return known[key]
  }
}

function checkRepository() {
  const patterns = findPatterns()
  const judge = createJudge()
  let count = 0
  const tell = (message) => {
    console.error(message)
    count += 1
  }
  for (const found of patterns.filter((each) => !isAllowed(each))) {
    const place = `${found.path}:${found.line}`
    if (found.source === undefined) {
      tell(
        `${place} a pattern made at run time: write it as a literal, or say in scripts/check-patterns.mjs why it is safe`,
      )
      continue
    }
    const problem = judge(found)
    if (problem) tell(`${place} /${found.source}/${found.flags} ${problem}`)
  }
  for (const each of allowed) {
    if (!patterns.some(({ path, source: pattern }) => path === each.path && pattern === each.source)) {
      tell(`scripts/check-patterns.mjs allows a pattern of ${each.path} that is not there`)
    }
  }
  if (count > 0) console.error(`${count} of ${patterns.length} patterns are not known to be linear.`)
  process.exitCode = count === 0 ? 0 : 1
}

checkRepository()
