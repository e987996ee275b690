import { completeDocument, type DocumentedApi, describeRoute, Uuid } from '@storefleet/http'
import type { TSchema } from 'typebox'
import { FleetState } from '../fleet/fleet-schema.ts'
import type { OpenApiDocument } from '../openapi/merge-documents.ts'
import { OrderTimeline } from './order-timeline.ts'
import { PersonalData } from './personal-data.ts'

type ComposedRoute = {
  operationId: string
  summary: string
  description: string
  response: TSchema
  parameters?: object[]
  problems?: Record<number, readonly string[]>
  access?: 'customer' | 'staff'
  tag?: string
}

/** Documents a route as `describeRoute` documents those of the services. */
function composedRead({
  response,
  problems = {},
  parameters = [],
  access = 'staff',
  tag = 'operations',
  ...texts
}: ComposedRoute) {
  const schema = parameters.length > 0 ? { params: {} } : {}
  const route = { method: 'GET', url: '', handler: () => {}, config: { access, problems } }
  const { params: _, ...described } = describeRoute({ schema, url: '', route }).schema as Record<string, unknown>
  return {
    get: {
      tags: [tag],
      ...texts,
      ...described,
      parameters,
      responses: { 200: { description: 'OK', content: { 'application/json': { schema: response } } } },
    },
  }
}

const paths = {
  '/api/v1/users/me/export': composedRead({
    access: 'customer',
    tag: 'profile',
    operationId: 'exportMyData',
    summary: 'Everything that the shop holds of you, as one file',
    description: 'What every service holds of you, without secrets: of each list the newest 500 entries.',
    response: PersonalData,
  }),
  '/api/v1/orders/{id}/story': composedRead({
    operationId: 'getOrderStory',
    summary: 'An order’s whole story',
    description:
      'What every service has recorded of the order: steps, payments, stock, events sent and handled, deliveries, in order of time.',
    parameters: [{ name: 'id', in: 'path', required: true, schema: Uuid }],
    response: OrderTimeline,
    problems: { 404: ['order-not-found'] },
  }),
  '/api/v1/operations/fleet': composedRead({
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
