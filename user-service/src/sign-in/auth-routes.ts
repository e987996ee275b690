import { setTimeout as delay } from 'node:timers/promises'
import { type HttpApp, invalid, withoutOutage } from '@storefleet/service-kit'
import { Type } from 'typebox'
import { type Auth, authPath } from './auth.ts'
import { type AuthEndpoint, authEndpoints } from './auth-endpoints.ts'
import { type IncomingCall, toAuthRequest } from './auth-request.ts'
import { jsonDepth } from './json-depth.ts'

export type AuthRoutesContext = { auth: Pick<Auth, 'handler'>; publicUrl: string }

/** Longer than either answer takes, so that the time tells nothing. */
const evenAnswerMs = 200
const cacheSeconds = 60
/** Better Auth walks a body recursively; none that it reads is nested deeper than this. */
const maxJsonDepth = 10

const AuthError = Type.Object({
  code: Type.String({ description: 'Stable: what programs compare' }),
  message: Type.String(),
})

/** Better Auth's own HTTP API: its clients need its bodies and errors as they are, so nothing here reads or validates them. */
export async function authRoutes(http: HttpApp, { auth, publicUrl }: AuthRoutesContext): Promise<void> {
  await http.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(refuseDeep(String(body)), body),
    )
    scope.setValidatorCompiler(() => () => true)

    for (const endpoint of authEndpoints) {
      const { method, path, summary, body, params, querystring, response } = endpoint
      scope.route({
        method,
        url: `${authPath}${path}`,
        exposeHeadRoute: false,
        config: { access: 'public', hasOwnBearer: true },
        schema: {
          tags: ['sign-in'],
          summary,
          ...(body && { body }),
          ...(params && { params }),
          ...(querystring && { querystring }),
          response: { ...response, '4xx': AuthError },
        },
        handler: async (request, reply) => {
          const { url, headers, ip, body: text } = request
          const call = { method, url, headers, body: text, peerAddress: ip }
          const answer = await answerWhenDue(endpoint, () => handle(call))
          return reply
            .code(answer.status)
            .headers(headersOf(answer, endpoint))
            .send(await answer.text())
        },
      })
    }
    done()
  })

  async function handle(call: IncomingCall): Promise<Response> {
    const answer = await withoutOutage(() => auth.handler(toAuthRequest(call, publicUrl)))
    if (answer.status >= 500) throw new Error('Better Auth failed: its own log entry says why')
    // Two registrations of one address at once: the second starts over, and finds the first.
    return (await lostTheRace(answer)) ? withoutOutage(() => auth.handler(toAuthRequest(call, publicUrl))) : answer
  }
}

const refuseDeep = (body: string) =>
  jsonDepth(body) > maxJsonDepth ? invalid('body-too-deep', 'The body is nested too deep') : null

async function answerWhenDue({ tellsNothingOfAccounts }: AuthEndpoint, handle: () => Promise<Response>) {
  const [answer] = await Promise.all([handle(), tellsNothingOfAccounts ? delay(evenAnswerMs) : undefined])
  return answer
}

async function lostTheRace(answer: Response): Promise<boolean> {
  if (answer.status !== 422) return false
  const { code } = (await answer.clone().json()) as { code?: string }
  return code === 'FAILED_TO_CREATE_USER'
}

function headersOf(answer: Response, { isCacheable }: AuthEndpoint): Record<string, string | string[]> {
  const cookies = answer.headers.getSetCookie()
  return {
    'cache-control': isCacheable ? `public, max-age=${cacheSeconds}` : 'no-store',
    ...Object.fromEntries([...answer.headers].filter(([name]) => name !== 'set-cookie')),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  }
}
