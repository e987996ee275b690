import type { Page } from 'playwright-core'

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
