import type { HttpApp } from '@storefleet/http'
import type { Category, ProductPage, Store } from '../api/schema.ts'
import type { Services } from '../loading/services.ts'
import type { StoreFacts } from '../loading/store-facts.ts'
import { languages, pathIn } from '../words/locale.ts'
import { escapeHtml } from './head.ts'

type Dependencies = Readonly<{ facts: StoreFacts; services: Services; publicUrl: string; now: () => number }>

const options = { config: { access: 'public', hasOwnBearer: true }, schema: { hide: true } } as const
/** How long what is read for crawlers is kept, in milliseconds. */
const sitemapKeptMs = 10 * 60_000
/** As many as a sitemap may have, and as few as keep it within seconds: 100 a request. */
const mostProducts = 20_000

/** What search engines and language models read before they read pages. */
export function wellKnownRoutes(http: HttpApp, dependencies: Dependencies): void {
  const { facts, publicUrl, now } = dependencies
  let sitemap: { until: number; text: Promise<string> } | undefined

  http.get('/robots.txt', options, async (_request, reply) => reply.type('text/plain').send(robots(publicUrl)))

  http.get('/llms.txt', options, async (_request, reply) => {
    const [store, categories] = await Promise.all([facts.store(), facts.categories()])
    return reply.type('text/plain; charset=utf-8').send(llms(store, categories, publicUrl))
  })

  http.get('/sitemap.xml', options, async (_request, reply) => {
    if (sitemap === undefined || sitemap.until < now()) {
      const made = { until: now() + sitemapKeptMs, text: makeSitemap(dependencies) }
      sitemap = made
      made.text.catch(() => {
        if (sitemap === made) sitemap = undefined
      })
    }
    return reply.type('application/xml; charset=utf-8').send(await sitemap.text)
  })
}

const robots = (publicUrl: string) => `User-agent: *
Disallow: /api/
Disallow: /orders
Disallow: /account

Sitemap: ${publicUrl}/sitemap.xml
`

const llms = (store: Store, categories: readonly Category[], publicUrl: string) => `# ${store.name}

> A shop. Prices are in ${store.currency}. Everything that the pages do can be done through the API.

## Shop

- [Everything](${publicUrl}/shop)
${categories.map(({ slug, title }) => `- [${title}](${publicUrl}/shop/${slug})`).join('\n')}
- [Sitemap](${publicUrl}/sitemap.xml)

## API

- [OpenAPI 3.1](${publicUrl}/openapi.json): products, carts, orders
`

async function makeSitemap({ facts, services, publicUrl }: Dependencies): Promise<string> {
  const categories = await facts.categories()
  const pages: SitemapPage[] = ['/', '/shop', ...legalPaths].map((path) => ({ path }))
  for (const { slug, updatedAt } of categories) pages.push({ path: `/shop/${slug}`, updatedAt })
  pages.push(...(await readProducts(services)))
  const urls = pages.flatMap((page) => languages.map((language) => urlOf(page, language, publicUrl)))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

const legalPaths = ['/imprint', '/terms', '/privacy', '/returns']

type SitemapPage = Readonly<{ path: string; updatedAt?: string }>

async function readProducts({ product }: Services): Promise<SitemapPage[]> {
  const pages: SitemapPage[] = []
  let cursor: string | null = ''
  while (cursor !== null && pages.length < mostProducts) {
    const search = new URLSearchParams({ limit: '100', sort: 'newest', ...(cursor && { cursor }) })
    const page: ProductPage | undefined = await product<ProductPage>(`/api/v1/products?${search}`)
    for (const { slug, updatedAt } of page?.items ?? []) pages.push({ path: `/products/${slug}`, updatedAt })
    cursor = page?.nextCursor ?? null
  }
  return pages
}

function urlOf({ path, updatedAt }: SitemapPage, language: (typeof languages)[number], publicUrl: string): string {
  const at = (each: (typeof languages)[number]) => escapeHtml(`${publicUrl}${pathIn(each, path)}`)
  const others = languages.map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${at(each)}"/>`)
  const modified = updatedAt ? `<lastmod>${updatedAt.slice(0, 10)}</lastmod>` : ''
  return `<url><loc>${at(language)}</loc>${modified}${others.join('')}</url>`
}
