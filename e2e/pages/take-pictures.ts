import { fileURLToPath } from 'node:url'
import { waitFor } from '@storefleet/test-kit/wait-for'
import type { Page } from 'playwright-core'
import { openBrowser, openTab } from './browser.ts'
import { addToCart, enterConsole, fillCheckout } from './steps.ts'

/**
 * Takes the pictures of the README anew, from a shop with its sample data and accounts at SHOP_URL, or at `npm start`'s address:
 * `node e2e/pages/take-pictures.ts`. It places an order.
 */
const shop = process.env.SHOP_URL || 'http://localhost:3000'
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const wide = { width: 1440, height: 900 }

/** Whether fonts and the pictures in sight are there. */
const isDrawn = `document.fonts.status === 'loaded' && [...document.images].every(
  (image) => image.complete || image.getBoundingClientRect().top > innerHeight)`

type Keep = (name: string) => Promise<void>

const browser = await openBrowser()
try {
  await take('light', async (page, keep) => {
    await page.goto(`${shop}/`)
    await keep('home')
    await addToCart(page, shop)
    await fillCheckout(page, shop, 'ada@example.com')
    // The total of that country.
    await page.locator('.totals').getByText('VAT').waitFor()
    await keep('checkout')
    await page.locator('.summary button[type=submit]:not([disabled])').click()
    await page.getByText('Confirmed', { exact: true }).waitFor()
    await keep('order')
  })
  await take('dark', async (page, keep) => {
    await page.goto(`${shop}/products/harbour-mug`)
    await keep('product')
  })
  await take('light', async (page, keep) => {
    await enterConsole(page, `${shop}/admin`)
    await page.locator('main svg').first().waitFor()
    await keep('console-today')
  })
  await take('dark', async (page, keep) => {
    await enterConsole(page, `${shop}/ops`)
    await page.locator('.fleet-map li').first().waitFor()
    await keep('console-fleet')
  })
} finally {
  await browser.close()
}

async function take(colorScheme: 'light' | 'dark', walk: (page: Page, keep: Keep) => Promise<void>): Promise<void> {
  const { context, page } = await openTab(browser, { colorScheme, viewport: wide, reducedMotion: 'reduce' })
  await walk(page, async (name) => {
    // The page of an order never stops to listen.
    await waitFor(() => page.evaluate<boolean>(isDrawn))
    const path = `${folder}${name}.jpg`
    await page.screenshot({ path, type: 'jpeg', quality: 80 })
    console.log(path)
  })
  await context.close()
}
