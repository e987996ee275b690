import { NamedObject, withExample } from '@storefleet/http'
import { type TObject, type TSchema, Type } from 'typebox'
import { signedInExample, signedTokenExample, signInExample, signUpExample } from './auth-examples.ts'
import {
  Done,
  KeySet,
  MailRequest,
  PasswordChange,
  PasswordChanged,
  PasswordReset,
  ProfileChange,
  ResetRequest,
  ReturnPath,
  Session,
  SessionAndUser,
  SessionChoice,
  SignedIn,
  SignedToken,
  SignedUp,
  SignIn,
  SignUp,
} from './auth-schemas.ts'
import { sessionsWithoutTokens, sessionWithoutToken } from './session-ids.ts'

export type AuthEndpoint = Readonly<{
  method: 'GET' | 'POST'
  /** Below `/api/v1/auth`. */
  path: string
  operationId: string
  summary: string
  /** Whether a session is required. */
  credential?: 'session' | 'optional-session'
  /** The members of the body that are read; without it the body is not read. */
  body?: TObject
  params?: TSchema
  querystring?: TSchema
  response: Record<string, TSchema>
  /** Takes as long for an unregistered address as for a registered one, so that the duration does not show which. */
  hasConstantDuration?: boolean
  /** Changes the body of a successful response before it is sent. */
  present?: (body: unknown) => unknown
  /** Whether shared caches may keep the response for a minute. */
  isCacheable?: boolean
}>

const Redirect = { 302: Type.Null() }

/** The endpoints of Better Auth that this service offers; no other is reachable. */
export const authEndpoints: readonly AuthEndpoint[] = [
  {
    method: 'POST',
    path: '/sign-up/email',
    operationId: 'signUp',
    summary: 'Register; a link to verify the address is mailed, or that there is an account already',
    body: withExample(SignUp, signUpExample),
    response: { 200: SignedUp },
    hasConstantDuration: true,
  },
  {
    method: 'POST',
    path: '/send-verification-email',
    operationId: 'sendVerificationEmail',
    summary: 'Mail the verification link again',
    body: MailRequest,
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/sign-in/email',
    operationId: 'signIn',
    summary: 'Sign in: a session cookie, and its token for clients without cookies',
    body: withExample(SignIn, signInExample),
    response: { 200: withExample(SignedIn, signedInExample) },
  },
  {
    method: 'GET',
    path: '/token',
    operationId: 'getAccessToken',
    credential: 'session',
    summary: 'Exchange the session for a signed token, good for 15 minutes',
    response: { 200: withExample(SignedToken, signedTokenExample) },
  },
  {
    method: 'GET',
    path: '/jwks',
    operationId: 'getSigningKeys',
    summary: 'The public keys of signed tokens (RFC 7517)',
    response: { 200: KeySet },
    isCacheable: true,
  },
  {
    method: 'GET',
    path: '/get-session',
    operationId: 'getSession',
    credential: 'optional-session',
    summary: 'The session and its user, or null',
    response: { 200: SessionAndUser },
    present: sessionWithoutToken,
  },
  {
    method: 'POST',
    path: '/sign-out',
    operationId: 'signOut',
    credential: 'optional-session',
    summary: 'End the session',
    response: { 200: NamedObject('SignedOut', { success: Type.Boolean() }) },
  },
  {
    method: 'POST',
    path: '/request-password-reset',
    operationId: 'requestPasswordReset',
    summary: 'Mail a link to choose a new password',
    body: ResetRequest,
    response: { 200: Done },
    hasConstantDuration: true,
  },
  {
    method: 'GET',
    path: '/reset-password/:token',
    operationId: 'openPasswordReset',
    summary: 'Where the mailed link leads: redirects with the token, for a page to ask for the new password',
    params: Type.Object({ token: Type.String() }),
    querystring: Type.Object({ callbackURL: ReturnPath }),
    response: Redirect,
  },
  {
    method: 'POST',
    path: '/reset-password',
    operationId: 'resetPassword',
    summary: 'Choose a new password with the mailed token; every session ends',
    body: PasswordReset,
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/change-password',
    operationId: 'changePassword',
    credential: 'session',
    summary: 'Change the password; every other session ends, and this one gets a new token',
    body: PasswordChange,
    response: { 200: PasswordChanged },
  },
  {
    method: 'POST',
    path: '/update-user',
    operationId: 'updateUser',
    credential: 'session',
    summary: 'Change name or image',
    body: ProfileChange,
    response: { 200: Done },
  },
  {
    method: 'GET',
    path: '/list-sessions',
    operationId: 'listSessions',
    credential: 'session',
    summary: 'Your sessions, on every device',
    response: { 200: Type.Array(Session) },
    present: sessionsWithoutTokens,
  },
  {
    method: 'POST',
    path: '/revoke-session',
    operationId: 'revokeSession',
    credential: 'session',
    summary: 'End one of your sessions, named by its id',
    body: SessionChoice,
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/revoke-other-sessions',
    operationId: 'revokeOtherSessions',
    credential: 'session',
    summary: 'End all your sessions but this one',
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/revoke-sessions',
    operationId: 'revokeSessions',
    credential: 'session',
    summary: 'End all your sessions',
    response: { 200: Done },
  },
]
