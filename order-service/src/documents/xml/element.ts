/** An element of an XML document: its name with the prefix, attributes, and text or children. */
export type Element = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  content: string | readonly Element[]
}>

type Content = string | readonly (Element | undefined)[]

export function element(name: string, content: Content, attributes: Record<string, string> = {}): Element {
  const children = typeof content === 'string' ? content : content.filter((child) => child !== undefined)
  return { name, attributes, content: children }
}

/** Returns the element unless its text is missing or empty. */
export const optional = (name: string, text: string | null | undefined): Element | undefined =>
  text?.trim() ? element(name, text) : undefined

/** Returns the document as text, in UTF-8. Texts are escaped; characters that XML 1.0 has no place for are left out. */
export const toXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`

function written({ name, attributes, content }: Element, indent: string): string {
  const start = Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escaped(value)}"`, name)
  if (typeof content === 'string') return `${indent}<${start}>${escaped(content)}</${name}>`
  const inner = content.map((child) => written(child, `${indent}  `)).join('\n')
  return `${indent}<${start}>\n${inner}\n${indent}</${name}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

const escaped = (text: string): string =>
  [...text]
    .filter(isAllowed)
    .map((character) => entities[character] ?? character)
    .join('')

/** https://www.w3.org/TR/xml/#charsets; half of a surrogate pair is none. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
