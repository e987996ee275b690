import { askForJson } from '../proxy/ask-service.ts'
import type { Upstreams } from '../proxy/upstreams.ts'
import type { OpenApiDocument } from './merge-documents.ts'

const timeoutMs = 2_000

/** Returns the OpenAPI document of a service. Throws where no replica returns it in time. */
export async function fetchServiceDocument(upstreams: Upstreams, now: () => number): Promise<OpenApiDocument> {
  const { status, body } = await askForJson(upstreams, { path: '/openapi.json', timeoutMs, now })
  if (status !== 200) throw new Error(`The service returned ${status} for its OpenAPI document`)
  return body as OpenApiDocument
}
