import { createRequire } from 'node:module'
import { unprocessable } from '@storefleet/contracts'
import type sanitizeHtml from 'sanitize-html'
import { tidyText } from './plain-text.ts'

/** A description in its two forms. */
export type RichText = Readonly<{
  /** Plain text: what is searched and mailed. */
  text: string
  /** Sanitised HTML; null where it says no more than the text does. */
  html: string | null
}>

/** Beyond these, HTML is refused: the parser's work grows with the square of how deep tags are nested. */
export const htmlLimits = { length: 300_000, tags: 10_000 } as const

const require = createRequire(import.meta.url)
let sanitizer: typeof sanitizeHtml | undefined
/** Loaded at its first use: with its parser it takes 17 MB, and not every process reads HTML. */
const sanitize = (html: string): string => {
  sanitizer ??= require('sanitize-html') as typeof sanitizeHtml
  return sanitizer(html, options)
}

const blocks = [
  ...['address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table'],
  ...['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul'],
]
const inline = ['a', 'abbr', 'b', 'cite', 'code', 'del', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 's', 'small']
const inlineToo = ['span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']

const options: sanitizeHtml.IOptions = {
  allowedTags: [...blocks, ...inline, ...inlineToo],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  // Elements whose content is no text; that of other unknown elements is kept.
  nonTextTags: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'svg',
    'math',
    'head',
    'title',
    'textarea',
    'select',
    'option',
    'button',
  ],
  nestingLimit: 50,
  parseStyleAttributes: false,
  // A page must not pass its rank, nor its window, to where a product's text links to.
  transformTags: {
    a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: 'nofollow noopener' } }),
  },
}

/**
 * Reads HTML of any origin: entities are decoded, scripts, styles, event handlers and unsafe addresses are removed.
 * Sanitising the result again changes nothing. Throws `invalid-product` beyond `htmlLimits`.
 */
export function richTextOf(html: string): RichText {
  if (!/[<&]/.test(html)) return { text: tidyText(html), html: null }
  checkSize(html)
  const clean = sanitize(html).trim()
  // Without any tag it is no HTML: its line breaks are meant.
  if (!clean.includes('<')) return { text: decode(clean), html: null }
  const text = textOf(clean)
  return { text, html: clean === htmlOf(text) ? null : clean }
}

function checkSize(html: string): void {
  const { length, tags } = htmlLimits
  const isTooLong = html.length > length
  // Line breaks hold nothing, so they are not nested.
  if (!isTooLong && html.replaceAll('<br', '').split('<', tags + 2).length <= tags + 1) return
  const message = isTooLong ? `must be at most ${length} characters long` : `must have at most ${tags} tags`
  const fields = [{ field: 'descriptionHtml', message }]
  throw unprocessable('invalid-product', `The product breaks a rule of the catalog: descriptionHtml ${message}`, {
    fields,
  })
}

/** Plain text as HTML. `richTextOf` reads it as the same text. */
export const htmlOf = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br />')

const blockTag = new RegExp(`</?(?:${blocks.join('|')})(?: [^>]*)?>`, 'g')

/** The text of sanitised HTML, in which no `>` stands within a tag: blocks become lines. */
const textOf = (clean: string): string => decode(clean.replace(blockTag, '\n').replace(/<[^>]*>/g, ''))

/** The entities that sanitised HTML is written with. */
const decode = (text: string): string =>
  tidyText(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
