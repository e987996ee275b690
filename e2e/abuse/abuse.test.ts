import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { createClient } from '../support/client.ts'
import { forgetPeakMemory, peakMemoryMb } from '../support/process-memory.ts'
import { createProduct, signInAdmin } from '../support/steps.ts'
import { openTopology } from '../support/topology.ts'
import { createAttacker } from './attacker.ts'
import { slowSteps } from './compare-visits.ts'
import { costlyRequests } from './costly-requests.ts'
import { type Visit, visitShop } from './honest-customer.ts'
import { largeImports } from './large-imports.ts'
import { slowClients } from './slow-clients.ts'
import { unpaidWork } from './unpaid-work.ts'

/** Visits of the honest customer while each attack goes on. */
const visits = Number(process.env.ABUSE_VISITS || 2)
const memoryLimitMb = process.env.TOPOLOGY === 'fleet' ? 512 : 768

/** As a shop has them by default; other tests order more than one client may. */
const limits = { MAX_UNPAID_ORDERS: '20', MAX_UNPAID_UNITS: '500' }
const topology = await openTopology(limits)
after(topology.remove)
const shop = createClient(topology.url)
const attackerAddress = await strangersAddress()

const quiet: Visit[] = []
let variantId = ''
before(async () => {
  const admin = await signInAdmin(shop)
  variantId = (await createProduct(shop, admin.token, { stock: 100_000 })).variantId
  // The first visit warms the shop up and counts like the others.
  for (let visit = 0; visit < 3; visit++) quiet.push(await visitShop(shop, variantId))
  for (const { pid } of topology.processes()) forgetPeakMemory(pid)
})

describe(`in ${topology.name}`, () => {
  for (const attack of [...costlyRequests, ...slowClients, ...unpaidWork, ...largeImports]) {
    test(`when ${attack.name}, then an honest customer is served as before`, async () => {
      const admin = await signInAdmin(shop)
      const attacker = createAttacker(topology.url, attackerAddress)
      const end = new AbortController()
      const attacking = attack.run({ attacker, shop, adminToken: admin.token, signal: end.signal })
      const attacked: Visit[] = []
      try {
        for (let visit = 0; visit < visits; visit++) attacked.push(await visitShop(shop, variantId))
      } finally {
        end.abort()
        await attacking.finally(() => attacker.leave())
      }
      assert.deepEqual(slowSteps(quiet, attacked), [])
    })
  }

  test('when all of it is over, then no process has held more memory than its container has', (t) => {
    for (const { name, pid } of topology.processes()) {
      const peak = peakMemoryMb(pid)
      if (peak === undefined) return t.skip('this system does not tell how much memory a process has held')
      t.diagnostic(`${name}: ${Math.round(peak)} MB`)
      assert.ok(peak < memoryLimitMb, `${name} held ${Math.round(peak)} MB, at most ${memoryLimitMb} may be`)
    }
  })
})

/** Another loopback address than the customer's where the system has one (Linux does, macOS does not). */
async function strangersAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.2')
  const [event] = await Promise.race([
    once(server, 'listening').then(() => ['listening']),
    once(server, 'error').then(() => ['error']),
  ])
  server.close()
  return event === 'listening' ? '127.0.0.2' : '127.0.0.1'
}
