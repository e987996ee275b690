import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CloudEvent } from '@storefleet/contracts'
import { createInProcessBus } from './in-process-bus.ts'

const type = 'thing.happened'
const eventsOf = (count: number): CloudEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    specversion: '1.0',
    id: String(index + 1),
    source: '/test',
    type,
    subject: 'thing',
    time: '2026-11-23T12:00:00.000Z',
    datacontenttype: 'application/json',
    dataschema: 'urn:test',
    correlationid: 'test',
    data: {},
  }))

/** A bus with one consumer, who accepts an event when the test says so. */
async function openBus() {
  const offered = new Map<string, PromiseWithResolvers<void>>()
  const bus = createInProcessBus()
  const accept = ({ id }: CloudEvent) => {
    const answer = Promise.withResolvers<void>()
    offered.set(id, answer)
    return answer.promise
  }
  await bus.subscribe({ service: 'listener', types: [type], accept })
  return { bus, offered }
}

test('when many events are published at once, then ten at a time are offered, in their order', async () => {
  const { bus, offered } = await openBus()
  const published = bus.publish(eventsOf(12))
  assert.deepEqual([...offered.keys()], ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  for (const { resolve } of offered.values()) resolve()
  while (offered.size < 12) await Promise.resolve()
  offered.get('11')?.resolve()
  offered.get('12')?.resolve()
  await published
})

test('when one is refused, then the publisher is told once the others are done, and no more are offered', async () => {
  const { bus, offered } = await openBus()
  const told: string[] = []
  const published = bus.publish(eventsOf(12)).catch((error: Error) => told.push(error.message))
  offered.get('1')?.reject(new Error('no'))
  await new Promise(setImmediate)
  assert.deepEqual(told, [])
  for (const { resolve } of offered.values()) resolve()
  await published
  assert.deepEqual(told, ['no'])
  assert.equal(offered.size, 10)
})
