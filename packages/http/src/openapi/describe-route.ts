import type { FastifyContextConfig, FastifySchema, RouteOptions } from 'fastify'
import { type DeclaredHeaders, type Problems, problemsOf } from './route-problems.ts'
import { type Credential, securityOf } from './security.ts'

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyContextConfig {
    /** Problems of this route besides those that follow from its access, input and headers. */
    problems?: Problems
    /** Headers that this route reads. */
    headers?: DeclaredHeaders
    /** The credential that this route reads itself. */
    credential?: Credential
  }
}

type Described = FastifySchema & { hide?: boolean; response?: Record<string, unknown> }

/** Returns every problem that a route may return; undefined where they are not listed. */
export function documentedProblems(schema: FastifySchema | undefined, config: FastifyContextConfig): Problems {
  const { body, params, querystring } = schema ?? {}
  return problemsOf({
    access: config.access,
    hasBody: body !== undefined,
    hasInput: params !== undefined || querystring !== undefined,
    isPaged: 'cursor' in ((querystring as { properties?: object } | undefined)?.properties ?? {}),
    headers: config.headers ?? {},
    problems: config.problems ?? {},
  })
}

/**
 * Puts into a route’s schema what the document says of it beside the schema: its security, and as `x-headers` and
 * `x-problems` what `completeDocument` makes parameters and responses of.
 */
export function describeRoute<Schema>({ schema, url, route }: { schema: Schema; url: string; route: RouteOptions }) {
  const { hide, ...rest } = (schema ?? {}) as Described
  if (hide) return { schema, url }
  const config = route.config ?? {}
  const { access, permission, hasOwnBearer, headers = {}, credential, deprecated } = config
  const described = {
    ...rest,
    security: securityOf(access, credential, String(route.method)),
    'x-access': hasOwnBearer ? 'session' : access,
    ...(permission && { 'x-permission': permission }),
    'x-headers': headers,
    ...(deprecated && { deprecated: true, 'x-sunset': deprecated.sunset, 'x-successor': deprecated.successor }),
    // Better Auth has error documents of its own.
    'x-problems': hasOwnBearer ? {} : documentedProblems(rest, config),
  }
  return { schema: described as Schema, url }
}
