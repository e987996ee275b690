import { type Language, pathIn } from '../words/locale.ts'

/**
 * Where a bank leads back to: the page of the order, in this language, under the name that the shop is known by. The shop may be open
 * under another name, to which a bank is not led. The API puts the id of the order in the place of `{orderId}`.
 */
export const returnUrlIn = (language: Language): string => `${publicOrigin()}${pathIn(language, '/orders/{orderId}')}`

function publicOrigin(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  return new URL(canonical?.href ?? location.href).origin
}
