// `npm test`: the unit tests, then those that need a database or listen, then the journeys through the whole shop.
// They run on the embedded database everywhere, and on the servers that answer as well; with CI=true all of them must answer.
import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'

const folders = '{packages/*,*-service,api-gateway,shop,fleet}/src'
const dots = ['--test', '--test-reporter=dot']
const stages = [
  {
    name: 'Unit tests',
    args: [
      ...dots,
      `${folders}/**/!(*.db).test.ts`,
      'scripts/*.test.mjs',
      'e2e/support/*.test.ts',
      'deploy/**/*.test.ts',
    ],
  },
  { name: 'Tests on databases', args: [...dots, '--test-concurrency=2', `${folders}/**/*.db.test.ts`] },
  { name: 'Journeys through the shop in one process', args: ['e2e/run.ts'] },
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

const missing = await findMissingServers()
if (missing.length > 0 && process.env.CI === 'true') {
  console.error(`With CI=true every server must answer: start ${missing.join(' and ')}, or see .ci/run.`)
  process.exit(1)
}
const failed = stages.filter((stage) => !passes(stage))
console.log(failed.length === 0 ? '\nAll tests passed.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1

async function findMissingServers() {
  const found = await Promise.all(servers.map(async (server) => ({ ...server, isThere: await answers(server) })))
  for (const { name, setting, isThere } of found) {
    console.log(
      `${name.padEnd(10)} ${isThere ? 'found, tested too' : `not found, left out (${setting} says where it is)`}`,
    )
  }
  return found.filter(({ isThere }) => !isThere).map(({ setting, name }) => `${name} (${setting})`)
}

function answers({ setting, fallback }) {
  const { hostname, port, protocol } = new URL(process.env[setting] ?? fallback)
  const socket = connect({ host: hostname, port: Number(port) || defaultPorts[protocol], timeout: 1_000 })
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

function passes({ name, args }) {
  const startedAt = Date.now()
  console.log(`\n${name}`)
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - startedAt) / 1000)} s`)
  return status === 0
}
