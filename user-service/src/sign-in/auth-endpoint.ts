import type { TObject, TSchema } from 'typebox'
import type { StaffRule } from './staff-rule.ts'

/** An endpoint of Better Auth that this service offers. */
export type AuthEndpoint = Readonly<{
  method: 'GET' | 'POST'
  /** Below `/api/v1/auth`. */
  path: string
  operationId: string
  summary: string
  description?: string
  /** Whether a session is required. */
  credential?: 'session' | 'optional-session'
  /** The members of the body that are read; without it the body is not read. */
  body?: TObject
  params?: TSchema
  querystring?: TSchema
  response: Record<string, TSchema>
  /** The status of a successful response by its body; 200 without it. */
  statusOf?: (body: unknown) => number
  /** Takes as long for an unregistered address as for a registered one, so that the duration does not show which. */
  hasConstantDuration?: boolean
  /** Changes the body of a successful response before it is sent. */
  present?: (body: unknown, rule: StaffRule) => unknown
  /** Whether shared caches may keep the response for a minute. */
  isCacheable?: boolean
}>
