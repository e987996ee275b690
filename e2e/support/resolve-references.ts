type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/**
 * Returns the document with what each `$ref` names in its place, and beside it what stood beside the reference (OpenAPI 3.1).
 * Throws where a reference leads nowhere. A schema within itself is left as a reference.
 */
export function resolveReferences<Document>(document: Document): Document {
  function resolve(value: Json, within: readonly string[]): Json {
    if (Array.isArray(value)) return value.map((item) => resolve(item, within))
    if (typeof value !== 'object' || value === null) return value
    const { $ref: reference, ...beside } = value
    const members = Object.fromEntries(Object.entries(beside).map(([name, member]) => [name, resolve(member, within)]))
    if (typeof reference !== 'string')
      return reference === undefined ? members : { $ref: resolve(reference, within), ...members }
    if (within.includes(reference)) return value
    const named = resolve(targetOf(document as Json, reference), [...within, reference])
    return { ...(named as { [name: string]: Json }), ...members }
  }
  return resolve(document as Json, []) as Document
}

function targetOf(document: Json, reference: string): Json {
  const target = reference
    .replace('#/', '')
    .split('/')
    .reduce<Json | undefined>((value, name) => (value as { [name: string]: Json } | undefined)?.[name], document)
  if (target === undefined) throw new Error(`The document has no ${reference}`)
  return target
}
