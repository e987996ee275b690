import { isUtf8 } from 'node:buffer'
import { setTimeout as delay } from 'node:timers/promises'
import { invalid } from '@storefleet/contracts'
import { withoutOutage } from '@storefleet/database'
import type { HttpApp } from '@storefleet/http'
import { type Auth, authPath } from './auth.ts'
import type { AuthEndpoint } from './auth-endpoint.ts'
import { authEndpoints } from './auth-endpoints.ts'
import { type IncomingCall, toAuthRequest } from './auth-request.ts'
import { AuthError } from './auth-schemas.ts'
import { jsonDepth } from './json-depth.ts'
import { createAuthBodyReader } from './read-auth-body.ts'
import type { StaffRule } from './staff-rule.ts'
import { type VerificationRoutesContext, verificationRoutes } from './verification-routes.ts'

export type AuthRoutesContext = VerificationRoutesContext & {
  auth: Pick<Auth, 'handler'>
  publicUrl: string
  rule: StaffRule
}

/** Longer than the work takes for a registered or an unregistered address, so that the duration does not show which. */
const constantDurationMs = 200
const cacheSeconds = 60
/** Better Auth walks a body recursively; none that it reads is nested deeper than this. */
const maxJsonDepth = 10

/** Better Auth's own HTTP API. Its clients need its responses and errors unchanged. Bodies are validated before Better Auth reads them. */
export async function authRoutes(http: HttpApp, context: AuthRoutesContext): Promise<void> {
  const { auth, publicUrl, rule } = context
  await http.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body: Buffer, parsed) => {
      const text = body.toString()
      parsed(isUtf8(body) ? refuseDeep(text) : notUtf8, text)
    })
    scope.setValidatorCompiler(() => () => true)
    for (const endpoint of authEndpoints) addEndpoint(scope as HttpApp, endpoint)
    verificationRoutes(scope as HttpApp, context)
    done()
  })

  function addEndpoint(scope: HttpApp, endpoint: AuthEndpoint) {
    const {
      method,
      path,
      operationId,
      credential,
      summary,
      description,
      body,
      params,
      querystring,
      response,
      present,
      statusOf,
    } = endpoint
    const readBody = body && createAuthBodyReader(body)
    scope.route({
      method,
      url: `${authPath}${path}`,
      exposeHeadRoute: false,
      config: { access: 'public', hasOwnBearer: true, ...(credential && { credential }) },
      schema: {
        tags: ['sign-in'],
        operationId,
        summary,
        ...(description && { description }),
        ...(body && { body }),
        ...(params && { params }),
        ...(querystring && { querystring }),
        response: { ...response, '4xx': AuthError },
      },
      handler: async (request, reply) => {
        const { url, headers, ip } = request
        const read = readBody?.(String(request.body ?? ''), headers['content-type'])
        if (read && 'refusal' in read) {
          const { status, code, message } = read.refusal
          return reply.code(status).header('cache-control', 'no-store').send({ code, message })
        }
        const call = { method, url, headers, body: read && JSON.stringify(read.json), peerAddress: ip }
        const authResponse = await withConstantDuration(endpoint, () => handle(call))
        const text = await authResponse.text()
        return reply
          .code(authResponse.ok && statusOf ? statusOf(JSON.parse(text)) : authResponse.status)
          .headers(headersOf(authResponse, endpoint))
          .send((present && authResponse.ok ? JSON.stringify(present(JSON.parse(text), rule)) : text) as never)
      },
    })
  }

  async function handle(call: IncomingCall): Promise<Response> {
    const response = await withoutOutage(() => auth.handler(toAuthRequest(call, publicUrl)))
    if (response.status >= 500) throw new Error('Better Auth failed: its own log entry says why')
    // Two registrations of one address at once: the second is repeated, and finds the first.
    return (await hasLostRace(response)) ? withoutOutage(() => auth.handler(toAuthRequest(call, publicUrl))) : response
  }
}

const notUtf8 = invalid('invalid-encoding', 'The body is not valid UTF-8')

const refuseDeep = (body: string) =>
  jsonDepth(body) > maxJsonDepth ? invalid('body-too-deep', 'The body is nested too deep') : null

async function withConstantDuration({ hasConstantDuration }: AuthEndpoint, handle: () => Promise<Response>) {
  const [response] = await Promise.all([handle(), hasConstantDuration ? delay(constantDurationMs) : undefined])
  return response
}

async function hasLostRace(response: Response): Promise<boolean> {
  if (response.status !== 422) return false
  const { code } = (await response.clone().json()) as { code?: string }
  return code === 'FAILED_TO_CREATE_USER'
}

function headersOf(response: Response, { isCacheable }: AuthEndpoint): Record<string, string | string[]> {
  const cookies = response.headers.getSetCookie()
  return {
    'cache-control': isCacheable ? `public, max-age=${cacheSeconds}` : 'no-store',
    ...Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie')),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  }
}
