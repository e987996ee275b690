import { ShippingSettings } from '../shipping/shipping-settings.ts'
import { StoreProfile } from '../store-profile/store-profile.ts'
import { TaxSettings } from '../tax/tax-settings.ts'

/** Each kind is one document, replaced as a whole and versioned by itself. */
export type SettingsBodies = { profile: StoreProfile; tax: TaxSettings; shipping: ShippingSettings }
export type SettingsKind = keyof SettingsBodies
export const settingsKinds: readonly SettingsKind[] = ['profile', 'tax', 'shipping']
export const settingsSchemas = { profile: StoreProfile, tax: TaxSettings, shipping: ShippingSettings }

export type CommercialSettings = Readonly<SettingsBodies & { versions: Readonly<Record<SettingsKind, number>> }>

/** Who changed a version, and when. */
export type SettingsChange = Readonly<{ version: number; by: { role: string; id: string | null }; at: Date }>
