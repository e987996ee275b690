import { useLocale } from '../ui/locale-context.tsx'
import { orderWords as german } from '../words/order-de.ts'
import { orderWords as english, type OrderWords } from '../words/order-en.ts'

/** Words that only the page of an order has: pages without it do not load them. */
export const useOrderWords = (): OrderWords => ({ en: english, de: german })[useLocale().language]
