export {
  type Access,
  type Actor,
  guest,
  hasRole,
  isStaff,
  type Role,
  requireAccess,
  requireUser,
  roles,
} from './actor.ts'
export { readCallerSecrets, readPublicUrl, readTokens } from './identity-config.ts'
export { openRevokedSessions } from './open-revoked-sessions.ts'
export { createRevokedSessions, type RevokedSessions } from './revoked-sessions.ts'
export { type CallerSecrets, createServiceTokenSource, createServiceTokenVerifier } from './service-token.ts'
export { createTokenVerifier, rememberVerified, type TokenVerifier } from './tokens.ts'
