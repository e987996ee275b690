import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import type { Page } from 'playwright-core'
import { expectStatus, signInAdmin } from '../support/steps.ts'
import { lookAt, looking, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { addToCart, fillCheckout, openConsole } from './steps.ts'

describe('the settings in the console', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop()
  let token = ''
  before(async () => {
    token = (await signInAdmin(shop)).token
  })

  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
  }

  /** Puts settings back: other tests use the same shop. */
  async function keeping(kind: string, work: () => Promise<void>) {
    const path = `/api/v1/store/${kind}`
    const { body } = expectStatus(await shop.get(path, { token }), 200)
    try {
      await work()
    } finally {
      expectStatus(await shop.request('PUT', path, { token, headers: { 'if-match': '*' }, body }), 200)
    }
  }

  test('when staff rename the store, then the header of the shop says so', () =>
    keeping('profile', async () => {
      const name = `Harbour ${randomUUID().slice(0, 8)}`
      const { context, page, complaints } = await openConsole(browser(), at('/admin/settings/store'))
      await page.locator('#setting-name').fill(name)
      await save(page)
      await waitFor(async () => {
        await page.goto(at('/'))
        return (await page.locator('header').first().textContent())?.includes(name) ?? false
      })
      assert.deepEqual(complaints, [])
      await context.close()
    }))

  test('when staff add a shipping method, then customers find it at the checkout', () =>
    keeping('shipping', async () => {
      const name = `Bicycle ${randomUUID().slice(0, 8)}`
      const { context, page } = await openConsole(browser(), at('/admin/settings/shipping'))
      await page.locator('.setting-row-head button').first().click()
      const zone = '#setting-zones-0'
      await page.locator(`${zone}-methods-add`).click()
      const added =
        (await page.locator(`[id^="setting-zones-0-methods-"][id$="-kind"]`).first().getAttribute('id')) ?? ''
      const method = `#${added.replace(/-kind$/, '')}`
      await page.locator(`${method}-name`).fill(name)
      await page.locator(`${method}-id`).fill('bicycle')
      await page.locator(`${method}-minDays`).fill('1')
      await page.locator(`${method}-maxDays`).fill('two')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator(`${method}-maxDays-error`).waitFor()
      await page.locator(`${method}-maxDays`).fill('2')
      await page.locator(`${method}-rates-0-priceMinor`).fill('3.25')
      await save(page)
      await addToCart(page, at(''))
      await fillCheckout(page, at(''), `settings-${randomUUID().slice(0, 8)}@example.test`)
      await page.getByText(name).first().waitFor()
      await context.close()
    }))

  test('when two tabs change the same settings, then the second is told what the first has saved, and chooses', () =>
    keeping('returns', async () => {
      const path = '/admin/settings/returns'
      const { context, page: first } = await openConsole(browser(), at(path))
      await first.locator('#setting-returnDays').waitFor()
      const second = await context.newPage()
      await second.goto(at(path))
      await second.locator('#setting-returnDays').waitFor()

      await first.locator('#setting-returnDays').fill('41')
      await first.locator('#setting-deliveryDays').fill('9')
      await save(first)
      await second.locator('#setting-returnDays').fill('42')
      await second.getByRole('button', { name: 'Save', exact: true }).click()
      const conflict = second.locator('.conflict')
      await conflict.getByText('Saved: 41').waitFor()
      await conflict.getByText('Yours: 42').waitFor()
      await conflict.getByRole('button', { name: 'Keep my changes' }).click()
      await save(second)

      const { body } = expectStatus(await shop.get('/api/v1/store/returns', { token }), 200)
      assert.deepEqual([body.returnDays, body.deliveryDays], [42, 9])
      await context.close()
    }))

  test('when staff write legal texts, then they see them as customers do, and the shop shows them', () =>
    keeping('legal', async () => {
      const { context, page } = await openConsole(browser(), at('/admin/settings/legal'))
      const heading = `Scope ${randomUUID().slice(0, 8)}`
      await page.locator('#setting-terms-en').fill(`## ${heading}\n\n- One <b>item</b>`)
      await page.getByText('Preview: In English').first().click()
      await page.locator('.legal-preview').getByRole('heading', { name: heading }).waitFor()
      await save(page)
      await waitFor(async () => {
        await page.goto(at('/terms'))
        return (await page.getByRole('heading', { name: heading }).count()) === 1
      })
      await page.getByText('One <b>item</b>').waitFor()
      await context.close()
    }))

  test('when settings are in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const kinds = ['store', 'legal', 'returns', 'tax', 'shipping', 'checkout', 'documents']
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page } = await openConsole(browser(), at('/admin'), { colorScheme, ...looking })
      for (const kind of kinds) {
        await page.goto(at(`/admin/settings/${kind}`))
        await page.locator('.setting-fields').first().waitFor()
        for (const row of await page.locator('.setting-row-head button[aria-expanded=false]').all()) {
          if (await row.isVisible()) await row.click()
          break
        }
        found.push(...(await lookAt(page, kind)))
      }
      await context.close()
    }
    assert.deepEqual(found, [])
  })
})
