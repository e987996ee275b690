import { resolveReferences } from './resolve-references.ts'

type Json = { [name: string]: unknown }
type Schema = Json & {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  anyOf?: Schema[]
  additionalProperties?: boolean | Schema
}
type Parameter = Json & { name: string; in: string; required?: boolean; schema?: Schema }
type Content = Record<string, { schema?: Schema }>
type Operation = Json & {
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content?: Content }
  responses?: Record<string, { content?: Content }>
  security?: Json[]
}
export type OpenApiDocument = Json & { paths: Record<string, Record<string, Operation>> }

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

/**
 * What in `next` would break a client written for `kept`: an operation, answer or property that is gone or changed its type,
 * an input that became required or narrower, a token that became needed. Additions break no client.
 */
export function findBreakingChanges(kept: OpenApiDocument, next: OpenApiDocument): string[] {
  const [before, after] = [resolveReferences(kept), resolveReferences(next)]
  return Object.entries(before.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => methods.includes(method))
      .flatMap(([method, operation]) => {
        const name = `${method.toUpperCase()} ${path}`
        const nextOperation = after.paths[path]?.[method]
        return nextOperation === undefined
          ? [`${name} is gone`]
          : compareOperations(operation, nextOperation).map((change) => `${name}: ${change}`)
      }),
  )
}

function compareOperations(kept: Operation, next: Operation): string[] {
  return [
    ...compareSecurity(kept, next),
    ...compareParameters(kept.parameters ?? [], next.parameters ?? []),
    ...compareContents(kept.requestBody?.content, next.requestBody?.content, 'body', compareInput),
    ...(next.requestBody?.required && !kept.requestBody?.required ? ['a body became required'] : []),
    ...Object.entries(kept.responses ?? {}).flatMap(([status, response]) => {
      const nextResponse = next.responses?.[status]
      if (nextResponse === undefined) return [`answer ${status} is gone`]
      return compareContents(response.content, nextResponse.content, `answer ${status}`, compareOutput)
    }),
  ]
}

const isOpen = ({ security }: Operation) =>
  (security ?? []).length === 0 || (security ?? []).some((way) => Object.keys(way).length === 0)

const compareSecurity = (kept: Operation, next: Operation) =>
  isOpen(kept) && !isOpen(next) ? ['a token became needed'] : []

function compareParameters(kept: Parameter[], next: Parameter[]): string[] {
  const find = (list: Parameter[], wanted: Parameter) =>
    list.find((each) => each.name === wanted.name && each.in === wanted.in)
  const added = next.filter((parameter) => parameter.required && !find(kept, parameter)?.required)
  return [
    ...added.map(({ name }) => `parameter ${name} became required`),
    ...kept.flatMap((parameter) => {
      const nextParameter = find(next, parameter)
      if (nextParameter === undefined) return [`parameter ${parameter.name} is gone`]
      return compareInput(parameter.schema ?? {}, nextParameter.schema ?? {}, `parameter ${parameter.name}`)
    }),
  ]
}

type CompareSchemas = (kept: Schema, next: Schema, where: string) => string[]

function compareContents(
  kept: Content | undefined,
  next: Content | undefined,
  where: string,
  compare: CompareSchemas,
): string[] {
  return Object.entries(kept ?? {}).flatMap(([mediaType, { schema }]) => {
    const nextSchema = next?.[mediaType]?.schema
    if (next?.[mediaType] === undefined) return [`${where} is no longer ${mediaType}`]
    return compare(schema ?? {}, nextSchema ?? {}, where)
  })
}

const limits = [
  { name: 'minimum', isNarrower: (kept: number, next: number) => next > kept, fallback: -Infinity },
  { name: 'minLength', isNarrower: (kept: number, next: number) => next > kept, fallback: 0 },
  { name: 'minItems', isNarrower: (kept: number, next: number) => next > kept, fallback: 0 },
  { name: 'maximum', isNarrower: (kept: number, next: number) => next < kept, fallback: Infinity },
  { name: 'maxLength', isNarrower: (kept: number, next: number) => next < kept, fallback: Infinity },
  { name: 'maxItems', isNarrower: (kept: number, next: number) => next < kept, fallback: Infinity },
]

/** An input may become wider, never narrower. */
function compareInput(kept: Schema, next: Schema, where: string): string[] {
  const newlyRequired = (next.required ?? []).filter((name) => !kept.required?.includes(name))
  const narrowed = limits.filter(({ name, isNarrower, fallback }) =>
    isNarrower((kept[name] as number | undefined) ?? fallback, (next[name] as number | undefined) ?? fallback),
  )
  return [
    ...compareTypes(kept, next, where),
    ...newlyRequired.map((name) => `${where}.${name} became required`),
    ...narrowed.map(({ name }) => `${where} has a narrower ${name}`),
    ...(next.enum ? valuesMissing(kept.enum ?? [], next.enum, where, 'takes') : []),
    ...compareProperties(kept, next, where, compareInput),
  ]
}

/** An output may gain properties, never lose them; what was always there stays so. */
function compareOutput(kept: Schema, next: Schema, where: string): string[] {
  const newlyOptional = (kept.required ?? []).filter(
    (name) => next.properties?.[name] && !next.required?.includes(name),
  )
  return [
    ...compareTypes(kept, next, where),
    ...newlyOptional.map((name) => `${where}.${name} may now be missing`),
    ...compareProperties(kept, next, where, compareOutput),
  ]
}

const compareTypes = (kept: Schema, next: Schema, where: string) =>
  JSON.stringify(kept.type) === JSON.stringify(next.type)
    ? []
    : [`${where} was ${kept.type ?? 'anything'} and is ${next.type ?? 'anything'}`]

const valuesMissing = (kept: unknown[], next: unknown[], where: string, verb: string) =>
  kept.filter((value) => !next.includes(value)).map((value) => `${where} no longer ${verb} ${JSON.stringify(value)}`)

function compareProperties(kept: Schema, next: Schema, where: string, compare: CompareSchemas): string[] {
  const ofProperties = Object.entries(kept.properties ?? {}).flatMap(([name, schema]) => {
    const nextSchema = next.properties?.[name]
    return nextSchema === undefined ? [`${where}.${name} is gone`] : compare(schema, nextSchema, `${where}.${name}`)
  })
  const ofItems = kept.items && next.items ? compare(kept.items, next.items, `${where}[]`) : []
  const ofChoices = (kept.anyOf ?? []).flatMap((choice, index) => {
    const nextChoice = next.anyOf?.[index]
    return nextChoice === undefined ? [`${where} lost a choice`] : compare(choice, nextChoice, where)
  })
  return [...ofProperties, ...ofItems, ...ofChoices]
}
