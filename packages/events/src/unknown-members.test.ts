import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type CloudEvent, eventDefinitions } from '@storefleet/contracts'
import { exampleEvents } from '@storefleet/contracts/event-examples'
import type { Tx } from '@storefleet/database'
import { readEvent } from './read-event.ts'
import { on } from './subscription.ts'

const noTransaction = {} as Tx

/** A copy in which every object, at any depth, has a member that no contract names. */
function withUnknownMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownMembers)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).map(([name, member]) => [name, withUnknownMembers(member)])
  return { ...Object.fromEntries(members), addedlater: { by: ['a later release'] } }
}

describe('an event of a later release', () => {
  for (const definition of eventDefinitions) {
    test(`when ${definition.type} has members that its consumer does not know, then it is handled all the same`, async () => {
      const example = exampleEvents().find(({ type }) => type === definition.type)
      const event = readEvent(JSON.stringify(withUnknownMembers(example))) ?? assert.fail('the event is not readable')
      const handled: CloudEvent[] = []
      const subscription = on(definition, async (_tx, given) => void handled.push(given))
      await subscription.handle(noTransaction, event)
      assert.deepEqual(handled, [event])
    })
  }
})
