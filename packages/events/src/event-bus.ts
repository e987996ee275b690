import type { CloudEvent, EventTopology } from '@storefleet/contracts'
import type { Logger } from '@storefleet/observability'

/**
 * Carries events between services, at least once. It neither retries nor keeps dead letters: the inbox does.
 *
 * Promised: every service that listens to a type gets each such event until one of its replicas has accepted it, and while
 * nothing fails a lone replica is offered the events of one `publish` in their order. Not promised: that an event comes once,
 * that it comes after those of an earlier `publish`, or that one is accepted before the next is offered.
 */
export type EventBus = {
  /** Resolves once the broker has every event safely; rejects when that is not sure, and the relay sends them again. */
  publish(events: readonly CloudEvent[]): Promise<void>
  /** Starts delivery to one service; its replicas share it. Resolves to a function that stops it after what is in flight. */
  subscribe(consumer: Consumer): Promise<() => Promise<void>>
  /** Throws when the broker does not answer. Costs nothing: it asks the connection, not the broker. */
  check(): Promise<void>
  /** Stops what is still subscribed, and disconnects. */
  close(): Promise<void>
}

export type Consumer = {
  service: string
  types: readonly string[]
  /**
   * Resolves once the event is handled or safely kept; a rejection has it delivered again. May be asked to accept a type that
   * it does not listen to: another version of the service does, and the event is kept for that one.
   */
  accept(event: CloudEvent): Promise<void>
}

/** The options of both brokers' drivers. */
export type BrokerOptions = {
  url: string
  /** Whose connection it is, as the broker's tools show it. */
  service: string
  logger: Logger
  /** Who listens to what, so that nothing published before a service's first start is lost to it. */
  consumers?: EventTopology
  /** What the names of all that is made in the broker begin with. */
  prefix?: string
  /** How many events one consumer accepts at a time. */
  maxInFlight?: number
  /** How long an event that was rejected waits before it is offered again. */
  redeliverAfterMs?: number
  /** How long a broker may take to confirm a batch. */
  confirmTimeoutMs?: number
  /** How long `subscribe` waits for a broker that is away; after that delivery begins when the broker is back. */
  startTimeoutMs?: number
}

export const brokerDefaults = {
  consumers: {} as EventTopology,
  prefix: 'storefleet',
  maxInFlight: 10,
  redeliverAfterMs: 1000,
  confirmTimeoutMs: 5000,
  startTimeoutMs: 5000,
}

/** A consumer that listens to something else than the topology says would miss what was published before its first start. */
export function requireListed(topology: EventTopology, { service, types }: Consumer): void {
  if (Object.keys(topology).length === 0) return
  const listed = topology[service]?.types ?? []
  const differing = [...listed, ...types].filter((type) => !(listed.includes(type) && types.includes(type)))
  if (differing.length === 0 && service in topology) return
  throw new Error(`${service} and the event topology in contracts do not agree on ${differing.join(', ')}`)
}
