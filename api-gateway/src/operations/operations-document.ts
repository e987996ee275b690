import { ProblemSchema, Uuid } from '@storefleet/http'
import type { TSchema } from 'typebox'
import type { OpenApiDocument } from '../openapi/merge-documents.ts'
import { FleetState } from './fleet-state.ts'
import { OrderStory } from './order-story.ts'

type Told = { summary: string; description: string; answer: TSchema; parameters?: object[] }

const problem = { description: 'Problem details', content: { 'application/problem+json': { schema: ProblemSchema } } }

const staffRead = ({ answer, ...told }: Told) => ({
  get: {
    tags: ['operations'],
    ...told,
    security: [{ bearer: [] }],
    'x-access': 'staff',
    responses: {
      200: { description: 'Default Response', content: { 'application/json': { schema: answer } } },
      default: problem,
    },
  },
})

const paths = {
  '/api/v1/orders/{id}/story': staffRead({
    summary: 'An order’s whole story',
    description:
      'What every service has recorded of the order: steps, payments, stock, events sent and handled, deliveries, in order of time.',
    parameters: [{ name: 'id', in: 'path', required: true, schema: Uuid }],
    answer: OrderStory,
  }),
  '/api/v1/operations/fleet': staffRead({
    summary: 'Every replica of every service, and how it is',
    description: 'Of the gateways it tells of the one that answers.',
    answer: FleetState,
  }),
}

/** The composed routes, as a service would document them. */
export const operationsDocument = JSON.parse(JSON.stringify({ paths })) as OpenApiDocument
