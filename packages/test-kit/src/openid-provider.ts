import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Who signs in at the provider: claims of the ID token. */
export type ProviderIdentity = Readonly<{ sub: string; email?: string; email_verified?: boolean; name?: string }>

/** What a test changes in the ID token, to see it refused. */
type Tampering = Readonly<{ claims?: Record<string, unknown>; isSignedByOther?: boolean }>

type Grant = Readonly<{ identity: ProviderIdentity; redirectUri: string; challenge: string; nonce: string | null }>

export const providerClient = { clientId: 'shop', clientSecret: 'a secret of the shop' }

/** An OpenID Connect provider with one client, which answers every request of a browser at once: as the identity it was given. */
export async function startOpenidProvider() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const other = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key', alg: 'ES256', use: 'sig' }
  const grants = new Map<string, Grant>()
  let present: ProviderIdentity | 'denies' = 'denies'
  let tampering: Tampering = {}
  const state = { discoveries: 0, isDown: false }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (state.isDown) return json(503, {})
    if (pathname === '/.well-known/openid-configuration') {
      state.discoveries++
      return json(200, discovery())
    }
    if (pathname === '/keys') return json(200, { keys: [jwk] })
    if (pathname === '/authorize') return response.writeHead(302, { location: authorize(searchParams) }).end()
    if (pathname === '/token' && request.method === 'POST') {
      const tokens = await exchange(request)
      return tokens ? json(200, tokens) : json(400, { error: 'invalid_grant' })
    }
    return json(404, {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const discovery = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  })

  /** Where the browser goes after the sign-in at the provider. */
  function authorize(query: URLSearchParams): string {
    const redirectUri = query.get('redirect_uri') ?? ''
    const back = new URL(redirectUri)
    back.searchParams.set('state', query.get('state') ?? '')
    back.searchParams.set('iss', issuer)
    const isAsked =
      query.get('client_id') === providerClient.clientId &&
      query.get('response_type') === 'code' &&
      query.get('code_challenge_method') === 'S256'
    if (present === 'denies' || !isAsked) {
      back.searchParams.set('error', isAsked ? 'access_denied' : 'invalid_request')
      return back.href
    }
    const code = randomUUID()
    const challenge = query.get('code_challenge') ?? ''
    grants.set(code, { identity: present, redirectUri, challenge, nonce: query.get('nonce') })
    back.searchParams.set('code', code)
    return back.href
  }

  async function exchange(request: IncomingMessage) {
    const form = new URLSearchParams(await textOf(request))
    const code = form.get('code') ?? ''
    const grant = grants.get(code)
    grants.delete(code)
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!grant || !isClient(form, request.headers.authorization)) return undefined
    if (verifier !== grant.challenge || form.get('redirect_uri') !== grant.redirectUri) return undefined
    const claims = { ...grant.identity, nonce: grant.nonce, ...tampering.claims }
    const idToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'key' })
      .setIssuedAt()
      .setIssuer(String(tampering.claims?.iss ?? issuer))
      .setAudience(String(tampering.claims?.aud ?? providerClient.clientId))
      .setExpirationTime('5m')
      .sign(tampering.isSignedByOther ? other.privateKey : privateKey)
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken }
  }

  return {
    issuer,
    state,
    /** Who uses the browser from now on; `denies` who sends it back without signing in. */
    becomes: (identity: ProviderIdentity | 'denies') => {
      present = identity
    },
    tamper: (wanted: Tampering) => {
      tampering = wanted
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function isClient(form: URLSearchParams, authorization = ''): boolean {
  const [id, secret] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
    .toString()
    .split(':')
  const { clientId, clientSecret } = providerClient
  return (
    (form.get('client_id') === clientId && form.get('client_secret') === clientSecret) ||
    (decodeURIComponent(id ?? '') === clientId &&
      decodeURIComponent((secret ?? '').replaceAll('+', ' ')) === clientSecret)
  )
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
