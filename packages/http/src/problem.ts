import { ServiceError, withOutagesNamed } from '@storefleet/contracts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, type ProblemFacts, problemDocument } from './problem-document.ts'

const maxFieldErrors = 20
/** The name of an unknown property may have any length. */
const maxFieldChars = 200

/** Returns the problem document for an error. One that is not ours is not quoted: it becomes `internal-error`. */
export const toProblem = (error: unknown, request: { correlationId: string; path?: string }): Problem =>
  problemDocument({ ...describe(withOutagesNamed(error)), ...request })

type Description = Omit<ProblemFacts, 'correlationId' | 'path'>

function describe(error: unknown): Description {
  if (error instanceof ServiceError) return { ...pick(error), detail: error.message }
  const fastifyError = error as Partial<FastifyError>
  if (fastifyError.validation) return ofValidation(fastifyError as FastifyError)
  const status = fastifyError.statusCode ?? 500
  if (status >= 400 && status < 500) return ofFramework(status, fastifyError)
  return {
    status: 500,
    slug: 'internal-error',
    detail: 'Something went wrong on our side: quote the correlation id when you ask about it',
  }
}

const pick = ({ status, slug, fields, extra }: ServiceError) => ({ status, slug, fields, extra })

/** Fastify's own refusals say nothing secret: malformed JSON, a body too large, a media type it does not read. */
function ofFramework(status: number, error: Partial<FastifyError>): Description {
  const slugs: Record<string, string> = {
    FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
    FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
    FST_ERR_BAD_URL: 'invalid-request-target',
    FST_ERR_MAX_PARAM_LENGTH: 'uri-too-long',
  }
  return {
    status,
    slug: slugs[error.code ?? ''] ?? 'malformed-request',
    detail: error.message ?? 'The request cannot be read',
  }
}

function ofValidation(error: FastifyError): Description {
  const where = error.validationContext ?? 'body'
  const fields = (error.validation ?? []).slice(0, maxFieldErrors).map(({ instancePath, params, message, keyword }) => {
    const property = params.missingProperty ?? params.additionalProperty
    const path = toFieldPath(`${instancePath}${property === undefined ? '' : `/${property}`}`)
    const field = path.slice(0, maxFieldChars) || where
    return { field, message: messageOf(keyword, message, params) }
  })
  const [first] = fields
  return { status: 400, slug: 'invalid-request', detail: `${first?.field} ${first?.message}`, fields }
}

function messageOf(keyword: string, message: string | undefined, params: Record<string, unknown>): string {
  if (keyword === 'required') return 'is required'
  if (keyword === 'additionalProperties') return 'is not a known property'
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`
  return message ?? 'is not valid'
}

/** `/items/0/quantity` → `items[0].quantity` */
const toFieldPath = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const known = withOutagesNamed(error)
  const problem = toProblem(known, { correlationId: request.correlationId, path: request.url.split('?')[0] ?? '' })
  if (known instanceof ServiceError && known.headers) reply.headers(known.headers)
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem)
}
