import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { samplePassword } from '../support/steps.ts'
import { openTab } from './browser.ts'

/** The name that the shop says it has: the bank and mails lead back there. */
export async function publicUrlOf(shopUrl: string): Promise<string> {
  const robots = await (await fetch(`${shopUrl}/robots.txt`)).text()
  return /Sitemap: (.*)\/sitemap.xml/.exec(robots)?.[1] ?? ''
}

export async function addToCart(page: Page, shopUrl: string): Promise<void> {
  await page.goto(`${shopUrl}/products/harbour-mug`)
  await page.locator('.buy-row .button').click()
  await page.locator('dialog[open] .line').waitFor()
}

/** Fills in the checkout of a guest in Germany. */
export async function fillCheckout(page: Page, shopUrl: string, email: string): Promise<void> {
  await page.goto(`${shopUrl}/checkout`)
  await page.locator('.totals').waitFor()
  await page.selectOption('#country', 'DE')
  await page.fill('#email', email)
  await page.fill('#name', 'Ada Lovelace')
  await page.fill('#line1', 'Lindenweg 1')
  await page.fill('#city', 'Oldenburg')
  await page.fill('#postalCode', '26133')
}

/** Signs in with the form of the page. */
export async function signInOn(page: Page, email: string, password: string): Promise<void> {
  await page.fill('#sign-in-email', email)
  await page.fill('#sign-in-password', password)
  await page
    .locator('form', { has: page.locator('#sign-in-email') })
    .locator('button[type=submit]')
    .click()
}

/** Goes to a page of the console, and signs in as the administrator of the sample accounts. */
export async function enterConsole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await signInOn(page, 'admin@storefleet.test', samplePassword)
  await page.locator('.console').waitFor()
}

/** Opens a page of the console in a browser that has not been there. */
export async function openConsole(browser: Browser, address: string, options?: BrowserContextOptions) {
  const tab = await openTab(browser, options)
  await enterConsole(tab.page, address)
  return tab
}
