import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import { defaultSettings } from '../commercial-settings/default-settings.ts'
import { readTaxRates } from '../tax/read-tax-rates.ts'

/** What a new store in dollars begins with. */
export const exampleSettings: CommercialSettings = {
  ...defaultSettings({ storeName: 'Test', currency: 'USD', deliveryCountries: undefined, taxRates: readTaxRates() }),
  versions: { profile: 1, tax: 1, shipping: 1, returns: 1, checkout: 1, documents: 1, legal: 1 },
}
