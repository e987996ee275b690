import type { DeliveryDays } from '../../shipping/delivery-days.ts'
import type { VatCheck } from '../../tax/vat-check.ts'

/** By which settings an order was priced: they may have changed since. */
export type AppliedPricing = Readonly<{
  marketId: string
  versions: Readonly<{ profile: number; tax: number; shipping: number }>
  vatId: string | null
  isReverseCharge: boolean
  /** What VIES said; null or absent where it was not asked. */
  vatCheck?: VatCheck | null
  /** How long the shipping method takes, in days; null or absent where nothing is sent. */
  deliveryDays?: DeliveryDays | null
}>
