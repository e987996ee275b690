import { resolveReferences } from './resolve-references.ts'

type Document = {
  paths: Record<string, Record<string, { tags?: string[] }>>
  tags?: { name: string }[]
  components?: Record<string, Record<string, unknown>>
}

const reference = /"#\/components\/(\w+)\/([^"/]+)"/g

/** Returns the document without the tags and components that none of its operations leads to. */
export function withoutUnused<Kept extends Document>(document: Kept): Kept {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const tags = new Set(operations.flatMap((operation) => operation.tags ?? []))
  const used = new Set<string>()
  const reach = (value: unknown): void => {
    for (const [, section = '', name = ''] of JSON.stringify(value).matchAll(reference)) {
      if (used.has(`${section}/${name}`)) continue
      used.add(`${section}/${name}`)
      reach(document.components?.[section]?.[name])
    }
  }
  // A reference that leads nowhere is found here, by name.
  resolveReferences(document)
  reach(document.paths)
  const isKept = (section: string, name: string) => section === 'securitySchemes' || used.has(`${section}/${name}`)
  return {
    ...document,
    tags: document.tags?.filter(({ name }) => tags.has(name)),
    components: Object.fromEntries(
      Object.entries(document.components ?? {}).map(([section, entries]) => [
        section,
        Object.fromEntries(Object.entries(entries).filter(([name]) => isKept(section, name))),
      ]),
    ),
  }
}
