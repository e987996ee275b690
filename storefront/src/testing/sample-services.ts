import { startFakeService } from '@storefleet/test-kit/upstream'

const money = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const dates = { createdAt: '2026-01-02T03:04:05.000Z', updatedAt: '2026-01-02T03:04:05.000Z' }
const category = { id: 'c1', slug: 'kitchen', title: 'Kitchen', parentId: null, position: 1, ...dates }
const store = { name: 'The Test Store', locale: 'de-DE', currency: 'EUR', email: null, logoUrl: null, address: null }

const summary = {
  ...{ id: 'p1', slug: 'harbour-mug', title: 'Harbour Mug', vendor: 'Saltmarsh', status: 'active', version: 1 },
  ...{ category, tags: [], options: [{ name: 'Colour', values: ['Sea', 'Oat'] }] },
  ...{ minPrice: money(1850), maxPrice: money(1850), isAvailable: true, ...dates },
  ...{ compareAtPrice: null, priorPrice: null, availability: 'in_stock' },
}
const variant = {
  ...{ id: 'v1', title: 'Sea', sku: 'M-1', barcode: null, optionValues: ['Sea'], price: money(1850) },
  ...{ compareAtPrice: null, priorPrice: null, imageUrl: null, trackInventory: true, allowBackorder: false },
  ...{ availableQuantity: 2, isAvailable: true, position: 1 },
}
const product = {
  ...summary,
  description: 'A mug',
  descriptionHtml: '<p>A mug</p>',
  images: [{ url: '/images/mug.svg', alt: 'A mug', position: 1 }],
  variants: [variant, { ...variant, id: 'v2', optionValues: ['Oat'], availableQuantity: 0, isAvailable: false }],
}
const listed = { ...summary, image: { url: '/images/mug.svg', alt: '' } }
const reduced = { compareAtPrice: money(2400), priorPrice: money(1990), availability: 'low' }
const hostileTitle = '<img src=x onerror=alert(1)></script><b>'

function listOf(search: URLSearchParams) {
  const isPaged = search.get('limit') === '24'
  const isReduced = search.get('available') === 'true'
  return {
    items: [isReduced ? { ...listed, ...reduced } : listed],
    total: isReduced ? 10_000 : 37,
    isTotalExact: !isReduced,
    nextCursor: isPaged ? 'next' : null,
    correctedQuery: search.get('q') === 'harbor mugg' ? 'harbour mug' : null,
    facets: {
      category: [{ slug: 'kitchen', title: 'Kitchen', count: 37 }],
      option: [{ name: 'Colour', values: [{ value: 'Sea', count: 37 }] }],
      price: [
        { fromMinor: 0, toMinor: 1_000, count: 7 },
        { fromMinor: 1_000, toMinor: null, count: 30 },
      ],
    },
  }
}

/** What the services return, by path; undefined is a 404. */
function responseTo(url: URL): { status: number; body: unknown } | undefined {
  if (url.searchParams.get('cursor') === 'broken') return { status: 400, body: {} }
  const bodies: Record<string, unknown> = {
    '/api/v1/store': store,
    '/api/v1/categories': { items: [category], nextCursor: null },
    '/api/v1/shipping-methods': { items: [], nextCursor: null },
    '/api/v1/products': listOf(url.searchParams),
    '/api/v1/products/harbour-mug': product,
    '/api/v1/products/harbour-mug/related': { items: [{ ...listed, slug: 'harbour-bowl' }], nextCursor: null },
    '/api/v1/products/hostile': { ...product, title: hostileTitle, description: hostileTitle },
  }
  const body = bodies[url.pathname]
  return body === undefined ? undefined : { status: 200, body }
}

/** A product-service and an order-service in one, with one product. */
export const startSampleServices = () =>
  startFakeService((request, response) => {
    const found = responseTo(new URL(request.url ?? '/', 'http://services'))
    response.statusCode = found?.status ?? 404
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(found?.body ?? { code: 'not-found' }))
  })
