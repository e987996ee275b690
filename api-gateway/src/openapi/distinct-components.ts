import { isDeepStrictEqual } from 'node:util'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** Of an OpenAPI document: section (`schemas`, `responses`, …) → name → content. */
type Components = Record<string, JsonObject>

/** `order-service` → `Order` */
export const prefixOf = (service: string) => {
  const name = service.replace(/-service$/, '')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** The document with every component renamed whose name is taken by another content, and every reference to it. */
export function withDistinctComponents<Document extends { components?: Components }>(
  document: Document,
  taken: Components,
  service: string,
): Document {
  const renamed = renamedReferences(document.components ?? {}, taken, service)
  if (renamed.size === 0) return document
  const rewritten = rewriteReferences(document as Json, renamed) as Document
  const components: Components = {}
  for (const [section, entries] of Object.entries(rewritten.components ?? {})) {
    components[section] = Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [nameOf(renamed.get(reference(section, name)), name), content]),
    )
  }
  return { ...rewritten, components }
}

const reference = (section: string, name: string) => `#/components/${section}/${name}`
const nameOf = (renamedReference: string | undefined, name: string) => renamedReference?.split('/').at(-1) ?? name

/** Returns which references change: those to other content under a taken name, and those to a taken name whose content refers to one that changes. */
function renamedReferences(components: Components, taken: Components, service: string): Map<string, string> {
  const renamed = new Map<string, string>()
  const colliding = Object.entries(components)
    .filter(([section]) => section !== 'securitySchemes')
    .flatMap(([section, entries]) =>
      Object.entries(entries)
        .filter(([name]) => taken[section] !== undefined && Object.hasOwn(taken[section], name))
        .map(([name, content]) => ({
          section,
          name,
          content,
          isSame: isDeepStrictEqual(content, taken[section]?.[name]),
        })),
    )

  let countBefore: number
  do {
    countBefore = renamed.size
    for (const { section, name, content, isSame } of colliding) {
      if (isSame && !leadsTo(content, renamed)) continue
      renamed.set(reference(section, name), reference(section, `${prefixOf(service)}${name}`))
    }
  } while (renamed.size > countBefore)
  return renamed
}

function leadsTo(content: Json | undefined, renamed: ReadonlyMap<string, string>): boolean {
  if (typeof content !== 'object' || content === null) return false
  if (Array.isArray(content)) return content.some((part) => leadsTo(part, renamed))
  if (typeof content.$ref === 'string' && renamed.has(content.$ref)) return true
  return Object.values(content).some((part) => leadsTo(part, renamed))
}

function rewriteReferences(content: Json, renamed: ReadonlyMap<string, string>): Json {
  if (typeof content !== 'object' || content === null) return content
  if (Array.isArray(content)) return content.map((part) => rewriteReferences(part, renamed))
  return Object.fromEntries(
    Object.entries(content).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string' ? (renamed.get(part) ?? part) : rewriteReferences(part, renamed),
    ]),
  )
}
