import type { CloudEvent } from '@storefleet/contracts'
import type { RequestContext, Tracing } from '@storefleet/observability'
import type { EventBus } from './event-bus.ts'

/**
 * Publishes the events, each with a span in the trace that caused it. The event carries the `traceparent` of that span, so that
 * the work of its consumers becomes part of the same trace.
 */
export async function publishTraced(bus: EventBus, tracing: Tracing, events: readonly CloudEvent[]): Promise<void> {
  const traced = events.map((event) => ({ event, context: beginSending(tracing, event) }))
  const spans = traced.map(({ context }) => context.span)
  try {
    await bus.publish(traced.map(({ event, context }) => ({ ...event, ...traceOf(context) })))
    for (const span of spans) span?.end()
  } catch (error) {
    for (const span of spans) span?.end(error)
    throw error
  }
}

function beginSending(tracing: Tracing, { type, id, correlationid, traceparent }: CloudEvent): RequestContext {
  const attributes = { 'messaging.operation.type': 'send', 'messaging.message.id': id }
  const context = { correlationId: correlationid, ...(traceparent && { traceparent }) }
  return tracing.begin(context, `send ${type}`, { kind: 'producer', attributes })
}

const traceOf = ({ traceparent }: RequestContext) => (traceparent === undefined ? {} : { traceparent })
