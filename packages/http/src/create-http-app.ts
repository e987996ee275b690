import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { forbidden, invalid, notFound } from '@storefleet/contracts'
import type { TokenVerifier } from '@storefleet/identity'
import { type Logger, noTracing, type Tracing } from '@storefleet/observability'
import { type FastifyBaseLogger, fastify, LogController } from 'fastify'
import { Registry } from 'prom-client'
import { v7 as uuidv7 } from 'uuid'
import { addAccessControl } from './access-control.ts'
import { addCorrelation } from './correlation.ts'
import { addDeprecation } from './deprecation.ts'
import { addHealth, type Build, type Checks } from './health.ts'
import type { HttpApp } from './http-app.ts'
import { addJsonParser } from './json-body.ts'
import { isLocalHost } from './local-host.ts'
import { createMalformedRequestHandler } from './malformed-request.ts'
import { addMetrics } from './metrics.ts'
import { checkDocumented, type OnUndocumentedProblem } from './openapi/check-documented.ts'
import { completeDocument } from './openapi/complete-document.ts'
import { describeRoute } from './openapi/describe-route.ts'
import type { DocumentedApi } from './openapi/document-types.ts'
import { securitySchemes } from './openapi/security.ts'
import { sendProblem } from './problem.ts'
import { addExpectationCheck, answerUnroutable } from './refused-requests.ts'
import { serializerCompiler } from './serialization.ts'
import { addTextCheck } from './storable-text.ts'
import { validatorCompiler } from './validation.ts'

export type HttpAppOptions = {
  service: string
  logger: Logger
  tokens: TokenVerifier
  build?: Build
  /** What should answer for the service to be ready; each throws when it does not. */
  checks?: Checks
  /** Those of the checks whose failure is told, but does not make the service unready. */
  canServeWithout?: readonly string[]
  isDraining?: () => boolean
  metrics?: Registry
  tracing?: Tracing
  /** The longest body that a route takes where it does not say; 64 kB where nothing is said. */
  maxBodyBytes?: number
  /** Whether requests are refused whose `Host` is a public name: see `isLocalHost`. */
  isLocalOnly?: boolean
  /** Called with each problem that a route returns and the OpenAPI document does not list for it. */
  onUndocumentedProblem?: OnUndocumentedProblem
}

/** Of every route that does not name a `bodyLimit` of its own: an order of 250 lines has 20 kB. */
const defaultMaxBodyBytes = 64 * 1024
/** Longer than any route may stay silent. */
const silentConnectionMs = 180_000

/** The HTTP app every service starts from: correlation, sign-in check, strict bodies, problem details, health, metrics, OpenAPI. */
export async function createHttpApp(options: HttpAppOptions): Promise<HttpApp> {
  const { service, logger, tokens, build = {}, checks = {}, canServeWithout = [] } = options
  const { isDraining = () => false, metrics = new Registry(), tracing = noTracing } = options
  const { maxBodyBytes = defaultMaxBodyBytes, isLocalOnly = false, onUndocumentedProblem } = options
  const app: HttpApp = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // `metrics.ts` writes the one line a request.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    // The gateway holds clients to a minimum rate, and passes a long body on as it comes.
    requestTimeout: 0,
    connectionTimeout: silentConnectionMs,
    // `addRequiredHost` refuses it, with a problem document.
    http: { requireHostHeader: false },
    clientErrorHandler: createMalformedRequestHandler(uuidv7),
    frameworkErrors: answerUnroutable,
    forceCloseConnections: 'idle',
    // What still came in is served.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
  }).withTypeProvider<TypeBoxTypeProvider>()

  addJsonParser(app)
  addExpectationCheck(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? (error as { status?: number }).status ?? 500
    if (status >= 500) request.log.error({ err: error }, 'request failed')
    if (onUndocumentedProblem) checkDocumented(request, error, onUndocumentedProblem)
    return sendProblem(request, reply, error)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      request,
      reply,
      notFound('route-not-found', `There is no ${request.method} ${request.url.split('?')[0]}`),
    ),
  )

  app.addHook('onSend', async (_request, reply) => {
    // What a route answers is of one client and one moment, unless it says otherwise.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    // Senders ask another replica next, as the gateway does by x-draining, and no connection is in use when this one closes.
    if (isDraining()) reply.headers({ connection: 'close', 'x-draining': '1' })
  })
  addCorrelation(app, tracing)
  addRequiredHost(app)
  if (isLocalOnly) addHostCheck(app)
  addMetrics(app, metrics)
  addAccessControl(app, tokens)
  addTextCheck(app)
  addDeprecation(app)
  await addDocument(app, service)
  addHealth(app, { service, build, checks, canServeWithout, isDraining })
  return app
}

async function addDocument(app: HttpApp, service: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: service, version: '1' },
      components: { securitySchemes },
    },
    transform: describeRoute,
    transformObject: (document) =>
      'openapiObject' in document ? completeDocument(document.openapiObject as DocumentedApi) : document.swaggerObject,
  })
  app.get('/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, async () => app.swagger())
}

function addRequiredHost(app: HttpApp): void {
  app.addHook('onRequest', async ({ raw: { headers, httpVersion } }) => {
    if (headers.host || httpVersion === '1.0') return
    throw invalid('host-missing', 'A request over HTTP/1.1 must have a Host header')
  })
}

function addHostCheck(app: HttpApp): void {
  app.addHook('onRequest', async ({ host }) => {
    if (isLocalHost(host)) return
    throw forbidden('host-not-allowed', 'In development this shop answers only under names of this machine')
  })
}
