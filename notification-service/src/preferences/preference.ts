import { type FieldError, unprocessable } from '@storefleet/contracts'
import type { Channel } from '../channels.ts'

/** Whether a user is told of an event over a channel. */
export type Preference = Readonly<{ event: string; channel: Channel; isEnabled: boolean }>
export type EventChannel = Pick<Preference, 'event' | 'channel'>

/**
 * What users may choose, by event and channel. Everything else is sent always: what they must be able to prove (the order, its
 * cancellation, money that is paid back), what needs them to act, and what protects their account.
 */
const choices: readonly EventChannel[] = [
  { event: 'order.shipped', channel: 'email' },
  { event: 'order.shipped', channel: 'push' },
  { event: 'order.shipment_changed', channel: 'email' },
  { event: 'order.delivered', channel: 'email' },
  { event: 'return.received', channel: 'email' },
]

export const maxPreferences = choices.length

/** Whether users may choose not to be told of the event. */
export const isOptional = (event: string): boolean => choices.some((choice) => choice.event === event)

const isSame = (one: EventChannel, other: EventChannel) => one.event === other.event && one.channel === other.channel

/** Returns every choice, with what the user has chosen. */
export const preferencesOf = (disabled: readonly EventChannel[]): Preference[] =>
  choices.map((choice) => ({ ...choice, isEnabled: !disabled.some((each) => isSame(each, choice)) }))

/** Returns what the user does not want. What is not named is sent. Throws 422 `invalid-preference`. */
export function disabledIn(preferences: readonly Preference[]): EventChannel[] {
  const fields = preferences.flatMap((preference, index): FieldError[] => {
    if (!choices.some((choice) => isSame(choice, preference))) {
      return [{ field: `preferences[${index}]`, message: 'is nothing that can be chosen: GET lists what can' }]
    }
    const isRepeated = preferences.findIndex((each) => isSame(each, preference)) < index
    return isRepeated ? [{ field: `preferences[${index}]`, message: 'is there already' }] : []
  })
  if (fields.length > 0) throw unprocessable('invalid-preference', 'These preferences cannot be set', { fields })
  return preferences.filter(({ isEnabled }) => !isEnabled).map(({ event, channel }) => ({ event, channel }))
}
