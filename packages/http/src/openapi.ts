import type { Access } from '@storefleet/identity'
import type { FastifySchema, RouteOptions } from 'fastify'
import { ProblemSchema } from './schemas.ts'

const token = [{ bearer: [] }]
/** What an owner presents may also be a token of the thing itself: a bearer token is one way. */
const securityByAccess: Record<Access, object[]> = {
  public: [],
  owner: [{}, ...token],
  customer: token,
  staff: token,
  admin: token,
}

/** Says in the OpenAPI document what each route asks for: a token or none, and that every refusal is a problem document. */
export function securityOf<Schema>({ schema, url, route }: { schema: Schema; url: string; route: RouteOptions }) {
  const { hide, response, ...rest } = (schema ?? {}) as FastifySchema & {
    hide?: boolean
    response?: Record<string, unknown>
  }
  if (hide) return { schema, url }
  const { access, hasOwnBearer } = route.config ?? {}
  const security = securityByAccess[access ?? 'customer']
  const problem = { description: 'Problem details', content: { 'application/problem+json': { schema: ProblemSchema } } }
  return {
    schema: {
      ...rest,
      security,
      'x-access': hasOwnBearer ? 'session' : access,
      response: { ...response, default: problem },
    } as Schema,
    url,
  }
}
