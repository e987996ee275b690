import type { ConfigReader } from '@storefleet/process'

/** The pages that links lead to where the shop has them: `orderPage` is a template of `orderPageIn`. */
export type StorefrontPages = Readonly<{
  orderPage: string
  verifiedPath: string
  resetPath: string
  confirmEmailPath: string
  /** Where a link that confirms an address leads, where its request returns to `verifiedPath` of a language. */
  verifyPath: string
  signInPath: string
}>

/** Returns where the pages of the storefront are; undefined where links lead to the API. */
export function readStorefrontPages(read: ConfigReader, publicUrl: string): StorefrontPages | undefined {
  const leadsToPages = read.flag(
    'PAGE_LINKS',
    false,
    'Whether links in messages and returns from a bank lead to the pages of the storefront under `PUBLIC_URL`: `/orders/{id}`, `/account/verify`, `/account/verified`, `/account/reset`, `/account/confirm-email`; else to the API. Where the storefront is started with the services, it is true.',
  )
  if (!leadsToPages) return undefined
  return {
    orderPage: `${publicUrl}{language}/orders/{id}`,
    verifiedPath: '/account/verified',
    resetPath: '/account/reset',
    confirmEmailPath: '/account/confirm-email',
    verifyPath: '/account/verify',
    signInPath: '/account/sign-in',
  }
}
