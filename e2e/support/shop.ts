import { after } from 'node:test'
import { createClient } from './client.ts'
import { openTopology } from './topology.ts'

/** A shop to test: the one at SHOP_URL, however it runs, or else one of the file's own, gone after its last test. */
export async function openShop() {
  if (process.env.SHOP_URL) return createClient(process.env.SHOP_URL)
  const topology = await openTopology()
  after(topology.remove)
  return createClient(topology.url)
}
