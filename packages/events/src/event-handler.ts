import type { CloudEvent } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { endingSpan, type RequestContext, type Tracing } from '@storefleet/observability'
import type { Subscription } from './subscription.ts'

/** Works in the given transaction. Rejects when the handler of the event does, or when there is none. */
export type HandleEvent = (tx: Tx, event: CloudEvent) => Promise<void>

/**
 * Returns what handles an event by its type.
 *
 * @throws Error when two subscriptions have one type
 */
export function dispatchTo(subscriptions: readonly Subscription[]): HandleEvent {
  const handlers = new Map(subscriptions.map((subscription) => [subscription.type, subscription]))
  if (handlers.size < subscriptions.length) throw new Error('An event type has two handlers: give it one')
  return (tx, event) =>
    handlers.get(event.type)?.handle(tx, event) ??
    Promise.reject(new Error(`No handler is subscribed to ${event.type}`))
}

/** The same, in a span that continues the trace of the event. */
export const traced =
  (tracing: Tracing, handle: HandleEvent): HandleEvent =>
  (tx, event) =>
    endingSpan(beginHandling(tracing, event), () => handle(tx, event))

export function beginHandling(tracing: Tracing, event: CloudEvent): RequestContext {
  const attributes = { 'messaging.operation.type': 'process', 'messaging.message.id': event.id }
  return tracing.begin(contextOf(event), `process ${event.type}`, { kind: 'consumer', attributes })
}

const contextOf = ({ correlationid, traceparent }: CloudEvent): RequestContext => ({
  correlationId: correlationid,
  ...(traceparent && { traceparent }),
})
