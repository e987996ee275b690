import { STATUS_CODES } from 'node:http'
import { ProblemSchema } from '../schemas.ts'
import type {
  DocumentedApi,
  DocumentedOperation,
  DocumentedParameter,
  DocumentedResponse,
  DocumentedSchema,
} from './document-types.ts'
import { createSchemaNaming } from './named-schemas.ts'
import { problemResponses } from './problem-responses.ts'
import type { HeaderName, Problems } from './route-problems.ts'

const correlationId = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{7,127}$',
  examples: ['01993f0e-5d5e-7a5c-9d3f-2b1c7e0a4f11'],
}

/** Request headers, by their name in `components.parameters`. */
const headerParameters = {
  CorrelationId: {
    name: 'x-correlation-id',
    in: 'header',
    required: false,
    description: 'Names the request in logs, traces and events. One is made where it is absent or not well formed.',
    schema: correlationId,
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'A new value for each new request; the same value and body return the first response again.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$', examples: ['5f0c2d0e-8a9b-4f6e-9c1d-3b2a1f0e9d8c'] },
  },
  OptionalIdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'With it the request has its effect once, however often it is sent.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The `ETag` of the version that is changed, or `*` for any.',
    schema: { type: 'string', examples: ['"7"'] },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The `ETag` of a response that the client has: 304 where it is still current.',
    schema: { type: 'string' },
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'The `id` of the last event that the client has.',
    schema: { type: 'string' },
  },
}

const parameterOf: Record<HeaderName, Record<'required' | 'optional', keyof typeof headerParameters>> = {
  'idempotency-key': { required: 'IdempotencyKey', optional: 'OptionalIdempotencyKey' },
  'if-match': { required: 'IfMatch', optional: 'IfMatch' },
  'if-none-match': { required: 'IfNoneMatch', optional: 'IfNoneMatch' },
  'last-event-id': { required: 'LastEventId', optional: 'LastEventId' },
}

const headers = {
  CorrelationId: { description: 'The correlation id of the request', schema: correlationId },
  ETag: { description: 'The version of what is returned', schema: { type: 'string' } },
  Deprecation: { description: 'When the operation was deprecated (RFC 9745)', schema: { type: 'string' } },
  Sunset: { description: 'When the operation may be removed (RFC 8594)', schema: { type: 'string' } },
  Link: { description: 'The operation that takes its place, as `successor-version`', schema: { type: 'string' } },
}

/** Completes the document that `describeRoute` began: header parameters, problem responses, named schemas, what is required. */
export function completeDocument(document: DocumentedApi): DocumentedApi {
  const naming = createSchemaNaming()
  const responses: Record<string, DocumentedResponse> = {}
  for (const operation of Object.values(document.paths ?? {}).flatMap((item) => Object.values(item))) {
    addHeaders(operation)
    relaxDefaults(operation)
    describeResponses(operation)
    naming.nameSchemas(operation)
    addProblems(operation, operation['x-problems'] ?? {}, responses)
  }
  const Problem = JSON.parse(JSON.stringify(ProblemSchema)) as DocumentedSchema
  const parts = { parameters: headerParameters, headers, responses, schemas: { ...naming.schemas(), Problem } }
  return { ...document, components: { ...document.components, ...parts } }
}

/**
 * Puts the responses of the problems into an operation, in place of what it said of their statuses; those that it shares with
 * others into `components`, the responses of the document.
 */
export function addProblems(
  operation: DocumentedOperation,
  problems: Problems,
  components: Record<string, DocumentedResponse>,
): void {
  operation['x-problems'] = problems
  operation.responses = { ...operation.responses, ...problemResponses(problems, components) }
}

function addHeaders(operation: DocumentedOperation): void {
  const declared = Object.entries(operation['x-headers'] ?? {}) as [HeaderName, 'required' | 'optional'][]
  const names = [...declared.map(([name, presence]) => parameterOf[name][presence]), 'CorrelationId']
  delete operation['x-headers']
  const references = names.map((name): DocumentedParameter => ({ $ref: `#/components/parameters/${name}` }))
  operation.parameters = [...(operation.parameters ?? []), ...references]
}

/** What has a default may be left out of a request; a body that may be null may be absent. */
function relaxDefaults({ parameters = [], requestBody }: DocumentedOperation): void {
  for (const parameter of parameters) if (parameter.schema?.default !== undefined) parameter.required = false
  const bodies = Object.values(requestBody?.content ?? {})
  const mayBeNull = bodies.some(({ schema }) => schema?.anyOf?.some(({ type }) => type === 'null'))
  if (requestBody && mayBeNull) requestBody.required = false
}

const deprecationReferences = Object.fromEntries(
  ['Deprecation', 'Sunset', 'Link'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

function describeResponses({ responses = {}, parameters = [], deprecated }: DocumentedOperation): void {
  const isVersioned = parameters.some(({ $ref = '' }) => /\/(IfMatch|IfNoneMatch)$/.test($ref))
  for (const [status, response] of Object.entries(responses)) {
    if (response.description === 'Default Response') response.description = STATUS_CODES[status] ?? 'Response'
    response.headers = {
      ...response.headers,
      'x-correlation-id': { $ref: '#/components/headers/CorrelationId' },
      ...(isVersioned && /^2|304/.test(status) && { ETag: { $ref: '#/components/headers/ETag' } }),
      ...(deprecated && deprecationReferences),
    }
  }
}
