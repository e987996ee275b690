import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import type { BrowserContext, Page } from 'playwright-core'
import { createProduct, expectStatus, signInAdmin } from '../support/steps.ts'
import { lookAt, looking, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { openConsole } from './steps.ts'

/** A PNG of one pixel: the smallest picture there is. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('the catalogue in the console', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop()
  let token = ''
  before(async () => {
    token = (await signInAdmin(shop)).token
  })

  async function openSecondTab(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage()
    await page.goto(at(path))
    return page
  }

  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
  }

  test('when staff add a product, upload a picture and put it on sale, then the shop shows both', async () => {
    const title = `Lantern ${randomUUID().slice(0, 8)}`
    const { context, page, complaints } = await openConsole(browser(), at('/admin/products'))
    await page.getByRole('button', { name: 'Add a product' }).click()
    await page.locator('dialog[open] #title').fill(title)
    await page.locator('dialog[open] #price').fill('24.50')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()

    await page.locator('#pictures').setInputFiles({ name: 'lantern.png', mimeType: 'image/png', buffer: pixel })
    await page.locator('.picture-list img').waitFor()
    await page.locator('#picture-0').fill('A lit lantern')
    await page.selectOption('#status', 'active')
    await save(page)

    const [shown] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'See it in the shop' }).click(),
    ])
    const picture = shown.getByRole('img', { name: 'A lit lantern' }).first()
    await picture.waitFor()
    assert.match((await picture.getAttribute('src')) ?? '', /^\/images\/[0-9a-f]{32}_1x1\.webp$/)
    assert.equal(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth), 1)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when two tabs change a price, then the second is told what the first has saved, and chooses', async () => {
    const { product } = await createProduct(shop, token, { stock: 3 })
    const path = `/admin/products/${product.id}`
    const { context, page: first } = await openConsole(browser(), at(path))
    await first.locator('#variant-0-price').waitFor()
    const second = await openSecondTab(context, path)
    await second.locator('#variant-0-price').waitFor()

    await first.locator('#variant-0-price').fill('31.00')
    await save(first)
    await second.locator('#variant-0-price').fill('32.00')
    await second.locator('#vendor').fill('Saltmarsh')
    await second.getByRole('button', { name: 'Save', exact: true }).click()
    const conflict = second.locator('.conflict')
    await conflict.getByText('Saved: ').filter({ hasText: '31.00' }).waitFor()
    await conflict.getByText('Yours: ').filter({ hasText: '32.00' }).waitFor()
    await conflict.getByRole('button', { name: 'Keep my changes' }).click()
    await save(second)

    const { body } = expectStatus(await shop.get(`/api/v1/products/${product.id}`, { token }), 200)
    assert.deepEqual([body.variants[0].price.amountMinor, body.vendor], [3200, 'Saltmarsh'])
    await context.close()
  })

  test('when staff import a file, then its progress is shown to its end, and the rows that failed are found', async () => {
    const handle = `import-${randomUUID().slice(0, 8)}`
    const rows = Array.from(
      { length: 300 },
      (_, number) => `${handle}-${number},Thing ${number},${number === 7 ? 'ten' : '10'}`,
    )
    const csv = Buffer.from(['Handle,Title,Variant Price', ...rows].join('\n'))
    const { context, page } = await openConsole(browser(), at('/admin/imports'))
    await page.locator('#file').setInputFiles({ name: 'products.csv', mimeType: 'text/csv', buffer: csv })
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByText('300 of 300 rows').waitFor({ timeout: 120_000 })
    await page.locator('.import-progress').getByText('Done', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Failed' }).click()
    // The row is also one of the first of all, which are shown until those that failed are there.
    const shown = page.locator('.data-table tbody tr')
    await waitFor(async () => (await shown.count()) === 1)
    await shown.getByText(`${handle}-7`, { exact: true }).waitFor()
    await context.close()
  })

  test('when staff add, move, rename and delete categories, then the shop has them, and one that holds another stays', async () => {
    const [lamps, lights] = [`Lamps ${randomUUID().slice(0, 8)}`, `Lights ${randomUUID().slice(0, 8)}`]
    const { context, page, complaints } = await openConsole(browser(), at('/admin/categories'))
    const dialog = page.locator('dialog[open]')
    const submit = async () => {
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'detached' })
    }
    for (const title of [lamps, lights]) {
      await page.getByRole('button', { name: 'Add a category' }).click()
      await dialog.locator('#title').fill(title)
      await submit()
      await page.getByRole('button', { name: title, exact: true }).waitFor()
    }
    await page.getByRole('button', { name: lamps, exact: true }).click()
    await dialog.locator('#parentId').selectOption({ label: lights })
    await dialog.locator('#title').fill(`${lamps} of glass`)
    await submit()
    await page.getByRole('cell', { name: `${lights} / ${lamps} of glass` }).waitFor()
    const { body } = expectStatus(await shop.get('/api/v1/categories', { token }), 200)
    const moved = body.items.find(({ title }: { title: string }) => title === `${lamps} of glass`)
    assert.equal(moved.path[0].title, lights)

    await page.getByRole('button', { name: `Delete ${lights}` }).click()
    await dialog.locator('button[type=submit]').click()
    await dialog
      .getByRole('alert')
      .filter({ hasText: /categor/ })
      .waitFor()
    await dialog.getByRole('button', { name: 'Do not do it' }).click()
    for (const title of [`${lamps} of glass`, lights]) {
      await page.getByRole('button', { name: `Delete ${title}` }).click()
      await submit()
      await page.getByRole('button', { name: title, exact: true }).waitFor({ state: 'detached' })
    }
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when staff count the shelf, then the stock is what they counted', async () => {
    const { variantId, product } = await createProduct(shop, token, { stock: 3 })
    const { context, page } = await openConsole(
      browser(),
      at(`/admin/stock?q=${encodeURIComponent(product.variants[0].sku ?? product.title)}`),
    )
    await page.getByRole('button', { name: 'Count' }).first().click()
    await page.locator('dialog[open] #units').fill('8')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    const { body } = expectStatus(await shop.get(`/api/v1/inventory/${variantId}`, { token }), 200)
    assert.equal(body.onHand, 8)
    await context.close()
  })

  test('when pages of the catalogue are in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const { product } = await createProduct(shop, token, { stock: 3 })
    const pages = [
      ['/admin/products', '.data-table'],
      [`/admin/products/${product.id}`, '.variant-list'],
      ['/admin/categories', '.data-table'],
      ['/admin/stock', '.data-table'],
      ['/admin/imports', '#file'],
    ] as const
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page } = await openConsole(browser(), at('/admin'), { colorScheme, ...looking })
      for (const [path, loaded] of pages) {
        await page.goto(at(path))
        await page.locator(loaded).first().waitFor()
        found.push(...(await lookAt(page, path)))
      }
      await context.close()
    }
    assert.deepEqual(found, [])
  })
})
