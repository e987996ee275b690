import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  createProduct,
  expectStatus,
  findMail,
  orderOf,
  registerCustomer,
  signIn,
  signInAdmin,
} from '../support/steps.ts'
import { lookAt, looking, openTab, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { openConsole, signInOn } from './steps.ts'

type PlacedOrder = { id: string; number: string; email: string; accessToken: string }

describe('the console in a browser', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop()

  /** A confirmed order of a product of its own. */
  async function placeOrder(quantity: number): Promise<PlacedOrder> {
    const { token } = await signInAdmin(shop)
    const { variantId } = await createProduct(shop, token, { stock: quantity })
    const body = orderOf(variantId, { items: [{ variantId, quantity }] })
    return expectStatus(await shop.pay('/api/v1/orders', body), 201).body
  }

  test('when staff find an order, ship it in two parcels and refund a unit, then the order shows it, and its timeline too', async () => {
    const { email, number } = await placeOrder(2)
    const { context, page, complaints } = await openConsole(browser(), at('/admin/orders'))
    await page.locator('input[name=q]').fill(email)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: number }).click()
    await page.getByRole('heading', { level: 1, name: number }).waitFor()

    await page.locator('#note').fill('Called: leave it at the door')
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.locator('.staff-note').getByText('leave it at the door').waitFor()

    const ship = async (units: string) => {
      await page.locator('.page-tools').getByRole('button', { name: 'Ship', exact: true }).click()
      await page.locator('dialog[open] input[type=number]').fill(units)
      await page.locator('dialog[open] button[type=submit]').click()
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await ship('1')
    await page.getByText('Partly shipped').waitFor()
    await ship('1')
    await page.locator('.page-head').getByText('Shipped', { exact: true }).waitFor()
    assert.equal(await page.locator('.panel-column.wide .row .status').count(), 2)

    await page.getByRole('button', { name: 'Refund', exact: true }).click()
    await page.locator('dialog[open] #reason').fill('Scratched')
    page.on('dialog', (asked) => void asked.dismiss())
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('dialog[open]').getByText('Choose units, or an amount of shipping.').waitFor()
    await page.locator('dialog[open] input[type=number]').fill('1')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.locator('.result').getByText('Done: Refund items').waitFor()
    await page.locator('.panel-column:not(.wide)').getByText('Scratched').waitFor()
    await page.locator('.timeline').getByText('event sent: order.refunded').first().waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a return is asked for, then staff approve, receive, inspect and refund it', async () => {
    const { id, email, accessToken } = await placeOrder(1)
    const { token } = await signInAdmin(shop)
    expectStatus(await shop.pay(`/api/v1/orders/${id}/shipments`, {}, { token }), 201)
    const lines = [{ itemId: '1', quantity: 1, reason: 'damaged' }]
    const headers = { 'x-order-access-token': accessToken }
    const asked = expectStatus(await shop.pay(`/api/v1/orders/${id}/returns`, { lines }, { headers }), 201).body
    const { context, page, complaints } = await openConsole(browser(), at('/admin/returns?status=requested'))
    await page.getByRole('link', { name: asked.number }).click()
    const steps = [
      ['Approve', 'Approved'],
      ['It has arrived', 'Received'],
      ['Inspect', 'Inspected'],
      ['Refund', 'Refunded'],
    ] as const
    for (const [step, status] of steps) {
      await page.locator('.page-tools').getByRole('button', { name: step, exact: true }).click()
      await page.locator('dialog[open] button[type=submit]').click()
      await page.locator('.page-head').getByText(status, { exact: true }).waitFor()
    }
    await findMail(shop, email, ({ subject }) => /refund/i.test(subject))
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when staff add a discount, then customers have it by its code, and a change made meanwhile is not overwritten', async () => {
    const code = `TEN-${randomUUID().slice(0, 8).toUpperCase()}`
    const { context, page, complaints } = await openConsole(browser(), at('/admin/discounts'))
    const add = page.getByRole('button', { name: 'Add a discount' })
    await add.click()
    await page.locator('dialog[open] #title').fill(code)
    await page.locator('dialog[open] #code').fill(code)
    await page.locator('dialog[open] #percent').fill('10')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.getByRole('button', { name: code }).waitFor()

    const { token } = await signInAdmin(shop)
    const { variantId } = await createProduct(shop, token, { stock: 1 })
    const cart = expectStatus(await shop.post('/api/v1/carts', { items: [{ variantId, quantity: 1 }] }), 201).body
    const codes = { body: { codes: [code] } }
    expectStatus(await shop.request('PUT', `/api/v1/carts/${cart.id}/discount-codes`, codes), 200)
    const priced = `/api/v1/carts/${cart.id}?country=DE&shippingMethod=standard`
    const { body } = expectStatus(await shop.get(priced), 200)
    assert.equal(body.totals.discount.amountMinor, 500)

    await page.getByRole('button', { name: code }).click()
    const { items } = expectStatus(await shop.get('/api/v1/discounts?limit=100', { token }), 200).body
    const {
      id,
      timesUsed: _,
      version: __,
      createdAt: ___,
      updatedAt: ____,
      ...known
    } = items.find((each: { code: string }) => each.code === code)
    const headers = { 'if-match': '*' }
    const changed = { body: { ...known, title: `${code} changed` }, token, headers }
    expectStatus(await shop.request('PUT', `/api/v1/discounts/${id}`, changed), 200)
    await page.locator('dialog[open] #percent').fill('90')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('dialog[open] [role=alert]').getByText('changed since').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a colleague may not refund, then no page offers it, the API refuses it, and once they may, they do', async () => {
    const { email, id: orderId, number } = await placeOrder(1)
    const { token } = await signInAdmin(shop)
    const shipped = await shop.pay(`/api/v1/orders/${orderId}/shipments`, { carrier: 'DHL' }, { token })
    expectStatus(shipped, 201)
    const colleague = await registerCustomer(shop)
    const role = { token, body: { role: 'staff' } }
    expectStatus(await shop.request('PUT', `/api/v1/users/${colleague.id}/role`, role), 200)

    const admin = await openConsole(browser(), at('/admin/team'))
    const row = admin.page.locator('tr', { hasText: colleague.email })
    const grant = async (permissions: readonly string[]) => {
      await row.getByRole('button', { name: 'Change' }).click()
      await admin.page.locator('dialog[open] input[type=checkbox]').first().waitFor()
      for (const box of await admin.page.locator('dialog[open] input[type=checkbox]').all()) {
        await box.setChecked(permissions.includes((await box.getAttribute('name')) ?? ''))
      }
      await admin.page.locator('dialog[open] button[type=submit]').click()
      await admin.page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await grant(['orders'])
    await row.getByText('Orders', { exact: true }).waitFor()

    const { context, page, complaints } = await openTab(browser())
    await page.goto(at(`/admin/orders/${orderId}`))
    await signInOn(page, colleague.email, colleague.password)
    await page.getByRole('heading', { level: 1, name: number }).waitFor()
    await page.getByText(email).first().waitFor()
    assert.equal(await page.getByRole('button', { name: 'Refund', exact: true }).count(), 0)
    const offered = await page.locator('.console-nav li').allInnerTexts()
    assert.deepEqual(
      ['Orders', 'Products', 'Discounts', 'Team', 'Fleet'].filter((name) => offered.includes(name)),
      ['Orders'],
    )
    await page.goto(at('/admin/team'))
    await page.getByText('You may not see this page').waitFor()

    const refund = async () => {
      const signedIn = await signIn(shop, colleague.email, colleague.password)
      return shop.pay(`/api/v1/orders/${orderId}/refunds`, { reason: 'Gift' }, { token: signedIn.token })
    }
    const refused = await refund()
    assert.equal(refused.headers.get('content-type'), 'application/problem+json')
    assert.partialDeepStrictEqual(refused.body, { status: 403, code: 'permission-missing', permission: 'refunds' })

    await grant(['orders', 'refunds'])
    await page.goto(at(`/admin/orders/${orderId}`))
    await page.getByRole('button', { name: 'Refund', exact: true }).waitFor()
    expectStatus(await refund(), 201)

    await row.getByRole('button', { name: 'Remove' }).click()
    await admin.page.locator('dialog[open] button[type=submit]').click()
    await row.waitFor({ state: 'detached' })
    await page.goto(at('/admin'))
    await page.getByText('This is for the staff of the shop').waitFor()
    assert.deepEqual([complaints, admin.complaints], [[], []])
    await context.close()
    await admin.context.close()
  })

  test('when a customer opens the console, then it is not for them', async () => {
    const { email, password } = await registerCustomer(shop)
    const { context, page } = await openTab(browser())
    await page.goto(at('/admin'))
    await signInOn(page, email, password)
    await page.getByText('This is for the staff of the shop').waitFor()
    await context.close()
  })

  test('when pages of the console are in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const { id } = await placeOrder(1)
    const pages = [
      ['/admin', '.chart'],
      ['/admin/orders', '.data-table'],
      ['/admin/returns', '.data-table, .empty'],
      ['/admin/discounts', '.data-table, .empty'],
      ['/admin/team', '.data-table'],
      ['/ops', '.fleet-map li'],
      ['/ops/dead-letters', '.data-table, .empty'],
      ['/ops/errors', '.data-table, .empty'],
      [`/admin/orders/${id}`, '.timeline'],
      [`/admin/orders/${id}/packing-slip`, '.data-table'],
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
