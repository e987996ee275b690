import { isDeepStrictEqual } from 'node:util'
import type { DocumentedOperation, DocumentedSchema } from './document-types.ts'

/** What may differ from use to use of a schema: then it stands beside the reference. */
const besideReference = ['description', 'default'] as const
const examples = ['example', 'examples'] as const
const annotations: readonly string[] = [...besideReference, ...examples]

type Use = { schema: DocumentedSchema; reference: DocumentedSchema }

/**
 * Collects the schemas that have a `title`, each under that name. `nameSchemas` leaves references in their place; `schemas`
 * returns them, once all operations were seen. `nameSchemas` throws where two schemas of one name differ in more than annotations.
 */
export function createSchemaNaming() {
  const uses = new Map<string, Use[]>()

  function named(schema: DocumentedSchema): DocumentedSchema {
    const inner = withNamedParts(schema)
    const { title: name } = inner
    if (name === undefined) return inner
    const known = uses.get(name) ?? []
    if (known[0] && !isSame(known[0].schema, inner)) throw new Error(`Two schemas named ${name} differ`)
    const reference: DocumentedSchema = { $ref: `#/components/schemas/${name}` }
    uses.set(name, [...known, { schema: inner, reference }])
    return reference
  }

  function withNamedParts(schema: DocumentedSchema): DocumentedSchema {
    const { patternProperties, ...rest } = schema
    const result: DocumentedSchema = { ...rest }
    const [ofEvery] = Object.values((patternProperties ?? {}) as Record<string, DocumentedSchema>)
    if (ofEvery) result.additionalProperties = ofEvery
    if (result.properties) result.properties = mapValues(result.properties, named)
    if (result.items) result.items = named(result.items)
    if (typeof result.additionalProperties === 'object')
      result.additionalProperties = named(result.additionalProperties)
    for (const choice of ['anyOf', 'oneOf', 'allOf'] as const) {
      if (result[choice]) result[choice] = result[choice].map(named)
    }
    if (result.enum?.every((value) => typeof value === 'string')) result.type ??= 'string'
    return result
  }

  return {
    nameSchemas({ parameters = [], requestBody, responses = {} }: DocumentedOperation): void {
      const contents = [requestBody?.content, ...Object.values(responses).map(({ content }) => content)]
      const media = contents.flatMap((content) => Object.values(content ?? {}))
      for (const place of [...parameters, ...media]) if (place.schema) place.schema = named(place.schema)
    },
    schemas: () => Object.fromEntries([...uses].map(([name, ofName]) => [name, componentOf(ofName)])),
  }
}

/** What all uses say alike is said once, in the component. */
function componentOf(uses: readonly Use[]): DocumentedSchema {
  const component: DocumentedSchema = { ...uses[0]?.schema }
  for (const keyword of examples) {
    const given = uses.find(({ schema }) => schema[keyword] !== undefined)
    if (given) component[keyword] = given.schema[keyword]
  }
  for (const keyword of besideReference) {
    if (uses.every(({ schema }) => isDeepStrictEqual(schema[keyword], component[keyword]))) continue
    delete component[keyword]
    for (const { schema, reference } of uses) {
      if (schema[keyword] !== undefined) Object.assign(reference, { [keyword]: schema[keyword] })
    }
  }
  return component
}

const mapValues = <Value, Mapped>(entries: Record<string, Value>, map: (value: Value) => Mapped) =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, map(value)]))

const isSame = (left: DocumentedSchema, right: DocumentedSchema) =>
  isDeepStrictEqual(withoutAnnotations(left), withoutAnnotations(right))

/** References that wait for their annotations are equal where they lead to the same schema. */
const withoutAnnotations = (schema: DocumentedSchema) =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.includes(keyword)))
