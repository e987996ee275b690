import { NamedObject, TimelineEntry } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import type { Problem } from '../http/problem.ts'
import { askForJson, type JsonResponse } from '../proxy/ask-service.ts'
import type { Upstreams } from '../proxy/upstreams.ts'
import { type ServiceName, serviceNames } from '../route-table.ts'
import { mergeTimeline } from './merge-timeline.ts'

export const OrderTimeline = NamedObject('OrderStory', {
  orderId: Type.String(),
  items: Type.Array(TimelineEntry),
  missing: Type.Array(Type.Enum([...serviceNames]), {
    description: 'Services that did not answer: what they know is not in the story',
  }),
})
export type OrderTimeline = Static<typeof OrderTimeline>

export type TimelineOptions = Readonly<{
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** The headers of the caller that the services need: its token and its trace. */
export type CallerHeaders = Readonly<Record<string, string>>

const timeoutMs = 5_000

/** Returns what all services have recorded of an order, or the problem that order-service returns, such as for an unknown order. */
export async function readOrderTimeline(
  { upstreams, now }: TimelineOptions,
  orderId: string,
  callerHeaders: CallerHeaders,
): Promise<{ timeline: OrderTimeline } | { refusal: Problem }> {
  const headers = Object.entries(callerHeaders).flat()
  const responses = await Promise.all(
    serviceNames.map(async (service): Promise<[ServiceName, JsonResponse | undefined]> => {
      const path = `/api/v1/operations/${service}/orders/${encodeURIComponent(orderId)}/story`
      return [service, await askForJson(upstreams[service], { path, headers, timeoutMs, now }).catch(() => undefined)]
    }),
  )
  const refusal = refusalIn(new Map(responses).get('order-service'))
  if (refusal !== undefined) return { refusal }
  const parts = responses.map(([service, response]) => [service, entriesIn(response)] as const)
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

function refusalIn(response: JsonResponse | undefined): Problem | undefined {
  if (response === undefined || response.status < 400 || response.status >= 500) return undefined
  const { code, detail } = response.body as { code: string; detail: string }
  return { status: response.status, slug: code, detail }
}
