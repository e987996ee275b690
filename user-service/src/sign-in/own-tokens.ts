import { type RevokedSessions, rememberVerified, type TokenVerifier } from '@storefleet/identity'
import { createLocalJWKSet } from 'jose'
import type { UserConfig } from '../config.ts'
import type { Auth } from './auth.ts'

/** Verifies tokens as every service does, with the keys at hand instead of those published over HTTP. */
export function createOwnTokens(
  { tokenIssuer, tokenAudience }: UserConfig,
  auth: () => Auth,
  { isRevoked }: Pick<RevokedSessions, 'isRevoked'>,
): TokenVerifier {
  return rememberVerified(async (header, token) => createLocalJWKSet(await auth().api.getJwks())(header, token), {
    issuer: tokenIssuer,
    audience: tokenAudience,
    isRevoked,
  })
}
