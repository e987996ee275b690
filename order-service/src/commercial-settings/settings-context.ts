import type { Database } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import type { Kept } from '@storefleet/process'
import type { CommercialSettings } from './commercial-settings.ts'
import type { SettingsStore } from './settings-store.ts'

export type SettingsContext = {
  db: Database
  outbox: Outbox
  settings: SettingsStore
  current: Kept<CommercialSettings>
  /** Called with the currency when the service starts, and after the commit of another one, which may change the amounts of discounts. */
  onCurrency: (currency: string) => void
  now: () => Date
}
