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

export const formatDate = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso))

/** Day and time, as `2026-11-27T17:10:00.000Z` is in the time zone of the reader. */
export const formatTime = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
