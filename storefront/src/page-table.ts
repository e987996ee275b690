import { loadAccountPage } from './account/load-account-page.ts'
import { loadConsole } from './console/load-console.ts'
import { loadHome } from './home/load-home.ts'
import { loadIslandPage } from './layout/load-island-page.ts'
import { loadOfflinePage } from './layout/load-offline-page.ts'
import { loadLegalPage } from './legal/load-legal-page.ts'
import { listingPath, readListingQuery } from './listing/listing-address.ts'
import { loadListing } from './listing/load-listing.ts'
import type { LoadContext } from './loading/load-context.ts'
import type { PageContent } from './loading/page.ts'
import { loadProduct } from './product/load-product.ts'

type PageRequest = Readonly<{ params: Readonly<Record<string, string>>; search: URLSearchParams }>

/** A page that is addressed, in each language under its prefix. */
export type PageRoute = Readonly<{
  /** As Fastify matches it. */
  path: string
  /** The address as the page reads it: what it does not read makes no other page. */
  key: (request: PageRequest) => string
  /** Undefined where there is no such page. */
  load: (context: LoadContext, request: PageRequest) => Promise<PageContent | undefined>
}>

const listing = ({ params, search }: PageRequest) => readListingQuery(params.category, search)

/** All pages of the shop. */
// biome-ignore format: a table is read by its columns
export const pageTable: readonly PageRoute[] = [
  { path: '/',               key: () => '/',                              load: loadHome },
  { path: '/shop',           key: (request) => listingPath(listing(request), listing(request)), load: (context, request) => loadListing(context, listing(request)) },
  { path: '/shop/:category', key: (request) => listingPath(listing(request), listing(request)), load: (context, request) => loadListing(context, listing(request)) },
  { path: '/products/:slug', key: ({ params }) => `/products/${params.slug}`, load: (context, { params }) => loadProduct(context, params.slug ?? '') },
  { path: '/cart',           key: () => '/cart',                          load: (context) => loadIslandPage(context, 'cart') },
  { path: '/checkout',       key: () => '/checkout',                      load: (context) => loadIslandPage(context, 'checkout') },
  { path: '/orders',         key: () => '/orders',                        load: (context) => loadIslandPage(context, 'find-order') },
  { path: '/orders/:id',     key: ({ params }) => `/orders/${params.id}`, load: async (context, { params }) => orderIdForm.test(params.id ?? '') ? loadIslandPage(context, 'order', { orderId: params.id ?? '' }) : undefined },
  { path: '/imprint',        key: () => '/imprint',                    load: (context) => loadLegalPage(context, 'imprint') },
  { path: '/terms',          key: () => '/terms',                      load: (context) => loadLegalPage(context, 'terms') },
  { path: '/privacy',        key: () => '/privacy',                    load: (context) => loadLegalPage(context, 'privacy') },
  { path: '/returns',        key: () => '/returns',                    load: (context) => loadLegalPage(context, 'returns') },
  { path: '/offline',        key: () => '/offline',                    load: loadOfflinePage },
  { path: '/account',        key: () => '/account',                       load: (context) => loadAccountPage(context) },
  { path: '/account/:page',  key: ({ params }) => `/account/${params.page}`, load: (context, { params }) => loadAccountPage(context, params.page) },
  // The console is one page: it reads the rest of the address in the browser.
  { path: '/admin',          key: () => '/admin',                         load: loadConsole },
  { path: '/admin/*',        key: () => '/admin',                         load: loadConsole },
  { path: '/ops',            key: () => '/admin',                         load: loadConsole },
  { path: '/ops/*',          key: () => '/admin',                         load: loadConsole },
]

/** An id that no order can have makes no page. */
const orderIdForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
