import { addProblems, type DocumentedOperation, mergeProblems, type Problems } from '@storefleet/http'
import type { JsonObject } from './distinct-components.ts'

const problemsOfGateway: Problems = {
  429: ['rate-limited', 'too-many-connections', 'too-many-requests-in-flight'],
  502: ['bad-gateway'],
  503: ['service-unavailable', 'service-overloaded', 'gateway-overloaded'],
  504: ['upstream-timeout'],
}
const problemsOfBody: Problems = { 413: ['body-too-large'] }

/**
 * Adds to each operation of a path what the gateway itself may return instead of passing the request on; `responses` are those of
 * the document.
 */
export function addGatewayProblems(item: JsonObject, responses: JsonObject): void {
  for (const operation of Object.values(item) as unknown as DocumentedOperation[]) {
    const own = operation['x-problems']
    if (own === undefined) continue
    const problems = mergeProblems(own, problemsOfGateway, operation.requestBody ? problemsOfBody : {})
    addProblems(operation, problems, responses as Parameters<typeof addProblems>[2])
    delete operation['x-problems']
  }
}
