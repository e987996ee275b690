import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readOrderEvents } from './read-order-events.ts'

/** A stream of these parts, cut where the network cuts them. */
const streamOf = (parts: readonly (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part)
      controller.close()
    },
  })

async function read(parts: readonly (string | Uint8Array)[]) {
  const orders: unknown[] = []
  for await (const order of readOrderEvents(streamOf(parts))) orders.push(order)
  return orders
}

describe('readOrderEvents', () => {
  test('when an event arrives in parts, then it is one order, with comments left out', async () => {
    const parts = ['retry: 2000\n\n', ': open\n\nevent: order\nid: 3\nda', 'ta: {"status":"pending"}\n', '\n']
    assert.deepEqual(await read(parts), [{ status: 'pending' }])
  })

  test('when one part holds two events, then both are read, in their order', async () => {
    const event = (version: number) => `event: order\nid: ${version}\ndata: {"version":${version}}\n\n`
    assert.deepEqual(await read([event(1) + event(2)]), [{ version: 1 }, { version: 2 }])
  })

  test('when a letter is cut between two parts, then it is still read', async () => {
    const bytes = new TextEncoder().encode('event: order\ndata: {"city":"Köln"}\n\n')
    const cut = bytes.indexOf(0xc3) + 1
    assert.deepEqual(await read([bytes.slice(0, cut), bytes.slice(cut)]), [{ city: 'Köln' }])
  })

  test('when the stream ends within an event, or has others, then these are no orders', async () => {
    assert.deepEqual(await read(['event: other\ndata: {}\n\n', 'event: order\ndata: {"a":1}\n']), [])
  })

  test('when an event has no end, then the stream is left', async () => {
    await assert.rejects(read(['event: order\ndata: '.padEnd(1_000_100, 'x')]), /too long/)
  })
})
