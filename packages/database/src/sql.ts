import { createHash } from 'node:crypto'
import { summaryOf } from './statement-summary.ts'

/** A statement with its parameters. Only `sql` makes one, so that no value ever becomes text. */
export class Sql {
  readonly text: string
  readonly values: readonly unknown[]
  readonly #template: readonly string[]

  constructor(text: string, values: readonly unknown[], template: readonly string[]) {
    this.text = text
    this.values = values
    this.#template = template
  }

  /** Under which the server keeps the statement, parsed, for each connection; undefined where it is not to. */
  get name(): string | undefined {
    return nameOf(this.text)
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
const fixedTexts = new WeakMap<TemplateStringsArray, string>()

const names = new Map<string, string | undefined>()
/** Texts put together anew each time, such as lists of values, must not fill the server's memory; those that are fixed are few. */
const mostComposedNames = 300
let composedNames = 0
/** The columns of such a statement change with the table, and a server refuses to run what it has kept of it. */
const takesAllColumns = (text: string) =>
  /\bselect\s+\*\s+from\b|\w\.\*/i.test(text.replaceAll(/\*\s+from\s+jsonb_to_recordset/gi, ''))

function nameOf(text: string): string | undefined {
  if (names.has(text) || composedNames >= mostComposedNames) return names.get(text)
  composedNames += 1
  return keepName(text)
}

function keepName(text: string): string | undefined {
  const name = takesAllColumns(text) ? undefined : `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}

/**
 * Makes a statement: each value becomes a parameter, each nested `sql` is put in its place.
 * Objects for `jsonb` go through `json()`.
 */
function template(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  if (values.some((value) => value instanceof Sql)) return compose(strings, values)
  let text = fixedTexts.get(strings)
  if (text === undefined) {
    text = strings.reduce((left, right, index) => `${left}$${index}${right}`)
    fixedTexts.set(strings, text)
    keepName(text)
  }
  return new Sql(text, values.map(toParameter), strings)
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

/**
 * The list of an `in`: `id in ${sql.among(ids, sql`uuid`)}`. Unlike an array in one parameter the server knows how long it is, and
 * plans the statement once. Filled up to a power of two by repetition, so that few statements differ.
 */
function among(values: readonly unknown[], type: Sql): Sql {
  if (values.length === 0) return sql`(null)`
  const length = 2 ** Math.ceil(Math.log2(values.length))
  const filled = Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)])
  return sql`(${join(filled.map((value) => sql`${value}::${type}`))})`
}

/**
 * An integer written into the text, for `limit`: the server then knows how few rows are wanted, and plans the statement once.
 * Only for numbers that the code bounds, as each makes a statement of its own.
 */
function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not an integer`)
  return new Sql(String(value), [], [])
}

/** A name written into the text, for lists of columns that are declared once. Throws for anything but letters, digits and underscores. */
function identifier(name: string): Sql {
  if (!/^[a-z_]\w*$/i.test(name)) throw new TypeError(`${name} is not an identifier`)
  return new Sql(`"${name}"`, [], [])
}

export const sql = Object.assign(template, { join, among, integer, identifier, empty })

/** A parameter for a `json` or `jsonb` column. */
export const json = (value: unknown): string => JSON.stringify(value)
