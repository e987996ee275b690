import { after } from 'node:test'
import { createClient } from './client.ts'
import { openTopology } from './topology.ts'

/**
 * A shop to test: the one at SHOP_URL, however it runs, or else one of the file's own, gone after its last test. With settings it is
 * always one of its own.
 */
export async function openShop(environment?: NodeJS.ProcessEnv) {
  if (process.env.SHOP_URL && environment === undefined) return createClient(process.env.SHOP_URL)
  const topology = await openTopology(environment)
  after(topology.remove)
  return createClient(topology.url)
}
