import { createValidator } from '@storefleet/http'
import { Type } from 'typebox'
import { createAskJson, NoResponse, type Purpose } from './ask-json.ts'
import { type VatId, vatPrefixOf } from './vat-id.ts'

const ViesResponse = Type.Object({
  valid: Type.Boolean(),
  requestIdentifier: Type.Optional(Type.Union([Type.String({ maxLength: 100 }), Type.Null()])),
})
const viesResponse = createValidator(ViesResponse)

type Limits = {
  /** Of the REST API, such as `https://ec.europa.eu/taxation_customs/vies/rest-api`. */
  url: string
  timeoutMs: number
  /** VIES refuses more requests at once for everyone who asks from here. */
  maxConcurrent: number
}

export type ViesClient = ReturnType<typeof createViesClient>

/**
 * Asks VIES, `POST check-vat-number`, whether a VAT id was given out. Source: the REST API of VIES. A response without `valid` carries
 * `errorWrappers`, such as `MS_UNAVAILABLE`, with any status. Throws `NoResponse`.
 */
export function createViesClient({ url, timeoutMs, maxConcurrent }: Limits) {
  const ask = createAskJson(maxConcurrent)
  return async (id: VatId, requester: VatId | undefined, purpose: Purpose) => {
    const body = { countryCode: vatPrefixOf(id.country), vatNumber: id.number, ...namedAs(requester) }
    const response = await ask(`${url}/check-vat-number`, { body, timeoutMs, purpose })
    if (viesResponse.isValid(response)) {
      return { isValid: response.valid, consultationNumber: response.requestIdentifier || null }
    }
    const reason = reasonOf(response)
    // The member state has a rule for its numbers that their form does not show.
    if (reason === 'INVALID_INPUT') return { isValid: false, consultationNumber: null }
    throw new NoResponse(`VIES cannot say: ${reason}`)
  }
}

const namedAs = (requester: VatId | undefined) =>
  requester && { requesterMemberStateCode: vatPrefixOf(requester.country), requesterNumber: requester.number }

/** The code that VIES gives, for the log. */
function reasonOf(response: unknown): string {
  const code = (response as { errorWrappers?: { error?: unknown }[] } | null)?.errorWrappers?.[0]?.error
  return typeof code === 'string' && /^[A-Z_]{1,50}$/.test(code) ? code : viesResponse.lastError()
}
