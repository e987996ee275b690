import { type TSchema, Type } from 'typebox'
import { maxPasswordLength, minPasswordLength } from './password-policy.ts'
import { maxNameLength } from './person-name.ts'

export type AuthEndpoint = Readonly<{
  method: 'GET' | 'POST'
  /** Below `/api/v1/auth`. */
  path: string
  summary: string
  body?: TSchema
  params?: TSchema
  querystring?: TSchema
  response: Record<string, TSchema>
  /** Takes as long for an address nobody has registered as for one that somebody has. */
  tellsNothingOfAccounts?: boolean
  /** Whether others may keep the answer for a while. */
  isCacheable?: boolean
}>

const Email = Type.String({ format: 'email', maxLength: 254 })
const NewPassword = Type.String({ minLength: minPasswordLength, maxLength: maxPasswordLength })
const PersonName = Type.String({ minLength: 1, maxLength: maxNameLength })
const ReturnPath = Type.String({ description: 'Where the mailed link leads in the end: a path, or a URL of this shop' })
const Time = Type.String({ format: 'date-time' })

const User = Type.Object({
  id: Type.String({ format: 'uuid' }),
  email: Type.String(),
  name: Type.String(),
  image: Type.Union([Type.String(), Type.Null()]),
  emailVerified: Type.Boolean(),
  role: Type.Enum(['customer', 'staff', 'admin']),
  createdAt: Time,
  updatedAt: Time,
})
const Session = Type.Object({
  id: Type.String({ format: 'uuid' }),
  token: Type.String({ description: 'Also taken as Authorization: Bearer, by every route below /api/v1/auth' }),
  userId: Type.String({ format: 'uuid' }),
  ipAddress: Type.String(),
  userAgent: Type.String(),
  createdAt: Time,
  updatedAt: Time,
  expiresAt: Time,
})
const Done = Type.Object({ status: Type.Boolean() })
const Redirect = { 302: Type.Null() }
const SignedIn = Type.Object({ token: Type.String(), user: User, redirect: Type.Boolean() })
const SignedUp = Type.Object({ token: Type.Null(), user: User })
const PasswordChanged = Type.Object({ token: Type.String(), user: User })
const KeySet = Type.Object({ keys: Type.Array(Type.Object({}, { additionalProperties: true })) })
const Token = Type.Object({ token: Type.String({ description: 'A JWT that the API takes as Authorization: Bearer' }) })

/** The endpoints of Better Auth that this service offers; no other is reachable. */
export const authEndpoints: readonly AuthEndpoint[] = [
  {
    method: 'POST',
    path: '/sign-up/email',
    summary: 'Register; a link to verify the address is mailed',
    body: Type.Object({
      email: Email,
      password: NewPassword,
      name: PersonName,
      callbackURL: Type.Optional(ReturnPath),
    }),
    response: { 200: SignedUp },
    tellsNothingOfAccounts: true,
  },
  {
    method: 'GET',
    path: '/verify-email',
    summary: 'Where the mailed link leads: verifies the address',
    querystring: Type.Object({ token: Type.String(), callbackURL: Type.Optional(ReturnPath) }),
    response: Redirect,
  },
  {
    method: 'POST',
    path: '/send-verification-email',
    summary: 'Mail the verification link again',
    body: Type.Object({ email: Email, callbackURL: Type.Optional(ReturnPath) }),
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/sign-in/email',
    summary: 'Sign in: a session cookie, and its token for clients without cookies',
    body: Type.Object({ email: Email, password: Type.String(), rememberMe: Type.Optional(Type.Boolean()) }),
    response: { 200: SignedIn },
  },
  {
    method: 'GET',
    path: '/token',
    summary: 'Exchange the session for a signed token, good for 15 minutes',
    response: { 200: Token },
  },
  {
    method: 'GET',
    path: '/jwks',
    summary: 'The public keys of signed tokens (RFC 7517)',
    response: { 200: KeySet },
    isCacheable: true,
  },
  {
    method: 'GET',
    path: '/get-session',
    summary: 'The session and its user, or null',
    response: { 200: Type.Union([Type.Object({ session: Session, user: User }), Type.Null()]) },
  },
  {
    method: 'POST',
    path: '/sign-out',
    summary: 'End the session',
    response: { 200: Type.Object({ success: Type.Boolean() }) },
  },
  {
    method: 'POST',
    path: '/request-password-reset',
    summary: 'Mail a link to choose a new password',
    body: Type.Object({ email: Email, redirectTo: Type.Optional(ReturnPath) }),
    response: { 200: Done },
    tellsNothingOfAccounts: true,
  },
  {
    method: 'GET',
    path: '/reset-password/:token',
    summary: 'Where the mailed link leads: redirects with the token, for a page to ask for the new password',
    params: Type.Object({ token: Type.String() }),
    querystring: Type.Object({ callbackURL: ReturnPath }),
    response: Redirect,
  },
  {
    method: 'POST',
    path: '/reset-password',
    summary: 'Choose a new password with the mailed token; every session ends',
    body: Type.Object({ token: Type.String(), newPassword: NewPassword }),
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/change-password',
    summary: 'Change the password; every other session ends, and this one gets a new token',
    body: Type.Object({ currentPassword: Type.String(), newPassword: NewPassword }),
    response: { 200: PasswordChanged },
  },
  {
    method: 'POST',
    path: '/update-user',
    summary: 'Change name or image',
    body: Type.Object({ name: Type.Optional(PersonName), image: Type.Optional(Type.String({ format: 'uri' })) }),
    response: { 200: Done },
  },
  {
    method: 'GET',
    path: '/list-sessions',
    summary: 'Your sessions, on every device',
    response: { 200: Type.Array(Session) },
  },
  {
    method: 'POST',
    path: '/revoke-session',
    summary: 'End one of your sessions',
    body: Type.Object({ token: Type.String() }),
    response: { 200: Done },
  },
  {
    method: 'POST',
    path: '/revoke-other-sessions',
    summary: 'End all your sessions but this one',
    response: { 200: Done },
  },
  { method: 'POST', path: '/revoke-sessions', summary: 'End all your sessions', response: { 200: Done } },
]
