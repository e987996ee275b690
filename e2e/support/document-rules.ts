import { createValidator } from '@storefleet/http'
import { resolveReferences } from './resolve-references.ts'

type Schema = { [keyword: string]: unknown; $ref?: string; items?: Schema; anyOf?: Schema[]; type?: unknown }
type Media = { schema?: Schema; example?: unknown }
type Response = { $ref?: string; description?: string; content?: Record<string, Media> }
type Operation = {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: object[]
  requestBody?: { content?: Record<string, Media> }
  responses: Record<string, Response>
  'x-access'?: string
}
export type RuledDocument = {
  paths: Record<string, Record<string, Operation>>
  tags?: { name: string; description?: string }[]
  components?: Record<string, Record<string, unknown>>
}

/** Verbs that operations begin with; a new one is a decision. */
const verbs =
  /^(add|adjust|approve|archive|ban|cancel|change|claim|confirm|create|deliver|decline|delete|discard|export|get|import|inspect|lift|list|open|pay|place|receive|record|refund|refuse|reissue|remove|replace|replay|request|resend|reset|revoke|send|ship|show|sign|update|verify|watch)(?=[A-Z])/
const camelCase = /^[a-z][A-Za-z0-9]*$/

/** Returns what an operation of the document lacks for readers and for generators of clients, as `getCart: has no tag`. */
export function findRuleBreaks(document: RuledDocument): string[] {
  const resolved = resolveReferences(document)
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: operation.operationId ?? `${method} ${path}`,
      operation,
      responses: resolved.paths[path]?.[method]?.responses ?? {},
    })),
  )
  const ids = operations.map(({ operation }) => operation.operationId)
  return [
    ...operations.flatMap(({ name, operation, responses }) =>
      [
        ...nameBreaks(operation, ids, document.tags ?? []),
        ...securityBreaks(operation),
        ...responseBreaks(responses, operation['x-access']),
        ...bodiesOf(operation).flatMap(([place, schema]) =>
          isNamed(schema) ? [] : [`${place} is not a named schema`],
        ),
      ].map((broken) => `${name}: ${broken}`),
    ),
    ...repeatedObjects(document),
  ]
}

function nameBreaks({ operationId = '', summary, tags = [] }: Operation, ids: unknown[], known: RuledDocument['tags']) {
  const [tag] = tags
  return [
    ...(camelCase.test(operationId) && verbs.test(operationId) ? [] : ['operationId is no verb and noun in camelCase']),
    ...(ids.filter((id) => id === operationId).length === 1 ? [] : ['operationId is not unique']),
    ...(summary ? [] : ['has no summary']),
    ...(tags.length === 1 && known?.find(({ name }) => name === tag)?.description ? [] : ['has not one described tag']),
  ]
}

function securityBreaks({ security, 'x-access': access }: Operation): string[] {
  if (security === undefined) return ['does not declare its security']
  const needsToken = access === 'customer' || access === 'staff' || access === 'admin'
  const isOpen = security.length === 0 || security.some((way) => Object.keys(way).length === 0)
  return needsToken && isOpen ? ['needs a token and does not declare it'] : []
}

function responseBreaks(responses: Operation['responses'], access: string | undefined): string[] {
  const needed = access === 'session' ? ['4XX', '429', 'default'] : ['401', '429', '502', '503', '504', 'default']
  const withoutProblem = Object.entries(responses)
    .filter(([status]) => /^[45]\d\d$|default/.test(status))
    .filter(([, { content }]) => content?.['application/problem+json'] === undefined)
  return [
    ...needed.filter((status) => !(status in responses)).map((status) => `has no response ${status}`),
    ...withoutProblem.map(([status]) => `response ${status} is no problem document`),
    ...Object.entries(responses)
      .filter(([, { description = '' }]) => description === '' || description === 'Default Response')
      .map(([status]) => `response ${status} has no description`),
  ]
}

function bodiesOf({ requestBody, responses }: Operation): [string, Schema][] {
  const json = (place: string, content: Record<string, Media> | undefined): [string, Schema][] => {
    const schema = content?.['application/json']?.schema
    return schema === undefined ? [] : [[place, schema]]
  }
  const answers = Object.entries(responses).flatMap(([status, { content }]) => json(`response ${status}`, content))
  return [...json('body', requestBody?.content), ...answers]
}

/** A reference, a list of them, or a choice of one and null; a text needs no name. */
const isNamed = ({ $ref, items, anyOf, type }: Schema): boolean =>
  $ref !== undefined || type === 'string' || (items ? isNamed(items) : (anyOf?.every(isNamedOrNull) ?? false))
const isNamedOrNull = (schema: Schema) => schema.type === 'null' || isNamed(schema)

/** An object that stands in two places should have a name. */
function repeatedObjects({ paths, components = {} }: RuledDocument): string[] {
  const places = new Map<string, string[]>()
  const inspect = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return
    const text = JSON.stringify(value)
    // Narrows the code of a problem: each operation has its own.
    const isOfProblem = place.includes('problem+json')
    const isObject = 'properties' in value && (value as Schema).type === 'object'
    if (isObject && !isOfProblem) places.set(text, [...(places.get(text) ?? []), place])
    for (const [name, member] of Object.entries(value)) inspect(member, `${place}/${name}`)
  }
  inspect(paths, 'paths')
  inspect(components.schemas, 'schemas')
  return [...places.values()].filter(({ length }) => length > 1).map((all) => `the same object in ${all.join(' and ')}`)
}

/** Returns the examples that are not what their schema says, as `placeOrder body: /items must be array`. */
export function findWrongExamples(document: RuledDocument): { found: number; wrong: string[] } {
  const operations = Object.values(resolveReferences(document).paths).flatMap((item) => Object.values(item))
  const examples = operations.flatMap(({ operationId, requestBody, responses }) => [
    ...mediaOf(`${operationId} body`, requestBody?.content),
    ...Object.entries(responses).flatMap(([status, { content }]) => mediaOf(`${operationId} ${status}`, content)),
  ])
  const wrong = examples.flatMap(({ place, schema, example }) => {
    const validator = createValidator(schema as Parameters<typeof createValidator>[0])
    return validator.isValid(example) ? [] : [`${place}: ${validator.lastError()}`]
  })
  return { found: examples.length, wrong }
}

const mediaOf = (place: string, content: Record<string, Media> = {}) =>
  Object.values(content).flatMap(({ schema = {}, example }) =>
    example === undefined ? [] : [{ place, schema, example }],
  )

/** Returns every problem code that an operation lists. */
export function listedCodes(document: RuledDocument): string[] {
  const codes = [...JSON.stringify(document).matchAll(/"properties":\{"code":\{"type":"string","enum":(\[[^\]]*\])/g)]
  return [...new Set(codes.flatMap(([, values = '[]']) => JSON.parse(values) as string[]))].sort()
}
