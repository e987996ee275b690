export {
  type Access,
  type Actor,
  guest,
  hasPermission,
  hasRole,
  isStaff,
  type Role,
  requireAccess,
  requirePermission,
  requireUser,
  roles,
} from './actor.ts'
export { readCallerSecrets, readPublicUrl, readTokens } from './identity-config.ts'
export { openRevokedSessions } from './open-revoked-sessions.ts'
export { type Permission, permissions, standardPermissions } from './permissions.ts'
export { createRevokedSessions, type RevokedSessions } from './revoked-sessions.ts'
export { type CallerSecrets, createServiceTokenSource, createServiceTokenVerifier } from './service-token.ts'
export { createTokenVerifier, rememberVerified, secondFactorClaim, type TokenVerifier } from './tokens.ts'
