import type { Logger } from '@storefleet/observability'
import { NoResponse, TooManyRequests } from './ask-json.ts'
import { createKeptResponses } from './kept-responses.ts'
import type { CheckVatId, VatCheck } from './vat-check.ts'
import type { ViesClient } from './vies-client.ts'

/** A business buys again on the same day; a number that was withdrawn meanwhile is found out on the next. */
const validMs = 24 * 3_600_000
/** So that a cart that is shown often does not ask each time; short, as a new number becomes valid. */
const invalidMs = 60_000
/** A member state that is down is not asked by every request. */
const unavailableMs = 5_000
const maxKept = 2_000
export const vatCheckOutcomes = ['valid', 'invalid', 'unavailable'] as const

type Dependencies = {
  ask: ViesClient
  logger: Logger
  now: () => Date
  /** Counts what was asked, not what was kept. */
  countCheck?: (labels: { outcome: VatCheck['status'] }) => void
}

/**
 * Checks VAT ids with VIES and keeps what it found: a valid one for a day, one that is not for a minute. Requests for the same id at once
 * ask once. At most 2,000 are kept.
 */
export function createVatIdCheck({ ask, logger, now, countCheck }: Dependencies): CheckVatId {
  const keep = createKeptResponses<VatCheck>({ max: maxKept, now })
  return (id, requester, purpose) =>
    keep(JSON.stringify([id, requester]), async () => {
      const { check, keptMs } = await askOnce(id, requester, purpose)
      countCheck?.({ outcome: check.status })
      return { value: check, keptMs }
    })

  async function askOnce(
    ...[id, requester, purpose]: Parameters<CheckVatId>
  ): Promise<{ check: VatCheck; keptMs: number }> {
    const checked = (status: VatCheck['status'], consultationNumber: string | null = null): VatCheck => ({
      ...{ status, checkedAt: now().toISOString(), consultationNumber },
    })
    try {
      const { isValid, consultationNumber } = await ask(id, requester, purpose)
      if (isValid) return { check: checked('valid', consultationNumber), keptMs: validMs }
      return { check: checked('invalid', consultationNumber), keptMs: invalidMs }
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      logger.warn({ country: id.country, err: error }, 'VIES did not say whether a VAT id is valid')
      // What was not asked for a cart may still be asked for an order.
      return { check: checked('unavailable'), keptMs: error instanceof TooManyRequests ? 0 : unavailableMs }
    }
  }
}
