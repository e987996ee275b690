import type { ShippingMethodSettings } from '../shipping/shipping-settings.ts'
import { noLegalTexts } from '../store-profile/legal-texts.ts'
import { defaultReturnSettings } from '../store-profile/return-settings.ts'
import type { TaxRate } from '../tax/tax-settings.ts'
import type { SettingsBodies } from './commercial-settings.ts'

type Defaults = Readonly<{
  storeName: string
  currency: string
  /** Undefined: all countries. */
  deliveryCountries: readonly string[] | undefined
  taxRates: readonly TaxRate[]
}>

/**
 * What a new database begins with: one market in which prices exclude tax, the standard rates that were reviewed last, and two ways
 * of shipping. A merchant replaces it through the API (`docs/open-a-shop.md`).
 */
export const defaultSettings = ({ storeName, currency, deliveryCountries, taxRates }: Defaults): SettingsBodies => ({
  profile: {
    name: storeName,
    legalName: null,
    logoUrl: null,
    address: null,
    email: null,
    phone: null,
    vatId: null,
    locale: 'en-US',
    timeZone: 'UTC',
    currency,
    markets: [
      {
        id: 'default',
        name: 'Everywhere',
        countries: [...(deliveryCountries ?? [])],
        pricesIncludeTax: false,
        missingTaxRate: 'untaxed',
      },
    ],
  },
  returns: defaultReturnSettings,
  legal: noLegalTexts,
  tax: { calculatedAt: 'destination', rounding: 'line', reverseCharge: false, rates: [...taxRates] },
  checkout: { termsVersion: null, bankAccount: null, manualMethods: [] },
  shipping: {
    zones: [
      {
        id: 'default',
        name: 'Everywhere',
        places: (deliveryCountries ?? []).map((country) => ({ country, regions: [] })),
        methods: [
          method({ id: 'standard', name: 'Standard delivery', minDays: 3, maxDays: 5 }, 500),
          method({ id: 'express', name: 'Express delivery', minDays: 1, maxDays: 2 }, 1500),
        ],
      },
    ],
  },
  documents: {
    invoicePer: 'order',
    numbersRestart: 'yearly',
    invoicePrefix: 'INV-',
    creditNotePrefix: 'CN-',
  },
})

const method = (
  given: Pick<ShippingMethodSettings, 'id' | 'name' | 'minDays' | 'maxDays'>,
  priceMinor: number,
): ShippingMethodSettings => ({
  ...given,
  kind: 'delivery',
  pricedBy: 'subtotal',
  rates: [{ from: 0, priceMinor }],
  freeFromMinor: null,
  taxClass: 'standard',
})
