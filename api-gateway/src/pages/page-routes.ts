import { logProblem } from '@storefleet/observability'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Fleet } from '../fleet/fleet.ts'
import { contentSecurityPolicy } from '../http/security-headers.ts'
import type { ReaderPace } from '../http/slow-reader.ts'
import type { ApiDocument } from '../openapi/api-document.ts'
import { pathOf } from '../pipeline/head/canonical-path.ts'
import { internalError, routeNotFound, uriTooLong } from '../pipeline/refusals.ts'
import { refusePage } from '../pipeline/refuse-page.ts'
import { type Asset, createAsset, sendAsset } from './asset.ts'
import { addDocsPage } from './docs-page.ts'
import { landingPage, shopIcon } from './landing-page.ts'

type Pages = Readonly<{
  service: string
  /** Returns the name of the store. */
  storeName: () => Promise<string>
  publicUrl: string
  hasMailbox: boolean
  isDraining: () => boolean
  fleet: Pick<Fleet, 'health' | 'readiness'>
  apiDocument: () => Promise<ApiDocument>
  /** How slowly a client may read a page. */
  reader: ReaderPace
  onError: (error: unknown) => void
}>

/** The gateway's own pages. */
export function addPages(app: FastifyInstance, pages: Pages) {
  app.addHook('onSend', async (_request, reply, payload) => {
    const type = reply.getHeader('content-type')
    const policy = contentSecurityPolicy(typeof type === 'string' ? type : undefined)
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    return payload
  })
  app.setNotFoundHandler((request, reply) => refusePage(reply, routeNotFound(pathOf(request.url))))
  app.setErrorHandler((error, _request, reply) => {
    pages.onError(error)
    return refusePage(reply, internalError)
  })
  addHealth(app, pages)
  addApiDocument(app, pages)
  addLandingPage(app, pages)
  addDocsPage(app, pages)
}

/** Refuses a request whose path Fastify cannot parse. */
export function refuseUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  refusePage(reply, error.statusCode === 414 ? uriTooLong : routeNotFound(pathOf(reply.request.url)))
}

function addHealth(app: FastifyInstance, { service, isDraining, fleet }: Pages) {
  const uncached = (reply: FastifyReply, status: number) => reply.code(status).header('cache-control', 'no-store')

  app.get('/health', async (_request, reply) => {
    const { status, services } = await fleet.health()
    return uncached(reply, status === 'healthy' ? 200 : 503).send({ status, service, services })
  })

  app.get('/health/live', async (_request, reply) => uncached(reply, 200).send({ status: 'healthy', service }))

  app.get('/health/ready', async (_request, reply) => {
    if (isDraining()) return uncached(reply, 503).send({ status: 'draining', service })
    const { status, services } = await fleet.readiness()
    const log = logProblem()
    const problems = log === undefined ? {} : { problems: { log } }
    return uncached(reply, status === 'healthy' ? 200 : 503).send({ status, service, services, ...problems })
  })
}

function addApiDocument(app: FastifyInstance, { apiDocument, reader }: Pages) {
  // One asset for as long as the document does not change, so that it is compressed once.
  let latest: { document: ApiDocument; asset: Asset } | undefined
  for (const path of ['/openapi.json', '/api/v1/openapi.json']) {
    app.get(path, async (request, reply) => {
      const document = await apiDocument()
      if (latest?.document !== document) latest = { document, asset: apiDocumentAsset(document) }
      return sendAsset(request, reply, latest.asset, reader)
    })
  }
}

const apiDocumentAsset = ({ json, missing }: ApiDocument) =>
  createAsset({
    contentType: 'application/json; charset=utf-8',
    cacheControl: missing.length === 0 ? 'public, max-age=60' : 'no-store',
    body: json,
  })

const landingPageAsset = (landing: Parameters<typeof landingPage>[0]): Asset =>
  createAsset({ contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache', body: landingPage(landing) })

function addLandingPage(app: FastifyInstance, pages: Pages) {
  const { reader } = pages
  // One asset for as long as the name does not change, so that it is compressed once.
  let latest: { name: string; page: Asset } | undefined
  const pageOf = (name: string): Asset => {
    if (latest?.name !== name) latest = { name, page: landingPageAsset({ ...pages, shopName: name }) }
    return latest.page
  }
  const icon = createAsset({ contentType: 'image/svg+xml', cacheControl: 'public, max-age=86400', body: shopIcon })
  app.get('/', async (request, reply) => sendAsset(request, reply, pageOf(await pages.storeName()), reader))
  app.get('/favicon.ico', async (request, reply) => sendAsset(request, reply, icon, reader))
}
