import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { createProduct, expectStatus, findMail, orderOf, registerCustomer, signInAdmin } from '../support/steps.ts'
import { lookAt, looking, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { openConsole } from './steps.ts'

type PlacedOrder = { id: string; number: string; email: string }

describe('customers and messages in the console', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop()

  async function placeOrder(changes: Record<string, unknown> = {}, as: { token?: string } = {}): Promise<PlacedOrder> {
    const { token } = await signInAdmin(shop)
    const { variantId } = await createProduct(shop, token, { stock: 1 })
    return expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId, changes), as), 201).body
  }

  test('when an administrator finds a customer, then they read orders and notes, end the sessions, save the data and erase the account', async () => {
    const ada = await registerCustomer(shop)
    const order = await placeOrder({ email: ada.email }, { token: ada.token })
    const { token } = await signInAdmin(shop)
    expectStatus(await shop.post(`/api/v1/orders/${order.id}/notes`, { text: 'Rings twice' }, { token }), 201)
    const { context, page, complaints } = await openConsole(browser(), at('/admin/customers'))
    await page.locator('input[name=q]').fill(ada.email)
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: ada.email })
    await row.getByText('Yes', { exact: true }).waitFor()
    await row.getByRole('link').first().click()
    await page.getByRole('link', { name: order.number }).first().waitFor()
    await page.locator('.staff-note').getByText('Rings twice').waitFor()

    await page.getByRole('button', { name: 'End sessions' }).click()
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('.result').getByText('Done: End sessions').waitFor()
    expectStatus(await shop.get('/api/v1/users/me', { token: ada.token }), 401)

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save their data' }).click(),
    ])
    const data = JSON.parse(await readFile(await saved.path(), 'utf8'))
    assert.deepEqual(data.missing, [])
    assert.equal(data.services['user-service'].lists.account.items[0].email, ada.email)
    assert.equal(data.services['order-service'].lists.orders.items[0].number, order.number)

    await page.getByRole('button', { name: 'Erase the account' }).click()
    const erase = page.locator('dialog[open] button[type=submit]')
    await page.locator('dialog[open] #email').fill('another@example.com')
    await erase.click()
    await page.locator('dialog[open] #email-error').waitFor()
    await page.locator('dialog[open] #email').fill(ada.email)
    await erase.click()
    await page.getByText('The account is erased.').waitFor()
    expectStatus(await shop.get(`/api/v1/users/${ada.id}`, { token }), 404)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when staff look for what a customer was sent, then they read it as it was sent, and send it once more', async () => {
    const { number, email } = await placeOrder()
    await findMail(shop, email, ({ subject }) => subject.includes(number))
    const { context, page, complaints } = await openConsole(browser(), at('/admin/messages'))
    await page.locator('input[name=q]').fill('SF-NOT-THERE')
    await page.keyboard.press('Enter')
    await page.getByText('There is no order SF-NOT-THERE.').waitFor()
    await page.locator('input[name=q]').fill(number.slice(3))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `Messages about order ${number}` }).waitFor()
    const rows = page.locator('.data-table tbody tr')
    await rows.first().getByRole('button', { name: 'Show' }).click()
    await page.frameLocator('dialog[open] iframe').getByText(number).first().waitFor()
    await page.locator('dialog[open]').getByRole('button', { name: 'Close' }).click()
    await rows.first().getByRole('button', { name: 'Send again' }).click()
    await page.locator('dialog[open] button[type=submit]').click()
    await rows.getByText('Sent again by staff').waitFor()
    await page.getByRole('link', { name: 'Not sent' }).click()
    await page.getByText('No message matches.').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when pages of customers and messages are in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const ada = await registerCustomer(shop)
    const { id } = await placeOrder({ email: ada.email }, { token: ada.token })
    const pages = [
      ['/admin/customers', '.data-table'],
      [`/admin/customers/${id}`, '.panel button'],
      ['/admin/messages', '.data-table'],
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
