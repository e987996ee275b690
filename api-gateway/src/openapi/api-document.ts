import { mergeDocuments, type OpenApiDocument, type ServiceDocument } from './merge-documents.ts'
import { tags } from './tags.ts'

/** The merged document as clients get it, and the services whose part is missing. */
export type ApiDocument = Readonly<{ json: string; missing: readonly string[] }>

type Options<Service extends string> = Readonly<{
  services: readonly Service[]
  title: () => Promise<string>
  /** Returns what a service publishes; rejects where it does not respond. */
  fetchDocument: (service: Service) => Promise<OpenApiDocument>
  /** The gateway's own routes, as a service would document them. */
  own: ServiceDocument
  isRouted: (service: string, path: string) => boolean
  /** In milliseconds. */
  now: () => number
}>

const maxAgeMs = 30_000
const maxAgeWhileIncompleteMs = 1_000
const description =
  'One API over all services of the shop. Every path is versioned, money is in minor units with its currency, ' +
  'errors are problem documents (RFC 9457), and lists are paged by cursor.'

/**
 * The API's document, merged when it is requested and kept for a while.
 * A service that does not respond keeps the paths it had before.
 */
export function createApiDocument<Service extends string>(options: Options<Service>) {
  const { services, title, fetchDocument, own, isRouted, now } = options
  const known = new Map<string, OpenApiDocument>()
  let current: { document: Promise<ApiDocument>; freshUntil: number } | undefined

  async function build(): Promise<ApiDocument> {
    const fetched = await Promise.allSettled(services.map(fetchDocument))
    for (const [index, outcome] of fetched.entries()) {
      if (outcome.status === 'fulfilled') known.set(services[index] as string, outcome.value)
    }
    const documents = services.flatMap((service): ServiceDocument[] => {
      const document = known.get(service)
      return document === undefined ? [] : [{ service, document }]
    })
    const options = { title: await title(), version: '1', description, tags, isRouted }
    const json = JSON.stringify(mergeDocuments([...documents, own], options))
    return { json, missing: services.filter((service) => !known.has(service)) }
  }

  return async function apiDocument(): Promise<ApiDocument> {
    if (current !== undefined && now() < current.freshUntil) return current.document
    const building = { document: build(), freshUntil: now() + maxAgeMs }
    current = building
    const { missing } = await building.document
    if (missing.length > 0) building.freshUntil = now() + maxAgeWhileIncompleteMs
    return building.document
  }
}
