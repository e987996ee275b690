// `npm test`: the unit tests, then those that need a database or listen, then the journeys through the whole shop.
// They run on the embedded database, and also on each server that is reachable; with CI=true every server must be reachable.
// A word after it chooses the stages whose key begins so: `node scripts/test.mjs fleet`. Further words choose among the
// tests of e2e/run.ts: `node scripts/test.mjs fleet kill`, or in every topology `node scripts/test.mjs "" kill`.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, globSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportOf } from './test-report.mjs'

/** Compiled once and kept: each test file, and each process of a fleet, would otherwise compile the same code for a second. */
const compileCache = fileURLToPath(new URL('../node_modules/.cache/storefleet/compiled', import.meta.url))
const folders = '{packages/*,*-service,api-gateway,storefront,run/*,bench,simulation}/src'
/** Several times what a stage takes on a slow and busy machine. */
const stageLimitMs = 30 * 60_000
const summaries = mkdtempSync(join(tmpdir(), 'storefleet-tested-'))
const summaryReporter = fileURLToPath(new URL('summary-reporter.mjs', import.meta.url))
const runTests = 'scripts/run-tests.mjs'
const journeys = 'e2e/run.ts'
/** Each run of tests has two reporters: dots for the terminal, and what was skipped or failed for the report at the end. */
const dots = (stage) => [
  '--test',
  '--test-reporter=dot',
  '--test-reporter-destination=stdout',
  `--test-reporter=${summaryReporter}`,
  `--test-reporter-destination=${join(summaries, stage)}`,
]
/**
 * The stages of a lane run one after another, and the lanes side by side, both about equally long: also where no server answers.
 */
const stages = [
  {
    key: 'unit',
    lane: 0,
    name: 'Unit tests',
    args: [
      runTests,
      '--files-per-process=100',
      `${folders}/**/!(*.db).test.ts`,
      'scripts/*.test.mjs',
      'e2e/{support,compose}/*.test.ts',
      'e2e/abuse/!(abuse).test.ts',
      'deploy/**/*.test.ts',
    ],
  },
  {
    key: 'databases',
    lane: 0,
    name: 'Tests on databases',
    // Much of it waits for brokers and time limits.
    args: [runTests, '--processes=3', `${folders}/**/*.db.test.ts`],
  },
  { key: 'one-process', lane: 1, name: 'Journeys through the shop in one process', args: [journeys] },
  {
    key: 'one-process-postgres',
    lane: 1,
    name: 'The same in one process on PostgreSQL',
    args: [journeys],
    needs: ['PostgreSQL'],
    env: ({ PostgreSQL }) => ({ TOPOLOGY: 'one-process-postgres', FLEET_POSTGRES_URL: PostgreSQL }),
  },
  {
    key: 'fleet-rabbitmq',
    lane: 0,
    name: 'The same through a fleet on PostgreSQL and RabbitMQ',
    args: [journeys],
    needs: ['PostgreSQL', 'RabbitMQ'],
    env: ({ PostgreSQL, RabbitMQ }) => ({ TOPOLOGY: 'fleet', FLEET_POSTGRES_URL: PostgreSQL, EVENT_BUS_URL: RabbitMQ }),
  },
  {
    key: 'isolation',
    lane: 0,
    name: 'A fleet whose every part is taken away in turn',
    args: [...dots('isolation'), 'e2e/isolation.test.ts'],
    needs: ['PostgreSQL', 'RabbitMQ', 'Redis'],
    env: ({ PostgreSQL, RabbitMQ, Redis }) => ({
      FLEET_POSTGRES_URL: PostgreSQL,
      EVENT_BUS_URL: RabbitMQ,
      REDIS_URL: Redis,
    }),
  },
  {
    key: 'fleet-redis',
    lane: 1,
    name: 'The same through a fleet of two replicas each on PostgreSQL and Redis Streams',
    args: [journeys],
    needs: ['PostgreSQL', 'Redis'],
    env: ({ PostgreSQL, Redis }) => ({
      TOPOLOGY: 'fleet',
      REPLICAS: '2',
      FLEET_POSTGRES_URL: PostgreSQL,
      EVENT_BUS_URL: Redis,
      REDIS_URL: Redis,
    }),
  },
  {
    key: 'observability',
    lane: 0,
    name: 'Every dashboard and alert against a fleet that a real Prometheus reads',
    args: [...dots('observability'), '--test-concurrency=1', 'e2e/observability/*.test.ts'],
    needs: ['PostgreSQL', 'RabbitMQ'],
    programs: ['prometheus', 'promtool'],
    env: ({ PostgreSQL, RabbitMQ }) => ({ TOPOLOGY: 'fleet', FLEET_POSTGRES_URL: PostgreSQL, EVENT_BUS_URL: RabbitMQ }),
  },
]

