import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { CloudEvent } from '@storefleet/contracts'

const published = new URL('../../../docs/events/published/', import.meta.url)

/** The id of the order in every golden file. */
const orderIdOfFiles = '019abf2e-6c00-7000-8000-000000000001'

/**
 * Returns what releases have ever published of these types: the golden files, each as an event of this moment with an id of its
 * own, and about the given order where it is about one.
 */
export function publishedEvents(types: readonly string[], orderId: string = randomUUID()): CloudEvent[] {
  return types.flatMap((type) => {
    const folder = new URL(`${type}/`, published)
    return readdirSync(folder).map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8').replaceAll(orderIdOfFiles, orderId)
      return { ...(JSON.parse(text) as CloudEvent), id: randomUUID(), time: new Date().toISOString() }
    })
  })
}
