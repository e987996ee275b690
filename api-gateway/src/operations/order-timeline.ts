import { NamedObject, TimelineEntry } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import type { Problem } from '../http/problem.ts'
import type { JsonResponse } from '../proxy/ask-service.ts'
import { apiServiceNames } from '../route-table.ts'
import { type AskOptions, askServices, type CallerHeaders } from './ask-services.ts'
import { mergeTimeline } from './merge-timeline.ts'

export const OrderTimeline = NamedObject('OrderStory', {
  orderId: Type.String(),
  items: Type.Array(TimelineEntry),
  missing: Type.Array(Type.Enum([...apiServiceNames]), {
    description: 'Services that did not answer: what they know is not in the story',
  }),
})
export type OrderTimeline = Static<typeof OrderTimeline>

const timeoutMs = 5_000

/** Returns what all services have recorded of an order, or the problem that order-service returns, such as for an unknown order. */
export async function readOrderTimeline(
  options: AskOptions,
  orderId: string,
  callerHeaders: CallerHeaders,
): Promise<{ timeline: OrderTimeline } | { refusal: Problem }> {
  const asked = await askServices(options, {
    ...{ services: apiServiceNames, decidedBy: 'order-service', callerHeaders, timeoutMs },
    pathOf: (service) => `/api/v1/operations/${service}/orders/${encodeURIComponent(orderId)}/story`,
  })
  if ('refusal' in asked) return asked
  const parts = asked.responses.map(([service, response]) => [service, entriesIn(response)] as const)
  return {
    timeline: {
      orderId,
      items: mergeTimeline(parts.flatMap(([, entries]) => (entries === undefined ? [] : [entries]))),
      missing: parts.filter(([, entries]) => entries === undefined).map(([service]) => service),
    },
  }
}

const entriesIn = (response: JsonResponse | undefined): TimelineEntry[] | undefined =>
  response?.status === 200 ? (response.body as { items: TimelineEntry[] }).items : undefined
