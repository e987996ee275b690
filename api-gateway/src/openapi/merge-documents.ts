import { type Json, type JsonObject, prefixOf, withDistinctComponents } from './distinct-components.ts'
import { addGatewayProblems } from './gateway-problems.ts'

/** An OpenAPI 3.1 document, as far as merging reads it. */
export type OpenApiDocument = {
  openapi?: string
  info?: JsonObject
  servers?: JsonObject[]
  paths?: Record<string, JsonObject>
  components?: Record<string, JsonObject>
  tags?: JsonObject[]
  security?: Json[]
}

export type ServiceDocument = Readonly<{ service: string; document: OpenApiDocument }>

type Tag = Readonly<{ name: string; description: string }>

type Options = Readonly<{
  title: string
  version: string
  description: string
  /** Tags in the order in which they are listed; those of the documents follow. */
  tags?: readonly Tag[]
  /** Whether the gateway routes the path to this service; other paths are left out. */
  isRouted: (service: string, path: string) => boolean
}>

const bearerScheme = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }

/** Merges the documents of the services. Components that share a name but not their content get the service's name as a prefix. */
export function mergeDocuments(documents: readonly ServiceDocument[], options: Options): OpenApiDocument {
  const paths: Record<string, JsonObject> = {}
  const components: Record<string, JsonObject> = {}
  const tags = new Map<string, JsonObject>()
  const operationIds = new Set<string>()

  for (const { service, document } of documents) {
    const renamed = withDistinctComponents(document, components, service)
    for (const [section, entries] of Object.entries(renamed.components ?? {})) {
      components[section] = { ...components[section], ...entries }
    }
    for (const [path, item] of Object.entries(renamed.paths ?? {})) {
      if (options.isRouted(service, path)) paths[path] ??= publicItem(item, renamed.security, service, operationIds)
    }
    for (const tag of renamed.tags ?? []) if (!tags.has(String(tag.name))) tags.set(String(tag.name), tag)
  }

  for (const name of tagsUsedIn(paths)) if (!tags.has(name)) tags.set(name, { name })
  const responses = { ...components.responses }
  for (const item of Object.values(paths)) addGatewayProblems(item, responses)
  if (Object.keys(responses).length > 0) components.responses = responses

  return {
    openapi: '3.1.0',
    info: { title: options.title, version: options.version, description: options.description },
    servers: [{ url: '/' }],
    tags: inOrder(tags, options.tags ?? []),
    paths: sortedByKey(paths),
    components: {
      ...Object.fromEntries(Object.entries(components).map(([section, entries]) => [section, sortedByKey(entries)])),
      securitySchemes: { bearer: bearerScheme, ...components.securitySchemes },
    },
  }
}

function inOrder(used: ReadonlyMap<string, JsonObject>, known: readonly Tag[]): JsonObject[] {
  const first = known.filter(({ name }) => used.has(name))
  const rest = [...used.values()].filter(({ name }) => !known.some((tag) => tag.name === name))
  return [...first, ...rest]
}

const tagsUsedIn = (paths: Record<string, JsonObject>): string[] =>
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => (operation as { tags?: string[] } | null)?.tags ?? [])

const sortedByKey = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)))

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** Returns a path item whose operations have the security of their document, and operation ids that are used only once. */
function publicItem(item: JsonObject, security: Json[] | undefined, service: string, operationIds: Set<string>) {
  const result: JsonObject = {}
  for (const [key, value] of Object.entries(item)) {
    result[key] = value
    if (!methods.has(key)) continue
    const operation = { ...(value as JsonObject) }
    if (security !== undefined) operation.security ??= security
    if (typeof operation.operationId === 'string') {
      if (operationIds.has(operation.operationId))
        operation.operationId = `${prefixOf(service)}${operation.operationId}`
      operationIds.add(operation.operationId)
    }
    result[key] = operation
  }
  return result
}
