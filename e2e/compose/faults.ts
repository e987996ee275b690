import { setTimeout as delay } from 'node:timers/promises'
import { waitFor } from '@storefleet/test-kit'
import { type Client, createClient } from '../support/client.ts'
import { createOrderStream } from '../support/order-stream.ts'
import { createProduct, signIn } from '../support/steps.ts'
import { listContainers, waitUntilHealthy } from './containers.ts'
import { auditEvidence, collectEvidence, type Stocked } from './evidence.ts'
import { type Fault, planFaults } from './fault-plan.ts'
import { printFault, printFigures } from './figures.ts'
import { watchMailSink } from './mail-sink.ts'
import { readSettings } from './settings.ts'

// Breaks one container after the other of a fleet that runs with docker-compose.yml, in a stream of orders, and then counts.
//   docker compose up --detach --scale order-service=3 && node e2e/compose/faults.ts

const customers = 4
const betweenFaultsMs = 2_000
const receivedUnits = [100_000, 100_000, 300]

const settings = readSettings()
const containers = await listContainers(settings.project)
if (containers.length === 0)
  throw new Error(`No container of "${settings.project}" runs: docker compose up comes first.`)

const shop = createClient(settings.shopUrl)
await requireNoLimits(shop)
const signInAdmin = () => signIn(shop, settings.email, settings.password)
const { token } = await signInAdmin()
const stocks: Stocked[] = []
for (const stocked of receivedUnits) {
  stocks.push({ units: stocked, variantId: (await createProduct(shop, token, { stock: stocked })).variantId })
}

const mail = watchMailSink(settings.mailUrl)
const stream = createOrderStream({
  url: settings.shopUrl,
  variantIds: stocks.map(({ variantId }) => variantId),
  customers,
})
const responded = () => stream.requests.filter(({ response }) => response !== undefined).length
const faults = planFaults(containers)
for (const fault of faults) printFault(fault, await measure(fault))
await stream.finish()

const evidence = await collectEvidence({ shop, signInAdmin, containers, mail }, stream.requests, stocks)
const findings = auditEvidence(evidence)
printFigures({ faults, evidence, findings })
// At once: the test kit would report that it ran no tests.
process.exit(findings.length === 0 ? 0 : 1)

/** Strikes, and answers how long the next answered order took, and how long all was well again. In milliseconds. */
async function measure({ container, strike }: Fault) {
  const startedAt = performance.now()
  await strike()
  const before = responded()
  await waitFor(() => responded() > before + customers, { timeoutMs: 180_000, everyMs: 20 })
  const orderingAgainMs = performance.now() - startedAt
  await waitUntilHealthy(container)
  await waitFor(async () => (await fetch(`${settings.shopUrl}/health/ready`)).ok, { timeoutMs: 180_000, everyMs: 100 })
  const healthyAgainMs = performance.now() - startedAt
  await delay(betweenFaultsMs)
  return { orderingAgainMs, healthyAgainMs, orders: responded() }
}

async function requireNoLimits(client: Client) {
  const { status, headers } = await client.get('/api/v1/products?limit=1')
  if (status === 200 && !headers.has('ratelimit')) return
  throw new Error(
    status === 200
      ? 'The gateway still limits its clients: run docker compose up again.'
      : `The shop at ${settings.shopUrl} answers ${status}.`,
  )
}
