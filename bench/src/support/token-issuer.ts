import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TokenIssuer = {
  /** Where the keys are published. */
  readonly jwksUrl: string
  /** A token as user-service signs them, no two alike. */
  newToken(): string
  close(): Promise<void>
}

/** Signs tokens for a gateway without a user-service, which takes it for one. */
export async function openTokenIssuer(issuer: string): Promise<TokenIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const kid = randomUUID()
  const keys = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }] })
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(keys))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    newToken() {
      const now = Math.floor(Date.now() / 1000)
      const person = {
        role: 'customer',
        email: 'ada@example.com',
        name: 'Ada Lovelace',
        sub: randomUUID(),
        sid: randomUUID(),
      }
      const claims = { ...person, iss: issuer, aud: issuer, iat: now, exp: now + 900 }
      const signed = `${encode({ alg: 'EdDSA', kid })}.${encode(claims)}`
      return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
    },
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
