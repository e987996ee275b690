import { after, before } from 'node:test'
import type { Browser } from 'playwright-core'
import { openShop } from '../support/shop.ts'
import { openBrowser } from './browser.ts'
import { publicUrlOf } from './steps.ts'

/** The shop under test and a browser, which closes after the last test of the suite. Both are there once its tests run. */
export async function openBrowserShop(environment?: NodeJS.ProcessEnv) {
  const shop = await openShop(environment)
  let opened: { browser: Browser; publicUrl: string } | undefined
  before(async () => {
    opened = { browser: await openBrowser(), publicUrl: await publicUrlOf(shop.baseUrl) }
  })
  after(() => opened?.browser.close())
  const known = () => {
    if (opened === undefined) throw new Error('The browser opens before the first test')
    return opened
  }
  return {
    shop,
    browser: () => known().browser,
    publicUrl: () => known().publicUrl,
    /** An address of the shop, under the name that it has for customers. */
    at: (path: string) => `${known().publicUrl}${path}`,
  }
}
