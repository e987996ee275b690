import type { Head, PageAssets, Shell } from '../loading/page.ts'
import { appearance, escapeHtml, meta, pageStart } from './head.ts'

/** The page of staff: the browser draws it, and nothing in it is for search engines. */
export function consoleDocument({ title, description }: Head, { language, store }: Shell, assets: PageAssets): string {
  const head = [pageStart(title), meta('name', 'robots', 'noindex'), appearance({ ...assets, ...assets.console })]
  return [
    `<!doctype html><html lang="${language}" data-locale="${store.locale}" data-time-zone="${store.timeZone}" data-store="${escapeHtml(store.name)}">`,
    `<head>${head.join('')}</head>`,
    `<body><div id="console"></div><noscript><p>${escapeHtml(description)}</p></noscript></body></html>`,
  ].join('')
}
