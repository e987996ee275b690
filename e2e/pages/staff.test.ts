import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appCode } from '../support/app-code.ts'
import { samplePassword } from '../support/steps.ts'
import { lookAt, looking, openTab, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { signInOn } from './steps.ts'

const email = 'staff@storefleet.test'

describe('staff of a shop that requires a second factor', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop({ STAFF_SECOND_FACTOR: 'required' })

  test('when staff without one call the API, then every service refuses them, also where no token is needed', async () => {
    const { body } = await shop.post('/api/v1/auth/sign-in/email', { email, password: samplePassword })
    const { token } = (await shop.get('/api/v1/auth/token', { token: body.token })).body
    for (const path of [
      'users/me',
      'orders',
      'products',
      'products/harbour-mug',
      'notifications',
      'store/profile',
      'operations/fleet',
      'users',
    ]) {
      const { status, body: problem } = await shop.get(`/api/v1/${path}`, { token })
      assert.deepEqual([path, status, problem.code], [path, 403, 'second-factor-required'])
    }
  })

  test('when staff enter the console, then they set the second factor up, and go on there', async () => {
    const { context, page, complaints } = await openTab(browser(), looking)
    await page.goto(at('/admin/orders'))
    await signInOn(page, email, samplePassword)
    await page.waitForURL(at(`/account/second-factor?next=${encodeURIComponent('/admin/orders')}`))
    await page.getByText('The shop asks its staff for a second step').waitFor()
    assert.deepEqual(await lookAt(page, 'second-factor'), [])
    // Other pages of the account lead back.
    await page.goto(at('/account/addresses'))
    await page.waitForURL(at(`/account/second-factor?next=${encodeURIComponent('/account/addresses')}`))
    await page.goto(at('/admin/orders'))
    await page.waitForURL(/second-factor/)
    await page.fill('#enable-password', samplePassword)
    await page.getByRole('button', { name: 'Set it up' }).click()
    const key = await page.locator('.second-factor-secret code').textContent()
    await page.fill('#code', appCode(key ?? ''))
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.waitForURL(at('/admin/orders'))
    await page.locator('.console h1').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })
})
