import type { ConfigReader } from '@storefleet/process'

/** How it verifies signed tokens; the gateway's as well. */
export function readTokens(read: ConfigReader, jwksUrl: string) {
  const publicUrl = readPublicUrl(read)
  return {
    publicUrl,
    jwksUrl: read.url('JWKS_URL', jwksUrl, 'Where the keys are that sign access tokens: a route of user-service.'),
    tokenIssuer: read.text('TOKEN_ISSUER', publicUrl, 'Issuer of access tokens; `PUBLIC_URL` where it is not set.'),
    tokenAudience: read.text(
      'TOKEN_AUDIENCE',
      publicUrl,
      'Audience of access tokens; `PUBLIC_URL` where it is not set.',
    ),
  }
}

export const readPublicUrl = (read: ConfigReader) =>
  read.url('PUBLIC_URL', 'http://localhost:3000', 'Where customers reach the gateway; links in emails begin with it.')

/** The secrets that sign the gRPC calls of a service, for the service itself and for those it calls: `ORDER_SERVICE_TOKEN_SECRET`. */
export const readCallerSecrets = (read: ConfigReader, caller: string) =>
  read.secrets(
    `${caller.toUpperCase().replaceAll('-', '_')}_TOKEN_SECRET`,
    { developmentDefault: `development-only-${caller}-token-secret` },
    `Signs the gRPC calls of ${caller}; shared with the services it calls.`,
  )
