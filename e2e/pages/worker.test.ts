import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { createFakeBrowser } from '@storefleet/test-kit/fake-browser'
import { startPushService } from '@storefleet/test-kit/push-service'
import type { BrowserContext, Page } from 'playwright-core'
import { createProduct, expectStatus, orderOf, registerCustomer, signInAdmin } from '../support/steps.ts'
import { lookAt, looking, openTab, skip } from './browser.ts'
import { openBrowserShop } from './open-browser-shop.ts'
import { signInOn } from './steps.ts'

describe('the worker in a browser', { skip }, async () => {
  const { shop, browser, publicUrl, at } = await openBrowserShop()
  let pushService: Awaited<ReturnType<typeof startPushService>>
  before(async () => {
    pushService = await startPushService()
  })
  after(() => pushService.close())

  const isReady = 'navigator.serviceWorker.ready.then(({ active }) => active.state)'
  /** The worker runs the page that is open. */
  const hasWorker = (page: Page) => waitFor(() => page.evaluate('navigator.serviceWorker.controller !== null'))

  test('when there is no connection, then an offline page is shown in either language, and goes on where it was', async () => {
    const { context, page, complaints } = await openTab(browser())
    await page.goto(at('/'))
    await page.evaluate(isReady)
    await hasWorker(page)
    await context.setOffline(true)
    await page.goto(at('/shop?q=mug'))
    await page.getByRole('heading', { name: 'There is no connection' }).waitFor()
    assert.match(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily'), /Fraunces/)
    await page.goto(at('/de/account'))
    await page.getByRole('heading', { name: 'Es gibt keine Verbindung' }).waitFor()
    await page.goto(at('/shop?q=mug'))
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Try again' }).click()
    await page.locator('.card').first().waitFor()
    assert.equal(page.url(), at('/shop?q=mug'))
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when a customer has looked at their account, then the browser keeps only the offline pages and what draws them', async () => {
    const { email, password } = await registerCustomer(shop)
    const { context, page } = await openTab(browser())
    await page.goto(at('/account/sign-in?next=/account/addresses'))
    await signInOn(page, email, password)
    await page.waitForURL(at('/account/addresses'))
    await page.evaluate(isReady)
    const kept = await page.evaluate<string[]>(
      `caches.keys().then((names) => Promise.all(names.map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).then((all) => all.flat())`,
    )
    assert.deepEqual(kept.filter((path) => !path.startsWith('/assets/')).sort(), ['/de/offline', '/offline'])
    await context.close()
  })

  const endpoint = () => `${pushService.url}/send/1`
  /** The browser has no push service here: it says that it subscribed at the one of this test. */
  async function subscribeHere(context: BrowserContext, keys: object) {
    await context.grantPermissions(['notifications'], { origin: publicUrl() })
    await context.addInitScript(
      `{
        const made = { endpoint: ${JSON.stringify(endpoint())}, expirationTime: null, keys: ${JSON.stringify(keys)} }
        const subscription = { ...made, toJSON: () => made, unsubscribe: async () => sessionStorage.removeItem('fake-push') }
        PushManager.prototype.getSubscription = async () => sessionStorage.getItem('fake-push') && subscription
        PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
          if (applicationServerKey.length !== 87) throw new TypeError('not a key')
          sessionStorage.setItem('fake-push', 'yes')
          return subscription
        }
      }`,
    )
  }

  /** A worker that has ended is started first. */
  const slowly = { everyMs: 1_000 }
  /** Delivers what the push service has received, as a browser does, and returns the notices that are shown. */
  async function deliver(context: BrowserContext, page: Page, data: string) {
    const client = await context.newCDPSession(page)
    const registered = new Promise<string>((resolve) =>
      client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL === `${publicUrl()}/`)
        if (own) resolve(own.registrationId)
      }),
    )
    await client.send('ServiceWorker.enable')
    const registrationId = await registered
    const push = { origin: publicUrl(), registrationId, data }
    return waitFor(async () => {
      // Chromium lost one in some ten runs on a busy machine. A notice that comes again takes the place of the first.
      await client.send('ServiceWorker.deliverPushMessage', push)
      const shown = await page.evaluate<{ title: string; body: string; url: string }[]>(
        `navigator.serviceWorker.ready.then((registration) => registration.getNotifications())
          .then((all) => all.map(({ title, body, data }) => ({ title, body, url: data.url })))`,
      )
      return shown.length > 0 && shown
    }, slowly)
  }

  test('when a customer turns push on, then a shipment is shown by this browser, and signing out ends it', async () => {
    const { email, password, token } = await registerCustomer(shop)
    const fake = createFakeBrowser()
    const { context, page, complaints } = await openTab(browser())
    await subscribeHere(context, fake.keys)
    await page.goto(at('/account/sign-in?next=/account/notifications'))
    await signInOn(page, email, password)
    await page.getByRole('button', { name: 'Turn push on' }).click()
    await page.getByRole('button', { name: 'Turn push off' }).waitFor()

    const { token: admin } = await signInAdmin(shop)
    const { variantId } = await createProduct(shop, admin, { stock: 1 })
    const { body: order } = expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId), { token }), 201)
    expectStatus(
      await shop.pay(`/api/v1/orders/${order.id}/shipments`, { carrier: 'DHL', trackingNumber: '1' }, { token: admin }),
      201,
    )
    const pushed = await waitFor(() => pushService.received[0])
    const [notice] = await deliver(context, page, fake.decrypt(pushed.body))
    assert.equal(notice?.title, 'Your order is on its way')
    assert.equal(notice.url, at(`/orders/${order.id}`))

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(at('/'))
    assert.deepEqual((await shop.get('/api/v1/push/subscriptions', { token })).body.items, [])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('when the browser blocks notices, then the page says so', async () => {
    const { email, password } = await registerCustomer(shop)
    const { context, page } = await openTab(browser())
    await context.addInitScript(`Object.defineProperty(Notification, 'permission', { get: () => 'denied' })`)
    await page.goto(at('/de/account/sign-in?next=/de/account/notifications'))
    await signInOn(page, email, password)
    await page.getByText('Dieser Browser blockiert Meldungen').waitFor()
    await context.close()
  })

  test('when the offline page is in either theme, on a phone or a desk, then axe finds nothing, and nothing is cut off', async () => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page } = await openTab(browser(), { colorScheme, ...looking })
      await page.goto(at('/offline'))
      found.push(...(await lookAt(page, 'offline')))
      await context.close()
    }
    assert.deepEqual(found, [])
  })
})
