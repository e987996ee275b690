import type { Head, PageAssets, Shell } from '../loading/page.ts'
import { languages, pathIn } from '../words/locale.ts'
import { workerPath } from './worker-routes.ts'

type HeadParts = Readonly<{ head: Head; page: string; shell: Shell; assets: PageAssets }>

/** Islands of each page that are loaded beside those of every page. */
const islandsOf: Readonly<Record<string, readonly string[]>> = {
  product: ['pictures', 'buy-box'],
  cart: ['cart-page'],
  checkout: ['checkout'],
  order: ['order'],
  'find-order': ['find-order'],
  account: ['account'],
  'account-access': ['account-access'],
}

export const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** What stands in the `<head>` of a page. */
export function headMarkup({ head, page, shell, assets }: HeadParts): string {
  const { publicUrl, language, store } = shell
  const url = (path: string) => new URL(path, publicUrl).href
  const canonical = url(pathIn(language, head.canonicalPath))
  const islands = new Set(islandsOf[page]?.flatMap((name) => assets.islands[name] ?? []))
  return [
    pageStart(head.title),
    meta('name', 'description', head.description),
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...languages.map((each) => alternate(each, url(pathIn(each, head.canonicalPath)))),
    meta('property', 'og:type', page === 'product' ? 'product' : 'website'),
    meta('property', 'og:site_name', store.name),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:url', canonical),
    ...(head.image ? [meta('property', 'og:image', url(head.image))] : []),
    ...(shell.hasWorker ? [meta('name', 'service-worker', workerPath)] : []),
    appearance({ ...assets, preloads: [...assets.preloads, ...islands] }),
    ...(head.jsonLd ?? []).map(jsonLd),
  ].join('')
}

/** What comes first in a page. */
export const pageStart = (title: string) =>
  `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>`

/** How a page looks, and what runs in it. */
export const appearance = (assets: Omit<PageAssets, 'console' | 'islands'>) =>
  [
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" content="#fbf9f5" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#12181d" media="(prefers-color-scheme: dark)">',
    '<link rel="icon" href="/favicon.ico" type="image/svg+xml">',
    ...assets.fonts.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`),
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<script src="${assets.themeScript}"></script>`,
    `<script type="module" src="${assets.script}"></script>`,
    ...assets.preloads.map((href) => `<link rel="modulepreload" href="${href}">`),
  ].join('')

export const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`

const alternate = (language: string, href: string) =>
  `<link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}">`

/** A data block, which the content security policy lets stand: `<` is escaped, so that no text in it ends the element. */
const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
