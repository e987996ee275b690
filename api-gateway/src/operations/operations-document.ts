import { completeDocument, type DocumentedApi, describeRoute, Uuid } from '@storefleet/http'
import type { Permission } from '@storefleet/identity'
import { type TSchema, Type } from 'typebox'
import { FleetState } from '../fleet/fleet-schema.ts'
import type { OpenApiDocument } from '../openapi/merge-documents.ts'
import { AllDeadLetters } from './dead-letters.ts'
import { OrderTimeline } from './order-timeline.ts'
import { PersonalData } from './personal-data.ts'
import { RecentErrors } from './recent-errors.ts'
import { Traffic } from './traffic.ts'

type ComposedRoute = {
  operationId: string
  summary: string
  description: string
  response: TSchema
  parameters?: object[]
  problems?: Record<number, readonly string[]>
  access?: 'customer' | 'staff' | 'admin'
  permission?: Permission
  tag?: string
}

/** Documents a route as `describeRoute` documents those of the services. */
function composedRead({
  response,
  problems = {},
  parameters = [],
  access = 'staff',
  permission = 'operations',
  tag = 'operations',
  ...texts
}: ComposedRoute) {
  const schema = parameters.length > 0 ? { params: {} } : {}
  const route = {
    method: 'GET',
    url: '',
    handler: () => {},
    config: { access, problems, ...(access === 'staff' && { permission }) },
  }
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
  '/api/v1/users/{userId}/export': composedRead({
    access: 'admin',
    tag: 'users',
    operationId: 'exportUserData',
    summary: 'Everything that the shop holds of a user, as one file',
    description: 'The same as the user gets: for a request that came by mail or on paper.',
    parameters: [{ name: 'userId', in: 'path', required: true, schema: Uuid }],
    response: PersonalData,
    problems: { 404: ['user-not-found'], 503: ['service-unavailable'] },
  }),
  '/api/v1/orders/{id}/story': composedRead({
    operationId: 'getOrderStory',
    summary: 'An order’s whole story',
    description:
      'What every service has recorded of the order: steps, payments, stock, events sent and handled, deliveries, in order of time.',
    parameters: [{ name: 'id', in: 'path', required: true, schema: Uuid }],
    response: OrderTimeline,
    problems: { 404: ['order-not-found'] },
    permission: 'orders',
  }),
  '/api/v1/operations/fleet': composedRead({
    operationId: 'getFleet',
    summary: 'Every replica of every service, and how it is',
    description: 'Of the gateways it tells of the one that answers.',
    response: FleetState,
  }),
  '/api/v1/operations/dead-letters': composedRead({
    operationId: 'listAllDeadLetters',
    summary: 'Events that services could not handle, of all services',
    description: 'Each is replayed or discarded at its service.',
    parameters: [
      { name: 'status', in: 'query', schema: Type.Enum(['parked', 'retrying', 'discarded'], { default: 'parked' }) },
      { name: 'type', in: 'query', schema: Type.String({ minLength: 1, maxLength: 100 }) },
    ],
    response: AllDeadLetters,
  }),
  '/api/v1/operations/errors': composedRead({
    operationId: 'listRecentErrors',
    summary: 'The last responses with a status of 500 and more',
    description: 'Of the gateway that answers, since it was started.',
    response: RecentErrors,
  }),
  '/api/v1/operations/traffic': composedRead({
    operationId: 'getTraffic',
    summary: 'Requests to each service in the last five minutes',
    description: 'Of the gateway that answers, in steps of ten seconds: how many, how many failed, how long they took.',
    response: Traffic,
  }),
}

/** The composed routes, as a service would document them. */
export const operationsDocument = completeDocument(
  JSON.parse(JSON.stringify({ paths })) as DocumentedApi,
) as OpenApiDocument
