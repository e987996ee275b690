import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import type { CDPSession, Page } from 'playwright-core'
import { importProducts, signInAdmin } from '../support/steps.ts'
import { lookAt, looking, openTab, settle, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'

const handle = `pictures-${randomUUID()}`
const csv = [
  'Handle,Title,Published,Variant Price,Image Src,Image Position,Image Alt Text',
  `${handle},A mug of two sides,true,18.00,/images/harbour-mug.svg,1,From the front`,
  `${handle},,,,/images/bee-garden-seeds.svg,2,From the side`,
].join('\n')

describe('the pictures of a product in a browser', { skip }, async () => {
  const { shop, browser, at } = await openBrowserShop()
  const path = `/products/${handle}`
  before(async () => {
    const { totals } = await importProducts(shop, (await signInAdmin(shop)).token, csv)
    assert.equal(totals.created, 1)
  })

  /** Its scripts are there: until then a picture leads to its file. */
  const open = (page: Page) => page.goto(at(path), { waitUntil: 'networkidle' })
  const viewer = (page: Page) => page.locator('dialog.viewer[open]')
  const shownPicture = (page: Page, name: string) => viewer(page).getByRole('img', { name }).waitFor()
  const percent = (page: Page, text: string) => viewer(page).getByRole('status').getByText(text).waitFor()

  const boxOf = async (page: Page) => {
    await settle(page)
    return (await viewer(page).locator('img').boundingBox()) ?? assert.fail('There is no picture')
  }

  test('when a picture is enlarged by keyboard alone, then keys zoom, move and turn over, and the page goes on where it was left', async () => {
    const { context, page, complaints } = await openTab(browser(), { reducedMotion: 'reduce' })
    await open(page)
    await page.locator('.stage a').first().focus()
    await page.keyboard.press('Enter')
    await shownPicture(page, 'From the front')
    await percent(page, '100 %')
    const whole = await boxOf(page)
    for (const _ of [1, 2]) await page.keyboard.press('+')
    await percent(page, '225 %')
    const large = await boxOf(page)
    assert.ok(Math.abs(large.width / whole.width - 2.25) < 0.01, `${whole.width} and ${large.width}`)
    await page.keyboard.press('ArrowRight')
    await waitFor(async () => Math.round(large.x - (await boxOf(page)).x) === 80)
    await shownPicture(page, 'From the front')
    await page.keyboard.press('0')
    await percent(page, '100 %')
    await page.keyboard.press('ArrowRight')
    await shownPicture(page, 'From the side')
    await page.keyboard.press('Escape')
    await page.locator('.stage a:focus', { has: page.getByRole('img', { name: 'From the side' }) }).waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a picture is enlarged by mouse, then what is under the pointer stays there, and a drag moves it to its edge', async () => {
    const { context, page } = await openTab(browser(), { reducedMotion: 'reduce' })
    await open(page)
    await page.locator('.stage a').first().click()
    const whole = await boxOf(page)
    const at75 = { x: whole.x + whole.width * 0.6, y: whole.y + whole.height / 2 }
    await page.mouse.move(at75.x, at75.y)
    await page.mouse.wheel(0, -400)
    await viewer(page).getByRole('status').getByText('100 %').waitFor({ state: 'detached' })
    const large = await boxOf(page)
    assert.ok(Math.abs(large.x + large.width * 0.6 - at75.x) < 1.5)
    await page.mouse.down()
    await page.mouse.move(at75.x + 20, at75.y + 9_000)
    await page.mouse.up()
    assert.ok(Math.abs((await boxOf(page)).y - whole.y) < 1.5)
    await page.mouse.click(at75.x, at75.y)
    await percent(page, '100 %')
    await viewer(page).getByRole('button', { name: 'Close' }).click()
    await viewer(page).waitFor({ state: 'detached' })
    await context.close()
  })

  const touch = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[], y = 400) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) })

  test('when two fingers pinch, then the picture is enlarged, and a swipe over the whole picture shows the next one', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...looking }
    const { context, page } = await openTab(browser(), phone)
    await open(page)
    await page.locator('.stage a').first().tap()
    await percent(page, '100 %')
    const client = await context.newCDPSession(page)
    await touch(client, 'touchStart', [170, 220])
    await touch(client, 'touchMove', [145, 245])
    await touch(client, 'touchMove', [120, 270])
    await touch(client, 'touchEnd', [])
    await percent(page, '300 %')
    assert.equal(await page.evaluate('visualViewport.scale'), 1)
    await page.touchscreen.tap(195, 400)
    await percent(page, '100 %')
    await touch(client, 'touchStart', [300])
    for (const x of [240, 170, 100]) await touch(client, 'touchMove', [x])
    await touch(client, 'touchEnd', [])
    await shownPicture(page, 'From the side')
    await context.close()
  })

  test('when scripts are off, then a picture leads to its file', async () => {
    const { context, page } = await openTab(browser(), { javaScriptEnabled: false })
    await page.goto(at(path))
    await page.locator('.stage a').first().click()
    await page.waitForURL(at('/images/harbour-mug.svg'))
    await context.close()
  })

  test('when a picture is enlarged in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page } = await openTab(browser(), { colorScheme, ...looking })
      await open(page)
      await page.locator('.stage a').first().click()
      await percent(page, '100 %')
      found.push(...(await lookAt(page, `the viewer, ${colorScheme}`)))
      await context.close()
    }
    assert.deepEqual(found, [])
  })
})
