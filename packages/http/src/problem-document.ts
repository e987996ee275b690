import { STATUS_CODES } from 'node:http'
import type { FieldError } from '@storefleet/contracts'

/** RFC 9457 problem details, with the stable `code` and the correlation id to quote when asking for help. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  instance?: string
  correlationId: string
  errors?: FieldError[]
} & Record<string, unknown>

export type ProblemFacts = {
  status: number
  /** Stable, in kebab-case: what programs compare. */
  slug: string
  detail: string
  correlationId: string
  /** Of the request, without its query. */
  path?: string | undefined
  fields?: FieldError[] | undefined
  /** Further members (RFC 9457, section 3.2). */
  extra?: Record<string, unknown> | undefined
}

/** Returns the problem document of a response. */
export const problemDocument = ({
  status,
  slug,
  detail,
  correlationId,
  path,
  fields,
  extra,
}: ProblemFacts): Problem => ({
  ...extra,
  type: `urn:storefleet:problem:${slug}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  code: slug,
  ...(path !== undefined && { instance: path }),
  correlationId,
  ...(fields && { errors: fields }),
})
