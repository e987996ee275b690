import { useLocale } from '../ui/locale-context.tsx'
import { checkoutWords as german } from '../words/checkout-de.ts'
import { type CheckoutWords, checkoutWords as english } from '../words/checkout-en.ts'

/** Words that only the checkout has: pages without it do not load them. */
export const useCheckoutWords = (): CheckoutWords => ({ en: english, de: german })[useLocale().language]
