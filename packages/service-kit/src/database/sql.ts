import { createHash } from 'node:crypto'
import { summaryOf } from './statement-summary.ts'

/** A statement with its parameters. Only `sql` makes one, so that no value ever becomes text. */
export class Sql {
  readonly text: string
  readonly values: readonly unknown[]
  /** Set where the text is the same on every call: the server then parses it once a connection. */
  readonly name: string | undefined
  readonly #template: readonly string[]

  constructor(text: string, values: readonly unknown[], template: readonly string[], name?: string) {
    this.text = text
    this.values = values
    this.name = name
    this.#template = template
  }

  /** What it does to which table. Read once a template: what is put into it does not change that. */
  get summary(): string {
    let summary = summaries.get(this.#template)
    if (summary === undefined) {
      summary = summaryOf(this.text)
      summaries.set(this.#template, summary)
    }
    return summary
  }
}

const summaries = new WeakMap<readonly string[], string>()
const fixedTexts = new WeakMap<TemplateStringsArray, { text: string; name: string }>()

/**
 * Makes a statement: each value becomes a parameter, each nested `sql` is put in its place.
 * Objects for `jsonb` go through `json()`.
 */
function template(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  if (values.some((value) => value instanceof Sql)) return compose(strings, values)
  let fixed = fixedTexts.get(strings)
  if (fixed === undefined) {
    const text = strings.reduce((left, right, index) => `${left}$${index}${right}`)
    fixed = { text, name: `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}` }
    fixedTexts.set(strings, fixed)
  }
  return new Sql(fixed.text, values.map(toParameter), strings, fixed.name)
}

function compose(strings: readonly string[], values: readonly unknown[]): Sql {
  const parameters: unknown[] = []
  let text = strings[0] ?? ''
  values.forEach((value, index) => {
    text += value instanceof Sql ? inline(value, parameters) : `$${parameters.push(toParameter(value))}`
    text += strings[index + 1] ?? ''
  })
  return new Sql(text, parameters, strings)
}

function inline(fragment: Sql, parameters: unknown[]): string {
  const offset = parameters.length
  parameters.push(...fragment.values)
  return offset === 0 ? fragment.text : fragment.text.replace(/\$(\d+)/g, (_, n) => `$${Number(n) + offset}`)
}

const toParameter = (value: unknown) => (value === undefined ? null : value)

const empty = new Sql('', [], [])
const comma = new Sql(', ', [], [])

/** Joins fragments, by default with commas: `sql.join(ids.map((id) => sql`${id}`))`. */
function join(fragments: readonly Sql[], separator: Sql = comma): Sql {
  if (fragments.length === 0) return empty
  const strings = ['', ...fragments.slice(1).map(() => separator.text), '']
  return compose(strings, fragments)
}

export const sql = Object.assign(template, { join, empty })

/** A parameter for a `json` or `jsonb` column. */
export const json = (value: unknown): string => JSON.stringify(value)
