import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTraceparent, newUuid } from './ids.ts'

test('when ids are made, then they are well formed, in order of time, and no two are the same', () => {
  const uuids = Array.from({ length: 2000 }, (_, index) => newUuid(1_790_000_000_000 + index))
  for (const uuid of uuids) assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.deepEqual(uuids.toSorted(), uuids)
  assert.equal(new Set(uuids.map((uuid) => uuid.slice(15))).size, uuids.length)
})

test('when traces are begun, then each has an id of its own', () => {
  const traces = Array.from({ length: 2000 }, newTraceparent)
  for (const trace of traces) assert.match(trace, /^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
  assert.equal(new Set(traces).size, traces.length)
})
