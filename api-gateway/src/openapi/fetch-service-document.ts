import type { Upstreams } from '../proxy/upstreams.ts'
import type { OpenApiDocument } from './merge-documents.ts'

const answerWithinMs = 2_000

/** Asks the replicas of a service, one after the other, for its document; throws where none answers. */
export async function fetchServiceDocument({ replicas }: Upstreams): Promise<OpenApiDocument> {
  let failure: unknown
  for (const { pool } of replicas) {
    try {
      const signal = AbortSignal.timeout(answerWithinMs)
      const { statusCode, body } = await pool.request({ method: 'GET', path: '/openapi.json', signal })
      if (statusCode === 200) return (await body.json()) as OpenApiDocument
      await body.dump()
    } catch (error) {
      failure = error
    }
  }
  throw new Error('No replica answers with its OpenAPI document', { cause: failure })
}
