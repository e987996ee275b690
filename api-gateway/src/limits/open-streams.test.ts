import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OpenStreams } from './open-streams.ts'

const stream = { end: () => {} }

test('when a client has as many streams as it may, then another client still gets one, until all are taken', () => {
  const streams = new OpenStreams({ total: 3, perClient: 2 })
  const leave = streams.enter('a', stream)
  assert.ok(leave)
  assert.ok(streams.enter('a', { ...stream }))
  assert.equal(streams.enter('a', { ...stream }), undefined)
  assert.ok(streams.enter('b', { ...stream }))
  assert.equal(streams.enter('c', { ...stream }), undefined)
  leave()
  leave()
  assert.equal(streams.size, 2)
  assert.ok(streams.enter('a', { ...stream }))
})

test('when the gateway stops, then each stream is ended, and none begins', () => {
  const streams = new OpenStreams()
  let ended = 0
  for (const client of ['a', 'b']) streams.enter(client, { end: () => (ended += 1) })
  streams.close()
  assert.equal(ended, 2)
  assert.equal(streams.enter('c', stream), undefined)
})
