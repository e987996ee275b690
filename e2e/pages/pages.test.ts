import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { expectStatus, freshEmail, readMails, signIn, signInAdmin } from '../support/steps.ts'
import { findBarriers, looking, openTab, overflowOf, settle, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { addToCart, fillCheckout } from './steps.ts'

describe('the pages in a browser', { skip }, async () => {
  const { shop, browser, publicUrl, at } = await openBrowserShop()

  const pay = (page: Page) => page.locator('.summary button[type=submit]:not([disabled])').click()

  test('when a guest buys, then a declined card can be replaced, also after a reload, the bank leads back, and the order page follows until the parcel leaves', async () => {
    const { context, page, complaints } = await openTab(browser())
    const email = freshEmail()
    await addToCart(page, publicUrl())
    await fillCheckout(page, publicUrl(), email)
    await page.check('input[value=pm_card_visa_chargeDeclined]')
    await pay(page)
    await page.getByText('The payment was declined. Nothing was charged.').waitFor()
    await page.reload()
    await page.getByText('The payment was declined. Nothing was charged.').waitFor()
    await page.check('input[value=pm_card_authenticationRequired]')
    await page.locator('.pay button[type=submit]').click()
    const stream = page.waitForRequest(/\/api\/v1\/orders\/[0-9a-f-]{36}\/events$/)
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByText('Confirmed').waitFor()
    await stream
    assert.match(page.url(), /\/orders\/[0-9a-f-]{36}$/)
    const mails = await readMails(shop, email)
    assert.ok(mails.length >= 1)
    const orderId = new URL(page.url()).pathname.split('/').at(-1)
    const staff = await signIn(shop, 'staff@storefleet.test')
    const parcel = { carrier: 'DHL', trackingNumber: '00340434161094042557' }
    expectStatus(await shop.pay(`/api/v1/orders/${orderId}/shipments`, parcel, { token: staff.token }), 201)
    await page.getByText(parcel.trackingNumber).waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a guest cancels a part, sends a part back and withdraws from the rest, then the order page leads through and follows it', async () => {
    const options = {
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
      ...looking,
    } as const
    const { context, page, complaints } = await openTab(browser(), options)
    const barriers: string[] = []
    const look = async () => barriers.push(...(await findBarriers(page)))
    await addToCart(page, publicUrl())
    await page.locator('dialog[open] .stepper output').waitFor()
    for (const units of ['2', '3']) {
      await page.locator('dialog[open] .stepper button').last().click()
      await page.locator('dialog[open] .stepper output').filter({ hasText: units }).waitFor()
    }
    await fillCheckout(page, publicUrl(), freshEmail())
    await page.check('input[value=pm_sandbox_confirm]')
    await pay(page)
    await page.getByText('Confirmed').waitFor()
    const orderId = new URL(page.url()).pathname.split('/').at(-1)

    await page.locator('#cancel summary').click()
    await look()
    await page.selectOption('#cancel select', '1')
    await page.locator('#cancel button').click()
    await page.getByText('1 cancelled').waitFor()

    const staff = await signIn(shop, 'staff@storefleet.test')
    const parcel = { carrier: 'DHL', trackingNumber: '00340434161094042558' }
    expectStatus(await shop.pay(`/api/v1/orders/${orderId}/shipments`, parcel, { token: staff.token }), 201)
    await page.locator('summary', { hasText: 'Request a return' }).click()
    await page.getByLabel('Reason').selectOption('defective')
    await page.locator('details[open] select[name^=units]').selectOption('1')
    await look()
    await page.getByRole('button', { name: 'Request the return' }).click()
    await page.getByText('Requested: the shop looks at it').waitFor()

    await page.getByRole('button', { name: 'Withdraw from contract here' }).click()
    await page.getByRole('heading', { name: 'Your statement' }).waitFor()
    await look()
    await page.getByRole('button', { name: 'Confirm withdrawal' }).click()
    await page.getByText('We received your withdrawal').waitFor()
    await look()

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: /^Invoice .*PDF/ }).click()
    assert.match((await saved).suggestedFilename(), /^INV-.*\.pdf$/)
    assert.deepEqual([complaints, barriers, await overflowOf(page)], [[], [], 0])
    await context.close()
  })

  test('when fields are missing, then each says so, a summary links them, and the first has the focus', async () => {
    const { context, page } = await openTab(browser())
    await addToCart(page, publicUrl())
    await page.goto(at('/checkout'))
    await page.locator('.totals').waitFor()
    await pay(page)
    await page.getByRole('alert').filter({ hasText: 'Please check these fields' }).waitFor()
    assert.equal(await page.evaluate('document.activeElement.id'), 'email')
    assert.equal(await page.locator('#name').getAttribute('aria-invalid'), 'true')
    await context.close()
  })

  test('when the store has terms, then a business accepts them, and has the invoice sent elsewhere with its VAT id', async () => {
    const admin = await signInAdmin(shop)
    const settings = { bankAccount: null, manualMethods: [] }
    const set = async (versions: object) => {
      const headers = { 'if-match': '*' }
      const options = { token: admin.token, body: { ...settings, ...versions }, headers }
      expectStatus(await shop.request('PUT', '/api/v1/store/checkout', options), 200)
    }
    await set({ termsVersion: '2026-11', marketingTextVersion: '1' })
    const { context, page, complaints } = await openTab(browser(), { bypassCSP: true })
    await addToCart(page, publicUrl())
    await fillCheckout(page, publicUrl(), freshEmail())
    await page.getByLabel('The invoice goes to another address').check()
    for (const [name, value] of [
      ['name', 'Ada GmbH'],
      ['line1', 'Werkstr. 2'],
      ['city', 'Kiel'],
      ['postalCode', '24103'],
    ]) {
      await page.fill(`#billing-${name}`, value ?? '')
    }
    await page.fill('#vatId', 'DE12')
    await page.locator('#email').focus()
    await page.getByText('This is no VAT ID of the EU.').waitFor()
    await page.fill('#vatId', 'DE123456788')
    await page.getByLabel('I accept the terms').waitFor()
    await pay(page)
    await page.getByRole('link', { name: 'Please accept the terms to order.' }).waitFor()
    assert.deepEqual(await findBarriers(page), [])
    await page.getByLabel('I accept the terms').check()
    await pay(page)
    await page.getByText('VAT ID DE123456788').waitFor()
    await page.getByText('Werkstr. 2').waitFor()
    assert.deepEqual(complaints, [])
    await set({ termsVersion: null })
    await context.close()
  })

  test('when a shop is open in two tabs, then both show the same cart, also after a reload', async () => {
    const { context, page } = await openTab(browser())
    const other = await context.newPage()
    await other.goto(at('/'))
    await addToCart(page, publicUrl())
    await other.locator('.badge').filter({ hasText: '1' }).waitFor()
    await other.reload()
    await other.locator('.badge').filter({ hasText: '1' }).waitFor()
    await context.close()
  })

  test('when scripts are off, then the shop can be searched, filtered, sorted and read', async () => {
    const { context, page } = await openTab(browser(), { javaScriptEnabled: false })
    await page.goto(at('/'))
    await page.fill('input[type=search]', 'mug')
    await page.press('input[type=search]', 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Search: mug' }).waitFor()
    await page.getByRole('link', { name: 'Kitchen' }).nth(1).click()
    await page.locator('.card a').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await context.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(`when pages are ${colorScheme} and ${width} pixels wide, then axe finds nothing, and nothing is cut off`, async () => {
        const viewport = { width, height: 900 }
        const { context, page } = await openTab(browser(), {
          colorScheme,
          viewport,
          ...looking,
        })
        const found: string[] = []
        const look = async (name: string) => {
          for (const barrier of await findBarriers(page)) found.push(`${name} ${barrier}`)
          const overflow = await overflowOf(page)
          if (overflow > 0) found.push(`${name} is ${overflow} pixels too wide`)
        }
        for (const path of [
          '/',
          '/shop',
          '/de/shop?q=becher',
          '/orders',
          '/nothing',
          '/cart',
          '/imprint',
          '/de/returns',
        ]) {
          await page.goto(at(path), { waitUntil: 'load' })
          await look(path)
        }
        await addToCart(page, publicUrl())
        await settle(page)
        await look('the drawer')
        await page.goto(at('/cart'))
        await page.locator('main .line').waitFor()
        await look('the cart')
        await page.goto(at('/checkout'))
        await page.locator('.totals').waitFor()
        await look('the checkout')
        assert.deepEqual(found, [])
        await context.close()
      })
    }
  }
})
