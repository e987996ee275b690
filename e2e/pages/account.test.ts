import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import type { Page } from 'playwright-core'
import { appCode } from '../support/app-code.ts'
import { findMail, freshEmail, linkIn, localPath, registerCustomer } from '../support/steps.ts'
import { lookAt, looking, openTab, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { addToCart, signInOn } from './steps.ts'

describe('the account in a browser', { skip }, async () => {
  const { shop, browser, publicUrl, at } = await openBrowserShop()

  /** Waits in this process: a page that runs no strings cannot wait itself. */
  const hasValue = (page: Page, field: string, value: string) =>
    waitFor(async () => (await page.locator(field).count()) > 0 && (await page.inputValue(field)) === value)

  async function addAddress(page: Page) {
    await page.goto(at('/account/addresses'))
    await page.getByRole('button', { name: 'Add an address' }).click()
    await page.selectOption('#country', 'DE')
    await page.fill('#line1', 'Lindenweg 1')
    await page.fill('#city', 'Oldenburg')
    await page.fill('#postalCode', '26133')
    await page.fill('#name', 'Ada Lovelace')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.address-cards li').waitFor()
  }

  test('when a customer registers, buys and looks after their account, then mails lead to its pages, and all of it is there', async () => {
    const { context, page, complaints } = await openTab(browser())
    const email = freshEmail()
    const password = 'harbour-7461-Battery'
    await addToCart(page, publicUrl())
    await page.goto(at('/account'))
    await page.waitForURL(/\/account\/sign-in\?next=/)
    await page.getByRole('link', { name: 'Create an account' }).click()
    await page.fill('#name', 'Ada Lovelace')
    await page.fill('#email', email)
    await page.getByRole('button', { name: 'Create an account' }).click()
    const mail = await findMail(shop, email, ({ subject }) => /confirm/i.test(subject))
    await page.goto(at(localPath(linkIn(mail.text))))
    assert.equal(new URL(linkIn(mail.text)).pathname, '/account/verify')
    await page.getByText(`your account with the address ${email}`).waitFor()
    await page.fill('#newPassword', password)
    await page.getByRole('button', { name: 'Confirm the address' }).click()
    await page.getByText('You can sign in now').waitFor()
    await page.goto(at(`/account/sign-in?next=${encodeURIComponent('//evil.example/')}`))
    await signInOn(page, email, 'not-the-password')
    await page.getByText('Email or password is not right.').waitFor()
    await signInOn(page, email, password)
    await page.waitForURL(at('/account'))
    await page.getByText('You have not ordered anything yet.').waitFor()

    await addAddress(page)
    await page.goto(at('/checkout'))
    await page.locator('.totals').waitFor()
    await hasValue(page, '#postalCode', '26133')
    assert.equal(await page.inputValue('#email'), email)
    await page.fill('#line2', 'Second floor')
    // The session ends elsewhere, while the checkout is open.
    await context.clearCookies()
    await page.evaluate("new BroadcastChannel('session').postMessage('changed')")
    await page.locator('dialog.sheet[open]').waitFor()
    await signInOn(page, email, password)
    await page.locator('dialog.sheet').waitFor({ state: 'detached' })
    assert.equal(await page.inputValue('#line2'), 'Second floor')
    await page.locator('.summary button[type=submit]:not([disabled])').click()
    await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/)
    const orderUrl = page.url()

    const order = await findMail(shop, email, ({ subject }) => /confirmed/i.test(subject))
    assert.ok(linkIn(order.text).startsWith(`${orderUrl}#`), linkIn(order.text))
    await page.evaluate('sessionStorage.clear()')
    await page.goto(at('/account'))
    await page.locator('.row a').click()
    await page.waitForURL(orderUrl)
    await page.getByText('Confirmed').waitFor()

    await page.goto(at('/account/password'))
    await page.fill('#currentPassword', password)
    await page.fill('#newPassword', `${password}-2`)
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByText('The password is changed.').waitFor()
    await page.goto(at('/account/sessions'))
    await page.getByText('This device').waitFor()
    assert.equal(await page.locator('.row').count(), 1)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(at('/'))
    await page.getByRole('banner').getByText('Sign in').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a customer signs in with a cart, then it says what it holds of before, and the checkout fills in any of their addresses', async () => {
    const { email, password, token } = await registerCustomer(shop)
    const { items } = (await shop.get('/api/v1/products?limit=20')).body
    const other = items.find(
      ({ slug, isAvailable }: { slug: string; isAvailable: boolean }) => isAvailable && slug !== 'harbour-mug',
    )
    const { variants } = (await shop.get(`/api/v1/products/${other.slug}`)).body
    const { id: variantId } = variants.find(({ isAvailable }: { isAvailable: boolean }) => isAvailable)
    await shop.post('/api/v1/carts', { items: [{ variantId, quantity: 1 }] }, { token })
    const { context, page } = await openTab(browser())
    await addToCart(page, publicUrl())
    await page.goto(at('/account/sign-in?next=/cart'))
    await signInOn(page, email, password)
    await page.waitForURL(at('/cart'))
    await page.locator('main .line').nth(1).waitFor()
    await page.locator('main').getByText('An item that you had put in your cart before is in it again.').waitFor()

    const home = { name: 'Ada Lovelace', line1: 'Lindenweg 1', city: 'Oldenburg', postalCode: '26133', country: 'DE' }
    const work = {
      name: 'A. Lovelace',
      line1: '1 Main St',
      city: 'Reno',
      region: 'NV',
      postalCode: '89501',
      country: 'US',
    }
    for (const address of [home, work]) await shop.post('/api/v1/users/me/addresses', address, { token })
    await page.goto(at('/checkout'))
    await hasValue(page, '#postalCode', '26133')
    await page.fill('#name', 'Ada King')
    await page.selectOption('#saved-address', { label: 'A. Lovelace, 1 Main St, Reno' })
    await hasValue(page, '#region', 'NV')
    const filled = ['#country', '#name', '#line1', '#postalCode'].map((field) => page.inputValue(field))
    assert.deepEqual(await Promise.all(filled), ['US', 'A. Lovelace', '1 Main St', '89501'])
    await page.fill('#line1', '')
    await page.selectOption('#country', 'GB')
    assert.equal(await page.inputValue('#line1'), '')
    await context.close()
  })

  test('when a customer changes their address, then both mailboxes confirm it, and the new one signs in', async () => {
    const { email, password } = await registerCustomer(shop)
    const newEmail = freshEmail()
    const { context, page, complaints } = await openTab(browser())
    const confirm = async (mailbox: string) => {
      const mail = await findMail(shop, mailbox, ({ text }) => /confirm-email/.test(text))
      await page.goto(at(localPath(linkIn(mail.text))))
      await page.getByRole('button', { name: 'Änderung bestätigen' }).click()
    }
    await page.goto(at('/de/account/sign-in?next=/de/account/email'))
    await signInOn(page, email, password)
    await page.waitForURL(at('/de/account/email'))
    await page.fill('#newEmail', newEmail)
    await page.getByRole('button', { name: 'Adresse ändern' }).click()
    await page.getByText('Wartet auf seinen Link').nth(1).waitFor()
    await confirm(newEmail)
    await page.getByRole('heading', { name: 'Bestätigt' }).waitFor()
    await confirm(email)
    await page.getByRole('heading', { name: 'Ihre Adresse ist geändert' }).waitFor()
    await page.locator('.message a.button').click()
    await page.getByText(`Ihr Konto hat die Adresse ${newEmail}.`).waitFor()
    await findMail(shop, email, ({ subject }) => /address of your .* was changed/.test(subject))
    await context.clearCookies()
    await page.goto(at('/account/sign-in'))
    await signInOn(page, newEmail, password)
    await page.waitForURL(at('/account'))
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a customer turns on the second step, then a sign-in asks for a code, and a recovery code signs in', async () => {
    const { email, password } = await registerCustomer(shop)
    const { context, page, complaints } = await openTab(browser())
    await page.goto(at('/account/sign-in?next=/account/second-factor'))
    await signInOn(page, email, password)
    await page.fill('#enable-password', password)
    await page.getByRole('button', { name: 'Set it up' }).click()
    await page.locator('.qr-code path').waitFor()
    const key = await page.locator('.second-factor-secret code').textContent()
    await page.fill('#code', appCode(key ?? ''))
    await page.getByRole('button', { name: 'Turn it on' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    const codes = (await readFile(await (await download).path(), 'utf8')).trim().split('\n')
    assert.deepEqual(codes, await page.locator('.recovery-codes code').allInnerTexts())
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('Turned on').waitFor()
    await findMail(shop, email, ({ subject }) => /asks for a code now/.test(subject))

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(at('/'))
    await page.goto(at('/account/sign-in?next=/account/second-factor'))
    await signInOn(page, email, password)
    await page.getByRole('heading', { name: 'One more step' }).waitFor()
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await page.getByText('This code is not right, or was used already.').waitFor()
    await page.fill('#code', ` ${codes[0]?.toUpperCase()}`)
    await page.keyboard.press('Enter')
    await page.waitForURL(at('/account/second-factor'))
    await page.locator('summary', { hasText: 'Turn it off' }).click()
    await page.fill('#disable-password', password)
    await page.getByRole('button', { name: 'Turn it off' }).click()
    await page.getByText('It is turned off.').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a customer downloads their data and deletes the account, then the file holds it, and no sign-in works any more', async () => {
    const { email, password, token } = await registerCustomer(shop)
    const { context, page, complaints } = await openTab(browser())
    await page.goto(at('/de/account/sign-in?next=/de/account/data'))
    await signInOn(page, email, password)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Herunterladen' }).click()
    await page.getByText('Die Datei ist dort').waitFor()
    const file = await download
    assert.equal(file.suggestedFilename(), 'my-data.json')
    const data = JSON.parse(await readFile(await file.path(), 'utf8'))
    assert.deepEqual(data.missing, [])
    assert.equal(data.services['user-service'].lists.account.items[0].email, email)

    // Without notification-service its part is missing, and the page says so.
    await page.route('**/api/v1/users/me/export', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), missing: ['notification-service'] } })
    })
    await page.getByRole('button', { name: 'Herunterladen' }).click()
    await page.getByText('Ein Teil war gerade nicht zu erreichen').waitFor()

    // A sign-in of long ago: the first request is refused as the API refuses it then.
    let requests = 0
    await page.route('**/api/v1/users/me', (route) => {
      requests += 1
      return requests > 1
        ? route.continue()
        : route.fulfill({ status: 403, json: { code: 'session-not-fresh', status: 403, title: 'Forbidden' } })
    })
    await page.locator('summary', { hasText: 'Konto löschen' }).click()
    await page.getByRole('button', { name: 'Konto löschen' }).click()
    assert.equal(requests, 0, 'The box is not ticked')
    await page.getByLabel('Ja, mein Konto endgültig löschen').check()
    await page.getByRole('button', { name: 'Konto löschen' }).click()
    await page.locator('dialog.sheet[open]').waitFor()
    await signInOn(page, email, password)
    await page.waitForURL(at('/de/account/deleted'))
    await page.getByRole('heading', { name: 'Ihr Konto ist gelöscht' }).waitFor()
    await page.getByRole('banner').getByText('Anmelden').waitFor()
    assert.deepEqual(
      (await context.cookies()).filter(({ name }) => /session_token/.test(name)),
      [],
    )
    await findMail(shop, email, ({ subject }) => /account is deleted/.test(subject))
    const signIn = await shop.post('/api/v1/auth/sign-in/email', { email, password })
    assert.deepEqual([signIn.status, signIn.body.code], [401, 'INVALID_EMAIL_OR_PASSWORD'])
    assert.equal((await shop.get('/api/v1/users/me', { token })).status, 401)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when pages of the account are in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const { email, password } = await registerCustomer(shop)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page } = await openTab(browser(), { colorScheme, ...looking })
      const look = async (name: string) => found.push(...(await lookAt(page, name)))
      for (const path of [
        'sign-up',
        'verify?token=x',
        'verified',
        'verified?error=x',
        'forgot',
        'reset?token=x',
        'reset',
        'confirm-email?token=x',
        'deleted',
        'sign-in',
      ]) {
        await page.goto(at(`/account/${path}`))
        await look(path)
      }
      await signInOn(page, email, password)
      await page.getByText('You have not ordered anything yet.').waitFor()
      await look('orders')
      for (const [path, text] of [
        ['notifications', 'A parcel is on its way'],
        ['email', 'New email address'],
        ['password', 'Current password'],
        ['second-factor', 'a stolen password is not enough'],
        ['sessions', 'This device'],
        ['data', 'It cannot be brought back'],
      ]) {
        await page.goto(at(`/account/${path}`))
        await page.getByText(text as string).waitFor()
        await look(path as string)
      }
      if (colorScheme === 'light') await addAddress(page)
      else await page.goto(at('/account/addresses'))
      await page.getByRole('button', { name: 'Edit the address' }).waitFor()
      await look('addresses')
      await page.getByRole('button', { name: 'Edit the address' }).click()
      await look('an address')
      await context.close()
    }
    assert.deepEqual(found, [])
  })
})
