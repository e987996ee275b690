import type { Money } from '../api/schema.ts'

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** How numbers and dates are written where the store's own locale is of another language. */
const localeOf: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }

/** What an address is in one language: English has no prefix, German has `/de`. */
export const pathIn = (language: Language, path: string): string => {
  if (language === 'en') return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** Splits `/de/shop` into its language and `/shop`. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const match = /^\/de(\/.*)?$/.exec(path)
  return match ? { language: 'de', path: match[1] || '/' } : { language: 'en', path }
}

/** The locale of the store where it is of this language, such as `en-US`. */
export const localeFor = (language: Language, storeLocale: string): string =>
  storeLocale.split('-')[0] === language ? storeLocale : localeOf[language]

const moneyFormats = new Map<string, Intl.NumberFormat>()

/** `{ amountMinor: 1850, currency: 'EUR' }` → `€18.50`. */
export function formatMoney({ amountMinor, currency }: Money, locale: string): string {
  const key = `${locale} ${currency}`
  const format = moneyFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency })
  moneyFormats.set(key, format)
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** How a page writes moments: in the time zone of the store, wherever it is read. */
export type MomentStyle = Readonly<{ locale: string; timeZone: string }>

/** A day is the same in every time zone: `2026-11-27` is written as it is. */
const dayForm = /^\d{4}-\d\d-\d\d$/

/** The day of a moment such as `2026-11-27T17:10:00.000Z`, or a day such as `2026-11-27`. */
export const formatDate = (iso: string, { locale, timeZone }: MomentStyle): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: dayForm.test(iso) ? 'UTC' : timeZone }).format(
    new Date(iso),
  )

/** Day and time of a moment. */
export const formatTime = (iso: string, { locale, timeZone }: MomentStyle): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(iso))
