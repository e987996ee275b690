import type { OrderConfig } from '../config.ts'
import { readTaxRates } from '../tax/read-tax-rates.ts'
import { type CommercialSettings, settingsKinds } from './commercial-settings.ts'
import { defaultSettings } from './default-settings.ts'
import type { SettingsStore } from './settings-store.ts'

/** Returns the settings of the store; a new database is given the defaults first. */
export async function loadSettings(
  settings: SettingsStore,
  {
    storeName,
    storeCurrency,
    deliveryCountries,
  }: Pick<OrderConfig, 'storeName' | 'storeCurrency' | 'deliveryCountries'>,
  now: Date,
): Promise<CommercialSettings> {
  const known = await settings.current()
  if (settingsKinds.every((kind) => known.versions[kind] !== undefined)) return known
  const taxRates = readTaxRates()
  await settings.addMissing(defaultSettings({ storeName, currency: storeCurrency, deliveryCountries, taxRates }), now)
  return settings.current()
}
