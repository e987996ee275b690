import { unavailable } from '@storefleet/contracts'
import { createValidator } from '@storefleet/http'
import type { Logger } from '@storefleet/observability'
import { Type } from 'typebox'
import { createAskJson, NoResponse, type Purpose } from './ask-json.ts'
import { createKeptResponses } from './kept-responses.ts'
import { Percent } from './percent.ts'
import type { RatesOf, TaxProvider, TaxQuestion } from './tax-provider.ts'

/** What a service is asked for; `zero` and `exempt` have no rate anywhere. */
const askedClasses = ['standard', 'reduced', 'digital'] as const

const Rates = Type.Array(Type.Object({ name: Type.String({ minLength: 1, maxLength: 50 }), percent: Percent }), {
  maxItems: 10,
})
const TaxResponse = Type.Object({ rates: Type.Object({ standard: Rates, reduced: Rates, digital: Rates }) })
const taxResponse = createValidator(TaxResponse)

/** A cart is shown many times before it is ordered, and rates change by the day. */
const keptMs = 60_000
const maxKept = 1_000
const retryAfterSeconds = '5'

type Options = {
  url: string
  /** Sent as a bearer token, where the service wants one. */
  token: string | undefined
  timeoutMs: number
  /** More requests than this at once are refused, and half as many for carts. */
  maxConcurrent: number
  logger: Logger
  now: () => Date
  countRequest?: (labels: { outcome: (typeof taxRequestOutcomes)[number] }) => void
}
export const taxRequestOutcomes = ['answered', 'failed'] as const

/**
 * Asks a service for the rates: see _A tax service_ in the README for its two messages. A response is kept for a minute. Where none
 * comes in time, or not in its form, pricing fails with 503 `taxes-unavailable` and Retry-After.
 */
export function createHttpTaxProvider(options: Options): TaxProvider {
  const askService = createAskJson(options.maxConcurrent)
  const keep = createKeptResponses<RatesOf>({ max: maxKept, now: options.now })
  return {
    ratesFor({ origin, destination, day }, purpose) {
      const request = { version: 1, day, origin, destination, taxClasses: askedClasses }
      return keep(JSON.stringify(request), async () => ({ value: await ask(request, purpose), keptMs }))
    },
  }

  async function ask(body: Pick<TaxQuestion, 'origin' | 'destination' | 'day'>, purpose: Purpose): Promise<RatesOf> {
    const { url, token, timeoutMs, logger, countRequest } = options
    try {
      const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const response = await askService(url, { body, timeoutMs, headers, purpose })
      if (!taxResponse.isValid(response)) throw new NoResponse(`The tax service sent ${taxResponse.lastError()}`)
      countRequest?.({ outcome: 'answered' })
      const { rates } = response
      return (taxClass) => (taxClass === 'zero' || taxClass === 'exempt' ? [] : rates[taxClass])
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      countRequest?.({ outcome: 'failed' })
      logger.warn({ err: error }, 'the tax service did not say which rates apply')
      throw unavailable('taxes-unavailable', 'Taxes cannot be determined right now: try again', {
        headers: { 'retry-after': retryAfterSeconds },
        cause: error,
      })
    }
  }
}
