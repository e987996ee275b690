import type { Database } from '@storefleet/database'
import type { OrderConfig } from '../config.ts'
import { readTaxRates } from '../tax/read-tax-rates.ts'
import { type CommercialSettings, settingsKinds } from './commercial-settings.ts'
import { findStoreCurrency } from './currency-store.ts'
import { defaultSettings } from './default-settings.ts'
import type { SettingsStore } from './settings-store.ts'

export type FirstSettings = Pick<OrderConfig, 'storeName' | 'storeCurrency' | 'deliveryCountries'>

/** Returns the settings of the store; a new database is given the defaults first. */
export async function loadSettings(
  { db, settings }: { db: Database; settings: SettingsStore },
  { storeName = 'Storefleet', storeCurrency = 'USD', deliveryCountries }: FirstSettings,
  now: Date,
): Promise<CommercialSettings> {
  const known = await settings.current()
  if (settingsKinds.every((kind) => known.versions[kind] !== undefined)) return known
  // Orders of a version without these settings are in a currency already.
  const currency = (await findStoreCurrency(db)) ?? storeCurrency
  await settings.addMissing(defaultSettings({ storeName, currency, deliveryCountries, taxRates: readTaxRates() }), now)
  return settings.current()
}
