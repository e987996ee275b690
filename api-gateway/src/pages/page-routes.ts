import { logProblem } from '@storefleet/service-kit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { answerProblem } from '../door/answer-problem.ts'
import { internalError, routeNotFound } from '../door/refusals.ts'
import { contentSecurityPolicy } from '../edge/security-headers.ts'
import type { ApiDocument } from '../openapi/api-document.ts'
import { pathOf } from '../routing/canonical-path.ts'
import { addDocsPage } from './docs-page.ts'
import type { FleetHealth } from './fleet-health.ts'
import { landingPage, shopIcon } from './landing-page.ts'

export type Pages = Readonly<{
  service: string
  shopName: string
  publicUrl: string
  hasMailbox: boolean
  isDraining: () => boolean
  health: () => Promise<FleetHealth>
  readiness: () => Promise<FleetHealth>
  apiDocument: () => Promise<ApiDocument>
  onError: (error: unknown) => void
}>

/** What the gateway answers itself. */
export function addPages(app: FastifyInstance, pages: Pages) {
  app.addHook('onSend', async (_request, reply, payload) => {
    const type = reply.getHeader('content-type')
    const policy = contentSecurityPolicy(typeof type === 'string' ? type : undefined)
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy)
    return payload
  })
  app.setNotFoundHandler((request, reply) => answerProblem(reply, routeNotFound(pathOf(request.url))))
  app.setErrorHandler((error, _request, reply) => {
    pages.onError(error)
    return answerProblem(reply, internalError)
  })
  addHealth(app, pages)
  addApiDocument(app, pages)
  addLandingPage(app, pages)
  addDocsPage(app, pages.shopName)
}

function addHealth(app: FastifyInstance, { service, isDraining, health, readiness }: Pages) {
  const uncached = (reply: FastifyReply, status: number) => reply.code(status).header('cache-control', 'no-store')

  app.get('/health', async (_request, reply) => {
    const { status, services } = await health()
    return uncached(reply, status === 'healthy' ? 200 : 503).send({ status, service, services })
  })

  app.get('/health/live', async (_request, reply) => uncached(reply, 200).send({ status: 'healthy', service }))

  app.get('/health/ready', async (_request, reply) => {
    if (isDraining()) return uncached(reply, 503).send({ status: 'draining', service })
    const { status, services } = await readiness()
    const log = logProblem()
    const problems = log === undefined ? {} : { problems: { log } }
    return uncached(reply, status === 'healthy' ? 200 : 503).send({ status, service, services, ...problems })
  })
}

function addApiDocument(app: FastifyInstance, { apiDocument }: Pages) {
  for (const path of ['/openapi.json', '/api/v1/openapi.json']) {
    app.get(path, async (request, reply) => {
      const { json, etag, missing } = await apiDocument()
      reply.headers({ etag, 'cache-control': missing.length === 0 ? 'public, max-age=60' : 'no-store' })
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type('application/json').send(json)
    })
  }
}

function addLandingPage(app: FastifyInstance, pages: Pages) {
  const page = landingPage(pages)
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  app.get('/favicon.ico', async (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(shopIcon),
  )
}
