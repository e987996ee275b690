import type { AuthEndpoint } from './auth-endpoint.ts'
import {
  AppCode,
  CodeAccepted,
  Done,
  KnownPasswordProof,
  RecoveryCode,
  RecoveryCodes,
  SecondFactorSecret,
} from './auth-schemas.ts'

const codeRules = 'Needs the cookie that the response to the first step has set, good for ten minutes.'

/** The second step of a sign-in, and its setting up. */
export const secondFactorEndpoints: readonly AuthEndpoint[] = [
  {
    method: 'POST',
    path: '/two-factor/enable',
    operationId: 'createSecondFactor',
    credential: 'session',
    summary: 'Get a secret for an authenticator app, and recovery codes; in force once a code was sent to verify-totp',
    body: KnownPasswordProof,
    response: { 200: SecondFactorSecret },
  },
  {
    method: 'POST',
    path: '/two-factor/verify-totp',
    operationId: 'verifyAppCode',
    credential: 'optional-session',
    summary: 'Sign in with a code of the app; in a session, show that a new app works: then every other session ends',
    description: codeRules,
    body: AppCode,
    response: { 200: CodeAccepted },
  },
  {
    method: 'POST',
    path: '/two-factor/verify-backup-code',
    operationId: 'verifyRecoveryCode',
    credential: 'optional-session',
    summary: 'Sign in with a recovery code',
    description: codeRules,
    body: RecoveryCode,
    response: { 200: CodeAccepted },
  },
  {
    method: 'POST',
    path: '/two-factor/generate-backup-codes',
    operationId: 'replaceRecoveryCodes',
    credential: 'session',
    summary: 'Get new recovery codes; the former ones end',
    body: KnownPasswordProof,
    response: { 200: RecoveryCodes },
  },
  {
    method: 'POST',
    path: '/two-factor/disable',
    operationId: 'removeSecondFactor',
    credential: 'session',
    summary: 'Sign in without a second factor again',
    body: KnownPasswordProof,
    response: { 200: Done },
  },
]