const servers = [
  { name: 'PostgreSQL', setting: 'TEST_POSTGRES_URL', fallback: 'postgres://postgres@127.0.0.1:5432/postgres' },
  { name: 'RabbitMQ', setting: 'TEST_RABBITMQ_URL', fallback: 'amqp://guest:guest@127.0.0.1:5672' },
  { name: 'Redis', setting: 'TEST_REDIS_URL', fallback: 'redis://127.0.0.1:6379' },
]
const defaultPorts = {
  'postgres:': 5432,
  'postgresql:': 5432,
  'amqp:': 5672,
  'amqps:': 5671,
  'redis:': 6379,
  'rediss:': 6379,
}

const [wanted = '', ...names] = process.argv.slice(2)
const chosen = stages.filter(({ key, args }) => key.startsWith(wanted) && (names.length === 0 || args[0] === journeys))
if (chosen.length === 0) {
  console.error(`No stage begins with "${wanted}": choose from ${stages.map(({ key }) => key).join(', ')}.`)
  process.exit(1)
}
const found = await findServers()
const missing = servers.filter(({ name }) => found[name] === undefined)
if (missing.length > 0 && process.env.CI === 'true') {
  const names = missing.map(({ setting, name }) => `${name} (${setting})`)
  console.error(`With CI=true every server must answer: start ${names.join(' and ')}, or see .ci/run.`)
  process.exit(1)
}
const lacking = new Set(chosen.flatMap(({ programs = [] }) => programs).filter((name) => !isInstalled(name)))
for (const name of lacking) console.log(`${name.padEnd(10)} not in PATH, what needs it is left out (see .ci/run)`)
if (lacking.size > 0 && process.env.CI === 'true') process.exit(1)
const lanes = [...Map.groupBy(chosen, ({ lane }) => lane).values()]
const startedAt = performance.now()
const results = (await Promise.all(lanes.map(runLane))).flat()
const summary = globSync('*', { cwd: summaries }).flatMap((file) =>
  readFileSync(join(summaries, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)
rmSync(summaries, { recursive: true, force: true })
console.log(reportOf(results, summary, (performance.now() - startedAt) / 1000))
process.exitCode = results.some(({ outcome }) => outcome === 'FAILED') ? 1 : 0

/** Why a stage cannot run here; undefined where it can. */
function whyNot({ needs = [], programs = [] }) {
  const away = needs.filter((name) => found[name] === undefined)
  if (away.length > 0) return `${away.join(' and ')} ${away.length === 1 ? 'does' : 'do'} not answer`
  const absent = programs.filter((name) => lacking.has(name))
  return absent.length > 0 ? `${absent.join(' and ')} not in PATH` : undefined
}

function isInstalled(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** Returns the URL of each reachable server, by its name. */
async function findServers() {
  const urls = {}
  for (const server of servers) {
    const isThere = await answers(server)
    if (isThere) urls[server.name] = process.env[server.setting] || server.fallback
    const result = isThere ? 'found, tested too' : `not found, left out (${server.setting} says where it is)`
    console.log(`${server.name.padEnd(10)} ${result}`)
  }
  return urls
}

function answers({ setting, fallback }) {
  const { hostname, port, protocol } = new URL(process.env[setting] || fallback)
  const socket = connect({ host: hostname, port: Number(port) || defaultPorts[protocol], timeout: 5_000 })
  return new Promise((resolve) => {
    const settle = (isThere) => {
      socket.destroy()
      resolve(isThere)
    }
    socket
      .once('connect', () => settle(true))
      .once('error', () => settle(false))
      .once('timeout', () => settle(false))
  })
}

/** What the first lane prints is seen at once; what another prints, when its stage has ended. */
async function runLane(its, place) {
  const results = []
  for (const stage of its) {
    const reason = whyNot(stage)
    results.push(
      reason === undefined
        ? await run(stage, { isShown: place === 0 })
        : { name: stage.name, outcome: 'left out', reason },
    )
  }
  return results
}

/** One that takes far too long is ended. */
async function run({ key, name, args, env }, { isShown }) {
  const startedAt = performance.now()
  const outputFile = `${summaries}.${key}.log`
  const output = isShown ? undefined : openSync(outputFile, 'w')
  console.log(isShown ? `\n${name}` : `\n(beside it: ${name})`)
  const child = spawn(process.execPath, [...args, ...names], {
    stdio: isShown ? 'inherit' : ['ignore', output, output],
    timeout: stageLimitMs,
    killSignal: 'SIGKILL',
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      ...env?.(found),
      SUMMARY_REPORTER: summaryReporter,
      SUMMARY: join(summaries, key),
    },
  })
  const [status] = await once(child, 'exit')
  if (!isShown) {
    closeSync(output)
    console.log(`\n${name}\n${readFileSync(outputFile, 'utf8')}`)
    rmSync(outputFile)
  }
  const seconds = (performance.now() - startedAt) / 1000
  const outcome = status === 0 ? 'passed' : 'FAILED'
  console.log(`${name}: ${outcome} in ${Math.round(seconds)} s`)
  return { name, outcome, seconds }
}
