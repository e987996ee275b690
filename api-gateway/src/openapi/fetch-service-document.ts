import { fetchWithTimeout } from '@storefleet/http-client'
import type { Upstreams } from '../proxy/upstreams.ts'
import type { OpenApiDocument } from './merge-documents.ts'

const timeoutMs = 2_000

/** Asks the replicas of a service, one after the other, for its document; throws where none answers. */
export async function fetchServiceDocument({ replicas }: Upstreams): Promise<OpenApiDocument> {
  let failure: unknown
  for (const { pool } of replicas) {
    try {
      const { head, body } = await fetchWithTimeout(pool, { target: '/openapi.json', timeoutMs })
      if (head.status === 200) return JSON.parse(body.toString()) as OpenApiDocument
    } catch (error) {
      failure = error
    }
  }
  throw new Error('No replica answers with its OpenAPI document', { cause: failure })
}
