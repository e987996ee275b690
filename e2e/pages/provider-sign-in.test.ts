import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { providerClient, startOpenidProvider } from '@storefleet/test-kit/openid-provider'
import { appCode } from '../support/app-code.ts'
import { freshEmail, registerCustomer } from '../support/steps.ts'
import { lookAt, looking, openTab, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { addToCart, signInOn } from './steps.ts'

describe('a shop with an OpenID Connect provider, in a browser', { skip }, async () => {
  const provider = await startOpenidProvider()
  after(provider.stop)
  const { shop, browser, at, publicUrl } = await openBrowserShop({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: providerClient.clientId,
    OIDC_CLIENT_SECRET: providerClient.clientSecret,
    OIDC_NAME: 'Example',
  })

  test('when a guest signs in there, then they come back to where they were, with their cart, and look after the account', async () => {
    const email = freshEmail()
    const { context, page, complaints } = await openTab(browser(), looking)
    await addToCart(page, publicUrl())
    await page.goto(at('/account/sign-in?next=/cart'))
    await page.getByRole('button', { name: 'Continue with Example' }).waitFor()
    assert.deepEqual(await lookAt(page, 'sign-in'), [])

    provider.becomes('denies')
    await page.getByRole('button', { name: 'Continue with Example' }).click()
    await page.getByText('You have stopped the sign-in there.').waitFor()
    assert.equal(page.url(), at(`/account/sign-in?next=${encodeURIComponent('/cart')}`))

    provider.becomes({ sub: 'ada', email, email_verified: true, name: 'Ada Lovelace' })
    await page.getByRole('button', { name: 'Continue with Example' }).click()
    await page.waitForURL(at('/cart'))
    await page.getByRole('banner').getByText('Ada').waitFor()
    await page.locator('main .line').waitFor()
    await page.goto(at('/account/sessions'))
    await page.getByText('This device').waitFor()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(at('/'))
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when the account has a second factor, then its code is asked for, in the language of the page', async () => {
    const { email, password } = await registerCustomer(shop)
    const { context, page, complaints } = await openTab(browser(), looking)
    await page.goto(at('/account/sign-in?next=/account/second-factor'))
    await signInOn(page, email, password)
    await page.fill('#enable-password', password)
    await page.getByRole('button', { name: 'Set it up' }).click()
    const key = await page.locator('.second-factor-secret code').textContent()
    await page.fill('#code', appCode(key ?? ''))
    await page.getByRole('button', { name: 'Turn it on' }).click()
    const code = await page.locator('.recovery-codes code').first().textContent()
    await context.clearCookies()

    provider.becomes({ sub: 'grace', email, email_verified: true })
    await page.goto(at('/de/account/sign-in?next=/de/account/addresses'))
    await page.getByRole('button', { name: 'Weiter mit Example' }).click()
    await page.getByRole('heading', { name: 'Noch ein Schritt' }).waitFor()
    await page.fill('#code', code ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL(at('/de/account/addresses'))
    await page.getByText(email).waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a sign-in was a while ago, then the dialog over the page offers the provider too', async () => {
    const { email, password } = await registerCustomer(shop)
    const { context, page } = await openTab(browser(), looking)
    await page.goto(at('/account/sign-in?next=/account/data'))
    await signInOn(page, email, password)
    await page.locator('summary').waitFor()
    // The page asks for the account at the same address.
    const refusal = { status: 403, json: { code: 'session-not-fresh', status: 403, title: 'Forbidden' } }
    await page.route('**/api/v1/users/me', (route) =>
      route.request().method() === 'DELETE' ? route.fulfill(refusal) : route.fallback(),
    )
    await page.locator('summary').click()
    await page.getByLabel('Yes, delete my account for good').check()
    await page.getByRole('button', { name: 'Delete the account' }).click()
    await page.locator('dialog.sheet[open]').getByRole('button', { name: 'Continue with Example' }).waitFor()
    assert.deepEqual(await lookAt(page, 'dialog'), [])
    provider.becomes({ sub: 'joan', email, email_verified: true })
    await page.getByRole('button', { name: 'Continue with Example' }).click()
    await page.waitForURL(/\/account\/sign-in/)
    await page.waitForURL(at('/account/data'))
    await context.close()
  })
})
