import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { createClient } from '../support/client.ts'
import { signInAdmin } from '../support/steps.ts'
import { openTopology } from '../support/topology.ts'
import { discoveredServices, startPrometheus } from './prometheus.ts'
import { type PanelQuery, readPanelQueries, selectorsOf } from './queries.ts'
import { driveTraffic } from './traffic.ts'

const topology = await openTopology()
after(topology.remove)
const targets = topology.metricsTargets
assert.ok(targets.length >= 5, 'TOPOLOGY=fleet: what runs in one process has one address, and is another test')
const prometheus = await startPrometheus(targets)
after(prometheus.stop)
const startedAt = Date.now() / 1000

/** Waits until Prometheus has read every process `times` more, and it answered each time. */
async function waitForScrapes(times: number): Promise<void> {
  const since = Date.now()
  await waitFor(
    async () => {
      const seconds = Math.ceil((Date.now() - since) / 1000) || 1
      const [counted] = await prometheus.query(`count(sum_over_time(up[${seconds}s]) >= ${times})`)
      return counted?.points[0] === targets.length
    },
    { timeoutMs: 60_000, everyMs: 250 },
  )
}

// A series that is born with the first event shows a rate only from the second on, so there are two rounds.
before(async () => {
  const shop = createClient(topology.url)
  const admin = await signInAdmin(shop)
  for (const _round of ['first', 'second']) {
    await waitForScrapes(3)
    await driveTraffic(shop, admin)
  }
  await waitForScrapes(5)
})

test('when Prometheus finds the services by name, then it finds each that there is', () => {
  assert.deepEqual(discoveredServices().sort(), [...new Set(targets.map(({ service }) => service))].sort())
})

test('when a panel of a dashboard queries a running fleet, then the query has a result', async () => {
  const queries = readPanelQueries()
  assert.ok(queries.length > 50)
  const failures = (await Promise.all(queries.map(failureOf))).filter((failure) => failure !== undefined)
  assert.deepEqual(failures, [], failures.join('\n'))
})

async function failureOf({ where, expr, isInstant }: PanelQuery): Promise<string | undefined> {
  try {
    const series = await (isInstant ? prometheus.query(expr) : prometheus.queryRange(expr, startedAt))
    if (!series.some(({ points }) => points.some(Number.isFinite)))
      return `${where}: ${series.length === 0 ? 'nothing' : 'no number'} for ${expr}`
    // What stands before an `or vector(0)` must be there as well.
    const missing = await missingOf(expr)
    return missing.length === 0 ? undefined : `${where}: there is no ${missing.join(', no ')}`
  } catch (error) {
    return `${where}: ${(error as Error).message} for ${expr}`
  }
}

test('when an alert is evaluated, then the fleet has every metric and label it asks for, and nothing fires', async () => {
  await waitFor(async () => (await prometheus.alertRules()).every(({ health }) => health !== 'unknown'))
  const rules = await prometheus.alertRules()
  assert.ok(rules.length > 10)
  const wrong = rules.filter(({ health, state }) => health !== 'ok' || state === 'firing')
  assert.deepEqual(
    wrong.map(({ name, health, state, lastError }) => ({ name, health, state, lastError })),
    [],
  )
  const missing: string[] = []
  for (const { name, query } of rules) {
    assert.ok(selectorsOf(query).length > 0, name)
    missing.push(...(await missingOf(query)).map((selector) => `${name}: there is no ${selector}`))
  }
  assert.deepEqual(missing, [], missing.join('\n'))
})

async function missingOf(expr: string): Promise<string[]> {
  const missing: string[] = []
  for (const selector of selectorsOf(expr)) if ((await prometheus.query(selector)).length === 0) missing.push(selector)
  return missing
}
