import { completeDocument, type DocumentedApi, describeRoute, Uuid } from '@storefleet/http'
import type { TSchema } from 'typebox'
import { FleetState } from '../fleet/fleet-schema.ts'
import type { OpenApiDocument } from '../openapi/merge-documents.ts'
import { OrderTimeline } from './order-timeline.ts'

type ComposedRoute = {
  operationId: string
  summary: string
  description: string
  response: TSchema
  parameters?: object[]
  problems?: Record<number, readonly string[]>
}

/** Documents a route as `describeRoute` documents those of the services. */
function staffRead({ response, problems = {}, parameters = [], ...texts }: ComposedRoute) {
  const schema = parameters.length > 0 ? { params: {} } : {}
  const route = { method: 'GET', url: '', handler: () => {}, config: { access: 'staff' as const, problems } }
  const { params: _, ...described } = describeRoute({ schema, url: '', route }).schema as Record<string, unknown>
  return {
    get: {
      tags: ['operations'],
      ...texts,
      ...described,
      parameters,
      responses: { 200: { description: 'OK', content: { 'application/json': { schema: response } } } },
    },
  }
}

const paths = {
  '/api/v1/orders/{id}/story': staffRead({
    operationId: 'getOrderStory',
    summary: 'An order’s whole story',
    description:
      'What every service has recorded of the order: steps, payments, stock, events sent and handled, deliveries, in order of time.',
    parameters: [{ name: 'id', in: 'path', required: true, schema: Uuid }],
    response: OrderTimeline,
    problems: { 404: ['order-not-found'] },
  }),
  '/api/v1/operations/fleet': staffRead({
    operationId: 'getFleet',
    summary: 'Every replica of every service, and how it is',
    description: 'Of the gateways it tells of the one that answers.',
    response: FleetState,
  }),
}

/** The composed routes, as a service would document them. */
export const operationsDocument = completeDocument(
  JSON.parse(JSON.stringify({ paths })) as DocumentedApi,
) as OpenApiDocument
