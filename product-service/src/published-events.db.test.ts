import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventTopology } from '@storefleet/contracts'
import { publishedEvents, readMetrics } from '@storefleet/test-kit'
import { startProductService } from './testing/product-service.ts'

const service = await startProductService()

for (const type of eventTopology['product-service']?.types ?? []) {
  test(`when releases of any age have published ${type}, then this one handles it`, async () => {
    const events = publishedEvents([type])
    assert.ok(events.length > 0)
    for (const event of events) await service.host.deliver(event)
    const { [`inbox_events_total{type="${type}",outcome="handled"}`]: handled } = await readMetrics(service.url)
    assert.equal(handled, events.length)
  })
}
