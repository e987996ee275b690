/** In which customers are written to. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

const primaryLanguage = (locale: string): string => locale.split('-', 1)[0]?.toLowerCase() ?? ''

/** Returns the language of the texts for a locale (BCP 47); English where there are none in its own. */
export function languageOf(locale: string): Language {
  const own = primaryLanguage(locale)
  return languages.find((language) => language === own) ?? 'en'
}

/**
 * Returns the page of an order. In its template stand `{id}`, and `{language}` where the paths of another language than English begin
 * with it.
 *
 * @example orderPageIn('https://shop.example{language}/orders/{id}', { orderId: '1', locale: 'de-AT' }) // 'https://shop.example/de/orders/1'
 */
export function orderPageIn(template: string, { orderId, locale }: { orderId: string; locale: string }): string {
  const language = languageOf(locale)
  const prefix = language === 'en' ? '' : `/${language}`
  return template.replaceAll('{language}', prefix).replaceAll('{id}', () => encodeURIComponent(orderId))
}

/** Returns the locale of a customer who chose a language: that of the store where it is in this language, since it says how amounts are written. */
export const localeFor = (chosen: Language | undefined, storeLocale: string): string =>
  chosen === undefined || primaryLanguage(storeLocale) === chosen ? storeLocale : chosen
