import { NamedObject, TimelineEntry } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import type { Problem } from '../http/problem.ts'
import { askService, type ServiceAnswer } from '../proxy/ask-service.ts'
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

/** Who asks, in the words of HTTP. */
export type Asker = Readonly<Record<string, string>>

const answerWithinMs = 5_000

/** Asks every service for what it knows of an order. Whether there is such an order, order-service says. */
export async function readOrderTimeline(
  { upstreams, now }: TimelineOptions,
  orderId: string,
  headers: Asker,
): Promise<{ timeline: OrderTimeline } | { refusal: Problem }> {
  const answers = await Promise.all(
    serviceNames.map(async (service): Promise<[ServiceName, ServiceAnswer | undefined]> => {
      const path = `/api/v1/operations/${service}/orders/${encodeURIComponent(orderId)}/story`
      const question = { path, headers: Object.entries(headers).flat(), timeoutMs: answerWithinMs, now }
      return [service, await askService(upstreams[service], question).catch(() => undefined)]
    }),
  )
  const refusal = refusalIn(new Map(answers).get('order-service'))
  if (refusal !== undefined) return { refusal }
  const parts = answers.map(([service, answer]) => [service, entriesIn(answer)] as const)
  return {
    timeline: {
      orderId,
      items: mergeTimeline(parts.flatMap(([, entries]) => (entries === undefined ? [] : [entries]))),
      missing: parts.filter(([, entries]) => entries === undefined).map(([service]) => service),
    },
  }
}

const entriesIn = (answer: ServiceAnswer | undefined): TimelineEntry[] | undefined =>
  answer?.status === 200 ? (answer.body as { items: TimelineEntry[] }).items : undefined

/** What order-service refuses, such as an order it does not know, is refused. */
function refusalIn(answer: ServiceAnswer | undefined): Problem | undefined {
  if (answer === undefined || answer.status < 400 || answer.status >= 500) return undefined
  const { code, detail } = answer.body as { code: string; detail: string }
  return { status: answer.status, slug: code, detail }
}
