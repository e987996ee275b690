import type { CloudEvent } from '@storefleet/contracts'

/** Carries events between services, at least once. Retry and parking are not its business: the inbox has them. */
export type EventBus = {
  /** Resolves once the broker has every event safely; rejects when that is not sure, and the relay sends them again. */
  publish(events: readonly CloudEvent[]): Promise<void>
  /** Starts delivery to one service; its replicas share it. Resolves to a function that stops it after what is in flight. */
  subscribe(consumer: Consumer): Promise<() => Promise<void>>
  /** Throws when the broker does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

export type Consumer = {
  service: string
  types: readonly string[]
  /** Resolves once the event is handled or safely kept; a rejection has it delivered again. */
  accept(event: CloudEvent): Promise<void>
}
