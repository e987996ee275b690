import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { prepareData } from './support/prepared-data.ts'
import { fleetSettings, openTopology } from './support/topology.ts'

/**
 * Runs every journey, race and fault against the shop as TOPOLOGY says: in `one-process`, in `one-process-postgres`, or as a `fleet`.
 * Tests that only use the API share one shop; tests that break it, or read its databases, have their own.
 * Names after the command choose: `npm run test:e2e -- kill abuse/abuse`.
 */
const topologyName = process.env.TOPOLOGY || 'one-process'
const hasReplicas = (process.env.REPLICAS || '1') !== '1'
const everywhere = ['journey', 'races', 'hostile', 'openapi', 'clients', 'operations', 'imports', 'pages/pages']
/** What these pages ask of the API, the others try in every topology; in two of them they would not add coverage, only time. */
const pages = [
  'pages/account',
  'pages/console',
  'pages/console-catalogue',
  'pages/console-settings',
  'pages/console-customers',
  'pages/console-palette',
  'pages/product',
  'pages/worker',
]
const sharing = topologyName === 'one-process-postgres' || hasReplicas ? everywhere : [...everywhere, ...pages]
/** Tries every route, also the one that removes the sample data: it has the shared shop after the others. */
const sharingLast = ['access']
const anywhere = ['ended-sessions', 'erasure', 'tracing', 'interrupted', 'kill']
/** More replicas would not add coverage, only time. */
const attacks = hasReplicas ? [] : ['abuse/abuse', 'upgrade/upgrade']
const aloneIn: Record<string, readonly string[]> = {
  fleet: [...anywhere, ...attacks, 'failed-start', 'backup/fleet'],
  'one-process': [
    ...anywhere,
    ...attacks,
    'tour',
    'log-secrets',
    'contracts',
    'backup/one-process',
    'open-a-shop',
    'pages/staff',
    'pages/provider-sign-in',
  ],
  // Everything else behaves as in one of the other two topologies.
  'one-process-postgres': ['kill', 'database-away'],
}
const alone = aloneIn[topologyName] ?? []
/** Have a new shop of their own and do not ask how it came to be: copies of one first start will do. The others start from nothing. */
const startingPrepared = [...anywhere, 'abuse/abuse', 'backup/one-process', 'pages/staff', 'pages/provider-sign-in']

const pathOf = (name: string) => fileURLToPath(new URL(`${name}.test.ts`, import.meta.url))

/** For `npm test`, which names the skipped and failed tests at its end. */
function summaryReporter([first]: readonly string[]): string[] {
  const { SUMMARY_REPORTER: reporter, SUMMARY: file } = process.env
  return reporter ? [`--test-reporter=${reporter}`, `--test-reporter-destination=${file}-${first}`] : []
}

async function runTests(names: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const args = [
    '--test',
    '--test-concurrency=1',
    `--test-reporter=${process.env.TEST_REPORTER || 'dot'}`,
    '--test-reporter-destination=stdout',
    ...summaryReporter(names),
    ...names.map(pathOf),
  ]
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit')
  return code === 0
}

async function runShared(names: readonly string[], last: readonly string[]): Promise<boolean> {
  if (names.length + last.length === 0) return true
  const topology = await openTopology()
  console.log(`Testing a shop in ${topology.name}`)
  const run = (some: readonly string[]) => some.length === 0 || runTests(some, { SHOP_URL: topology.url })
  try {
    const isRight = await run(names)
    return (await run(last)) && isRight
  } finally {
    await topology.remove()
  }
}

const runAlone = async (names: readonly string[]): Promise<boolean> => names.length === 0 || runTests(names)

const all = [...sharing, ...sharingLast, ...alone]
const wanted = process.argv.slice(2)
const chosen = (names: readonly string[]) => names.filter((name) => wanted.length === 0 || wanted.includes(name))
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: choose from ${all.join(', ')}.`)
  process.exit(1)
}
const isShared = chosen([...sharing, ...sharingLast]).length > 0
const preparedShops = chosen(startingPrepared).length + Number(isShared)
// To prepare the data for fewer takes as long as it saves.
const isPrepared = topologyName === 'one-process' && preparedShops > 2
const prepared = isPrepared ? await prepareData(fleetSettings) : undefined
if (prepared !== undefined) process.env.PREPARED_DATA = prepared.folder
try {
  const isShopRight = await runShared(chosen(sharing), chosen(sharingLast))
  const isShopRobust = await runAlone(chosen(alone))
  process.exitCode = isShopRight && isShopRobust ? 0 : 1
} finally {
  await prepared?.remove()
}
