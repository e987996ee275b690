import type { PaymentMethod } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { paymentWords as german } from '../words/payment-de.ts'
import { paymentWords as english } from '../words/payment-en.ts'

/** What ways to pay are called in the language of the page; what the API calls them where they are the merchant's or unknown. */
export function usePaymentWords() {
  const words = { en: english, de: german }[useLocale().language]
  return {
    nameOf: (id: string, name: string): string => words.names[id] ?? name,
    descriptionOf: ({ kind, description }: PaymentMethod): string => words.descriptions[kind] ?? description,
  }
}
