import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { createTestHost } from '@storefleet/test-kit'
import { refusingUrl } from '@storefleet/test-kit/upstream'
import { createStorefront, readStorefrontConfig } from './app.ts'
import { startSampleServices } from './testing/sample-services.ts'

const publicUrl = 'https://shop.example'

async function startStorefront(env: NodeJS.ProcessEnv) {
  const service = await createStorefront(
    readStorefrontConfig({ PORT: '0', PUBLIC_URL: publicUrl, ...env }),
    createTestHost(),
  )
  const { url } = await service.start()
  after(() => service.stop())
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, { headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}

describe('the pages', async () => {
  const services = await startSampleServices()
  const urls = { PRODUCT_SERVICE_URL: services.url, ORDER_SERVICE_URL: services.url }
  const get = await startStorefront(urls)
  const production = await startStorefront({ ...urls, NODE_ENV: 'production' })
  const read = async (path: string) => {
    const response = await get(path)
    return { response, html: response.text }
  }

  test('when a page is sent, then nothing in it may run or load but files of the shop', async () => {
    const { response, html } = await read('/')
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/)
    assert.match(policy, /require-trusted-types-for 'script'/)
    assert.doesNotMatch(policy, /unsafe|nonce|https?:/)
    assert.doesNotMatch(html, /<style|style="|<script(?![^>]*(\ssrc=|ld\+json))|\son\w+="/)
    for (const [, url = ''] of html.matchAll(/(?:src|href)="(\w+:[^"]*)"/g)) assert.ok(url.startsWith(publicUrl), url)
  })

  test('when the home page is read, then it shows what is new, and categories with a picture', async () => {
    const { response, html } = await read('/')
    assert.equal(response.status, 200)
    assert.match(html, /<title>The Test Store<\/title>/)
    assert.match(html, /href="\/products\/harbour-mug"/)
    assert.match(html, /href="\/shop\/kitchen"/)
  })

  test('when a page is read in German, then its words, prices and links are German', async () => {
    const { html } = await read('/de/shop/kitchen')
    assert.match(html, /<html lang="de"/)
    assert.match(html, /Sortieren nach/)
    assert.match(html, /18,50\s€/)
    assert.match(html, /href="\/de\/products\/harbour-mug"/)
    assert.match(html, /<link rel="alternate" hreflang="en" href="https:\/\/shop.example\/shop\/kitchen">/)
  })

  test('when a list is read, then filters, sort and next page are links, and the count is told', async () => {
    const { html } = await read('/shop?option=Colour:Sea&utm_source=x')
    assert.match(html, /href="\/shop\?option=Colour%3ASea&amp;cursor=next"/)
    assert.match(html, /37 products/)
    assert.doesNotMatch(html, /utm_source/)
    assert.match(html, /<link rel="canonical" href="https:\/\/shop.example\/shop">/)
  })

  test('when a product is reduced, then its card has the old price and the lowest of 30 days, and says what is low', async () => {
    const { html } = await read('/shop?available=true')
    assert.match(html, /Was €24.00/)
    assert.match(html, /Lowest price of the last 30 days: €19.90/)
    assert.match(html, /Only a few left/)
    assert.match(html, /10000 products and more/)
  })

  test('when a product has related ones, then they are shown, and where they cannot be read the product is', async () => {
    assert.match((await read('/products/harbour-mug')).html, /href="\/products\/harbour-bowl"/)
    assert.equal((await read('/products/hostile')).response.status, 200)
  })

  test('when a search is corrected, then the page says what was typed and what was searched', async () => {
    const { html } = await read('/shop?q=harbor+mugg')
    assert.match(html, /Nothing matches “harbor mugg”. Here is what matches “harbour mug”./)
  })

  test('when a product is read, then its sold-out options, its stock and its data for search engines are there', async () => {
    const { html } = await read('/products/harbour-mug')
    assert.match(html, /aria-label="Oat, sold out"/)
    assert.match(html, /Only 2 left/)
    assert.match(html, /<meta property="og:image" content="https:\/\/shop.example\/images\/mug.svg">/)
    assert.match(html, /<script type="application\/ld\+json">\{"@context":"https:\/\/schema.org","@type":"Product"/)
  })

  test('when a product has markup in its title, then it stays text', async () => {
    const { html } = await read('/products/hostile')
    assert.doesNotMatch(html, /<img src=x/)
    assert.doesNotMatch(html, /<\/script><b>/)
    assert.match(html, /&lt;img src=x/)
  })

  for (const path of ['/products/none', '/shop/none', '/shop?cursor=broken', '/none', '/de/none', '/account/none']) {
    test(`when ${path} is asked for, then a page says that it is not there, with 404`, async () => {
      const { response, html } = await read(path)
      assert.equal(response.status, 404)
      assert.match(html, path.startsWith('/de') ? /Diese Seite gibt es nicht/ : /There is no such page/)
    })
  }

  test('when a page of the account is asked for, then it is the same for everyone, with its navigation', async () => {
    const { html } = await read('/account/addresses')
    assert.match(html, /<title>Addresses \| The Test Store<\/title>/)
    assert.match(html, /href="\/account\/addresses" aria-current="page"/)
    assert.match((await get('/account/addresses', { cookie: 'session=x' })).text, /Loading…/)
    assert.match((await read('/de/account')).html, /<h1>Bestellungen<\/h1>/)
  })

  test('when a customer is to sign in, then the page has a form that password managers know', async () => {
    const { html } = await read('/account/sign-in?next=/cart')
    assert.match(html, /autocomplete="username"/)
    assert.match(html, /autocomplete="current-password"/)
    assert.doesNotMatch(html, /next=/)
    assert.match((await read('/de/account/sign-up')).html, /Konto anlegen/)
  })

  test('when a browser takes compressed pages, then it gets them', async () => {
    const { headers } = await get('/', { 'accept-encoding': 'gzip, br;q=0' })
    assert.equal(headers.get('content-encoding'), 'gzip')
    assert.equal((await get('/', { 'accept-encoding': 'br' })).headers.get('content-encoding'), 'br')
    assert.equal((await get('/', { 'accept-encoding': 'identity' })).headers.get('content-encoding'), null)
  })

  test('when a shop is in production, then its pages do not link what is for developers', async () => {
    assert.match((await read('/')).html, /href="\/mailbox"/)
    assert.doesNotMatch((await production('/')).text, /href="\/(mailbox|docs|health)/)
  })

  test('when a page names a script, a style or a font, then it is there, kept for a year', async () => {
    const { html } = await read('/products/harbour-mug')
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    assert.ok(files.length >= 6)
    for (const path of files) {
      const { status, headers } = await get(path)
      assert.equal(status, 200, path)
      assert.match(headers.get('cache-control') ?? '', /immutable/)
    }
    assert.equal((await get('/assets/none.js')).status, 404)
  })

  test('when a search engine reads the shop, then it finds every page in every language, and what to leave out', async () => {
    const sitemap = (await get('/sitemap.xml')).text
    for (const path of ['/', '/de', '/shop/kitchen', '/products/harbour-mug', '/de/products/harbour-mug'])
      assert.ok(sitemap.includes(`<loc>${publicUrl}${path}</loc>`), path)
    const robots = (await get('/robots.txt')).text
    assert.match(robots, /Sitemap: https:\/\/shop.example\/sitemap.xml/)
    assert.doesNotMatch(robots, /checkout/)
    assert.match((await get('/llms.txt')).text, /^# The Test Store/)
  })
})

test('when the services do not respond, then a page says so with 503, and the service itself is healthy', async () => {
  const url = await refusingUrl()
  const get = await startStorefront({ PRODUCT_SERVICE_URL: url, ORDER_SERVICE_URL: url })
  const response = await get('/de/shop')
  assert.equal(response.status, 503)
  assert.equal(response.headers.get('retry-after'), '2')
  assert.match(response.text, /Der Shop antwortet gerade nicht/)
  assert.equal((await get('/health/ready')).status, 200)
})

describe('the service worker', async () => {
  const services = await startSampleServices()
  const urls = { PRODUCT_SERVICE_URL: services.url, ORDER_SERVICE_URL: services.url }

  test('when it is fetched, then it is one file of the root that is asked for anew, and everything it keeps is there', async () => {
    const get = await startStorefront(urls)
    const { headers, text } = await get('/sw.js')
    assert.equal(headers.get('cache-control'), 'no-cache')
    assert.match(headers.get('content-type') ?? '', /^text\/javascript/)
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; connect-src 'self'")
    assert.doesNotMatch(text, /^(import|export)\b|\bimport\(/m)
    const files = JSON.parse(/^self.offlineFiles = (.*)$/m.exec(text)?.[1] ?? '')
    const kept = [...Object.values<string>(files.pages), ...files.assets]
    assert.ok(kept.length >= 5)
    for (const path of kept) assert.equal((await get(path)).status, 200, path)
    assert.match((await get('/')).text, /<meta name="service-worker" content="\/sw.js">/)
  })

  test('when it is switched off, then pages register none, and browsers that have one remove it', async () => {
    const get = await startStorefront({ ...urls, SERVICE_WORKER: 'false' })
    assert.doesNotMatch((await get('/')).text, /service-worker/)
    const { text } = await get('/sw.js')
    assert.match(text, /registration.unregister\(\)/)
    assert.doesNotMatch(text, /fetch/)
  })
})
