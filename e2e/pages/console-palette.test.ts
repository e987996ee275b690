import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createProduct, expectStatus, orderOf, signInAdmin } from '../support/steps.ts'
import { lookAt, looking, settle, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { openConsole } from './steps.ts'

describe('the command palette of the console', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop()

  async function placeOrder(): Promise<{ id: string; number: string; email: string }> {
    const { token } = await signInAdmin(shop)
    const { variantId } = await createProduct(shop, token, { stock: 1 })
    return expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId)), 201).body
  }

  test('when staff press Ctrl-K and type, then the keyboard alone leads to pages, orders, products and customers', async () => {
    const { number, email } = await placeOrder()
    const { context, page, complaints } = await openConsole(browser(), at('/admin'))
    const field = page.getByRole('combobox', { name: 'Page, order, product or customer' })

    await page.keyboard.press('Control+k')
    await field.fill('retur')
    await page.getByRole('option', { name: 'Returns', selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Returns' }).waitFor()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })

    await page.keyboard.press('Control+k')
    await field.fill(number)
    await page.getByRole('option', { name: number, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: number }).waitFor()

    await page.getByRole('button', { name: 'Go to …' }).click()
    await field.fill('harbour mug')
    await page.getByRole('option', { name: /^Harbour Mug/i, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Harbour Mug' }).waitFor()

    await page.keyboard.press('Control+k')
    await field.fill(email)
    const options = page.locator('dialog[open]').getByRole('option')
    await page.getByRole('group', { name: 'Customers' }).getByRole('option').waitFor()
    assert.equal(await options.count(), 2)
    await page.keyboard.press('ArrowUp')
    await page.getByRole('group', { name: 'Customers' }).getByRole('option', { selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'All customers' }).waitFor()
    await page.getByText(email).first().waitFor()

    await page.getByRole('button', { name: 'Go to …' }).click()
    await field.fill('zzzzzz')
    await page.getByText('Nothing matches.').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.locator('button:focus', { hasText: 'Go to …' }).waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when staff press ?, then shortcuts are listed, and those of one character work until they are turned off', async () => {
    const { context, page, complaints } = await openConsole(browser(), at('/admin/orders'))
    await page.locator('main search input').waitFor()
    await page.keyboard.press('/')
    await page.locator('main search input:focus').waitFor()
    await page.keyboard.press('?')
    assert.equal(await page.locator('main search input').inputValue(), '?')
    assert.equal(await page.locator('dialog[open]').count(), 0)

    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor()
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Page, order, product or customer' }).waitFor()
    assert.equal(await page.locator('dialog[open]').count(), 1)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when palette and shortcuts are in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    await placeOrder()
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page } = await openConsole(browser(), at('/admin/returns'), { colorScheme, ...looking })
      await page.getByRole('button', { name: 'Go to …' }).click()
      await page.getByRole('combobox', { name: 'Page, order, product or customer' }).fill('ada')
      await page.getByRole('group', { name: 'Customers' }).waitFor()
      await settle(page)
      found.push(...(await lookAt(page, 'palette')))
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
      await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor()
      await settle(page)
      found.push(...(await lookAt(page, 'shortcuts')))
      await context.close()
    }
    assert.deepEqual(found, [])
  })
})
