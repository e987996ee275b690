import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { createClient } from '../support/client.ts'
import { forgetPeakMemory, peakMemoryMb } from '../support/process-memory.ts'
import { createProduct, signInAdmin } from '../support/steps.ts'
import { openTopology } from '../support/topology.ts'
import { createAttacker } from './attacker.ts'
import { slowSteps } from './compare-step-times.ts'
import { costlyRequests } from './costly-requests.ts'
import { type StepTimes, shopOnce } from './honest-customer.ts'
import { largeImports } from './large-imports.ts'
import { slowClients } from './slow-clients.ts'
import { unpaidWork } from './unpaid-work.ts'

/** How often the honest customer buys during each attack. */
const rounds = Number(process.env.ABUSE_VISITS || 2)
const memoryLimitMb = process.env.TOPOLOGY === 'fleet' ? 512 : 768

/** As a shop has them by default; other tests order more than one client may. */
const limits = { MAX_UNPAID_ORDERS: '20', MAX_UNPAID_UNITS: '500' }
const topology = await openTopology(limits)
after(topology.remove)
const shop = createClient(topology.url)
const attackerAddress = await addressOfAttacker()

const quiet: StepTimes[] = []
let variantId = ''
before(async () => {
  const admin = await signInAdmin(shop)
  variantId = (await createProduct(shop, admin.token, { stock: 100_000 })).variantId
  // The first round warms the shop up and counts like the others.
  for (let round = 0; round < 3; round++) quiet.push(await shopOnce(shop, variantId))
  for (const { pid } of topology.processes()) forgetPeakMemory(pid)
})

describe(`in ${topology.name}`, () => {
  for (const attack of [...costlyRequests, ...slowClients, ...unpaidWork, ...largeImports]) {
    test(`when ${attack.name}, then an honest customer is served as before`, async () => {
      const admin = await signInAdmin(shop)
      const attacker = createAttacker(topology.url, attackerAddress)
      const end = new AbortController()
      const attacking = attack.run({ attacker, shop, adminToken: admin.token, signal: end.signal })
      const attacked: StepTimes[] = []
      try {
        for (let round = 0; round < rounds; round++) attacked.push(await shopOnce(shop, variantId))
      } finally {
        end.abort()
        await attacking.finally(() => attacker.leave())
      }
      assert.deepEqual(slowSteps(quiet, attacked), [])
    })
  }

  test('when all attacks have ended, then no process has used more memory than its container may', (t) => {
    for (const { name, pid } of topology.processes()) {
      const peak = peakMemoryMb(pid)
      if (peak === undefined) return t.skip('this system does not tell how much memory a process has held')
      t.diagnostic(`${name}: ${Math.round(peak)} MB`)
      assert.ok(peak < memoryLimitMb, `${name} held ${Math.round(peak)} MB, the limit is ${memoryLimitMb}`)
    }
  })
})

/** Another loopback address than the customer's where the system has one (Linux does, macOS does not). */
async function addressOfAttacker(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.2')
  const [event] = await Promise.race([
    once(server, 'listening').then(() => ['listening']),
    once(server, 'error').then(() => ['error']),
  ])
  server.close()
  return event === 'listening' ? '127.0.0.2' : '127.0.0.1'
}
