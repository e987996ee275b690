/** Markup in which every interpolated text is escaped. Only `html` creates it. */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

type Interpolation = Html | string | number | null | undefined | false | readonly Interpolation[]

/**
 * Returns markup from a template. Interpolated text is escaped for text and quoted attributes, markup made by `html` is not
 * escaped again, lists are joined, and null, undefined and false are left out.
 */
export function html(parts: TemplateStringsArray, ...values: Interpolation[]): Html {
  return new Html(parts.reduce((markup, part, index) => markup + render(values[index - 1]) + part))
}

function render(value: Interpolation): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(render).join('')
  return escapeHtml(String(value))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

export const escapeHtml = (text: string) => text.replace(/[&<>"'`]/g, (character) => entities[character] as string)
