import { useLocale } from '../ui/locale-context.tsx'
import { productWords as german } from '../words/product-de.ts'
import { productWords as english, type ProductWords } from '../words/product-en.ts'

/** Words that only the pictures of a product have: pages without them do not load them. */
export const useProductWords = (): ProductWords => ({ en: english, de: german })[useLocale().language]
