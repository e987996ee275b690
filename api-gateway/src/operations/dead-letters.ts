import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import type { Problem } from '../http/problem.ts'
import { apiServiceNames } from '../route-table.ts'
import { type AskOptions, askServices, type CallerHeaders } from './ask-services.ts'

const ServiceDeadLetter = NamedObject('ServiceDeadLetter', {
  service: Type.Enum([...apiServiceNames], { description: 'The service that could not handle the event' }),
  eventId: Uuid,
  type: Type.String(),
  subject: Type.String({ description: 'Id of what the event happened to, such as an order' }),
  correlationId: Type.String(),
  status: Type.String(),
  attempts: Type.Integer(),
  lastError: Nullable(Type.String()),
  failedAt: Nullable(Timestamp),
})
type ServiceDeadLetter = Static<typeof ServiceDeadLetter>

const services = Type.Array(Type.Enum([...apiServiceNames]))

export const AllDeadLetters = NamedObject('AllDeadLetters', {
  items: Type.Array(ServiceDeadLetter, { description: 'Last failed first: up to 100 of each service' }),
  more: { ...services, description: 'Services that have more of them: ask these alone' },
  missing: { ...services, description: 'Services that did not answer: theirs are not in the list' },
})
type AllDeadLetters = Static<typeof AllDeadLetters>

/** Which dead letters: `status` and `type` as each service takes them. */
export type DeadLetterQuery = Readonly<{ status?: string | undefined; type?: string | undefined }>

const timeoutMs = 5_000

/** Returns the dead letters of all services, or the problem that order-service returns, such as for an unknown status. */
export async function readDeadLetters(
  options: AskOptions,
  { status, type }: DeadLetterQuery,
  callerHeaders: CallerHeaders,
): Promise<{ deadLetters: AllDeadLetters } | { refusal: Problem }> {
  const search = new URLSearchParams({ limit: '100', ...(status && { status }), ...(type && { type }) })
  const asked = await askServices(options, {
    ...{ services: apiServiceNames, decidedBy: 'order-service', callerHeaders, timeoutMs },
    pathOf: (service) => `/api/v1/operations/${service}/dead-letters?${search}`,
  })
  if ('refusal' in asked) return asked
  const pages = asked.responses.flatMap(([service, response]) => {
    if (response?.status !== 200) return []
    const page = response.body as { items: Omit<ServiceDeadLetter, 'service'>[]; nextCursor: string | null }
    return [{ service, ...page }]
  })
  return {
    deadLetters: {
      items: pages
        .flatMap(({ service, items }) => items.map((item) => pick(service, item)))
        .sort((left, right) => (right.failedAt ?? '').localeCompare(left.failedAt ?? '')),
      more: pages.filter(({ nextCursor }) => nextCursor !== null).map(({ service }) => service),
      missing: apiServiceNames.filter((name) => !pages.some(({ service }) => service === name)),
    },
  }
}

function pick(service: ServiceDeadLetter['service'], item: Omit<ServiceDeadLetter, 'service'>): ServiceDeadLetter {
  const { eventId, type, subject, correlationId, status, attempts, lastError, failedAt } = item
  return { service, eventId, type, subject, correlationId, status, attempts, lastError, failedAt }
}
