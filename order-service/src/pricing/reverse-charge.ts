import { unprocessable } from '@storefleet/contracts'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import type { Place } from '../tax/place.ts'
import type { CheckVatId, VatCheck } from '../tax/vat-check.ts'
import { formatOnly } from '../tax/vat-check-schemas.ts'
import { isInEu, readVatId, type VatId } from '../tax/vat-id.ts'

type Business = Readonly<{ vatId: string | null; destination: Place }>

/**
 * Returns the VAT id of a business that would owe the tax itself: one in another member state of the EU than the store (Directive
 * 2006/112/EC, articles 138 and 196). Undefined where its id makes no difference. Throws 422 `invalid-vat-id` for one of no member state.
 */
function reverseChargeId(
  { profile, tax }: Pick<CommercialSettings, 'profile' | 'tax'>,
  { vatId, destination }: Business,
): VatId | undefined {
  if (vatId === null) return undefined
  const read = readVatId(vatId)
  if (!read) throw invalidVatId()
  const origin = profile.address?.country
  const isOwed =
    tax.reverseCharge &&
    profile.vatId !== null &&
    origin !== undefined &&
    isInEu(origin) &&
    read.country !== origin &&
    isInEu(destination.country) &&
    destination.country !== origin
  return isOwed ? read : undefined
}

/**
 * Has a VAT id checked where the settings say so and where it decides about tax; null otherwise. Throws 422 `invalid-vat-id` for one that was
 * not given out.
 */
export async function checkedVatId(
  settings: Pick<CommercialSettings, 'profile' | 'tax'>,
  business: Business,
  check: (id: VatId, requester: VatId | undefined) => ReturnType<CheckVatId>,
): Promise<VatCheck | null> {
  const id = reverseChargeId(settings, business)
  if (!id || (settings.tax.vatIdCheck ?? formatOnly).by === 'format') return null
  const found = await check(id, readVatId(settings.profile.vatId ?? ''))
  if (found.status === 'invalid') throw invalidVatId()
  return found
}

/** Whether the buyer owes the tax. While VIES does not respond, the settings of the store decide. */
export function isReverseCharged(
  settings: Pick<CommercialSettings, 'profile' | 'tax'>,
  { vatCheck, ...business }: Business & { vatCheck: VatCheck | null },
): boolean {
  if (!reverseChargeId(settings, business)) return false
  if (vatCheck?.status !== 'unavailable') return true
  return (settings.tax.vatIdCheck ?? formatOnly).whenUnavailable === 'accept'
}

const invalidVatId = () =>
  unprocessable('invalid-vat-id', 'The VAT id is not one of a member state of the EU', {
    fields: [{ field: 'vatId', message: 'must be a valid VAT id, such as DE123456789' }],
  })
