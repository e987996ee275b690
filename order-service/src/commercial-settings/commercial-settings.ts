import { ShippingSettings } from '../shipping/shipping-settings.ts'
import { CheckoutSettings } from '../store-profile/checkout-settings.ts'
import { LegalTexts } from '../store-profile/legal-texts.ts'
import { ReturnSettings } from '../store-profile/return-settings.ts'
import { StoreProfile } from '../store-profile/store-profile.ts'
import { TaxSettings } from '../tax/tax-settings.ts'
import { DocumentSettings } from './document-settings.ts'

/** Each kind is one document, replaced as a whole and versioned by itself. */
export type SettingsBodies = {
  profile: StoreProfile
  tax: TaxSettings
  shipping: ShippingSettings
  returns: ReturnSettings
  checkout: CheckoutSettings
  documents: DocumentSettings
  legal: LegalTexts
}
export type SettingsKind = keyof SettingsBodies
export const settingsKinds: readonly SettingsKind[] = [
  'profile',
  'tax',
  'shipping',
  'returns',
  'checkout',
  'documents',
  'legal',
]
export const settingsSchemas = {
  profile: StoreProfile,
  tax: TaxSettings,
  shipping: ShippingSettings,
  returns: ReturnSettings,
  checkout: CheckoutSettings,
  documents: DocumentSettings,
  legal: LegalTexts,
}

export type CommercialSettings = Readonly<SettingsBodies & { versions: Readonly<Record<SettingsKind, number>> }>

/** Who changed a version, and when. */
export type SettingsChange = Readonly<{ version: number; by: { role: string; id: string | null }; at: Date }>
