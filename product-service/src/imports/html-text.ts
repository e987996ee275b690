import { tidyText } from '../tidy-text.ts'

const blocks = new Set(
  'address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose content is no text. */
const silent = new Set([
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
])
const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    copy: '©',
    reg: '®',
    trade: '™',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    middot: '·',
    deg: '°',
    times: '×',
    frac12: '½',
    euro: '€',
    pound: '£',
  }),
)

/** The text of a piece of HTML: no tag survives, nor what scripts and styles hold; blocks become lines. */
export function htmlToText(html: string): string {
  return tidyText(decodeEntities(stripTags(html)))
}

/** Plain text as HTML that `htmlToText` turns into the same text. */
export const textToHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

/** One walk from left to right: hostile input costs no more than its length. */
function stripTags(html: string): string {
  // Only A to Z: other letters may change their length, and positions must stay the same.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) return text + html.slice(at)
    text += html.slice(at, open)
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 32))?.[1]
    if (lower.startsWith('<!--', open)) at = after(html, '-->', open)
    else if (name === undefined && !/^<[!?/]/.test(lower.slice(open, open + 2))) {
      text += '<'
      at = open + 1
    } else {
      at = after(html, '>', open)
      if (name !== undefined && silent.has(name) && lower[open + 1] !== '/')
        at = after(html, '>', seek(lower, `</${name}`, at))
      if (name !== undefined && blocks.has(name)) text += '\n'
    }
  }
  return text
}

const seek = (text: string, what: string, from: number) => {
  const found = text.indexOf(what, from)
  return found === -1 ? text.length : found
}
const after = (text: string, what: string, from: number) => seek(text, what, from) + what.length

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    const isCharacter = code > 8 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : ''
  })
