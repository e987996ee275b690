import { EmailAddress } from '@storefleet/contracts'
import { NamedObject } from '@storefleet/http'
import { roles } from '@storefleet/identity'
import { Type } from 'typebox'
import { PersonName } from '../person-name.ts'
import { maxPasswordLength, minPasswordLength } from './password-policy.ts'

const Nullable = <const Member extends ReturnType<typeof Type.String>>(member: Member) =>
  Type.Union([member, Type.Null()])

const NewPassword = Type.String({ minLength: minPasswordLength, maxLength: maxPasswordLength })
const KnownPassword = Type.String({ maxLength: maxPasswordLength })
const Token = Type.String({ minLength: 1, maxLength: 2_000 })
const ImageUrl = Type.String({ maxLength: 2_000, pattern: '^https?://', format: 'uri' })
export const ReturnPath = Type.String({
  maxLength: 2_000,
  description: 'Where the mailed link leads in the end: a path, or a URL of this shop',
})

export const SignUp = NamedObject('SignUp', {
  email: EmailAddress,
  password: NewPassword,
  name: PersonName,
  image: Type.Optional(Nullable(ImageUrl)),
  callbackURL: Type.Optional(ReturnPath),
  rememberMe: Type.Optional(Type.Boolean()),
})
export const MailRequest = NamedObject('VerificationRequest', {
  email: EmailAddress,
  callbackURL: Type.Optional(ReturnPath),
})
export const SignIn = NamedObject('SignIn', {
  email: EmailAddress,
  password: KnownPassword,
  callbackURL: Type.Optional(ReturnPath),
  rememberMe: Type.Optional(Type.Boolean()),
})
export const ProviderSignIn = NamedObject('ProviderSignIn', {
  provider: Type.Literal('oidc'),
  callbackURL: Type.String({
    maxLength: 2_000,
    description: 'Where the browser leads in the end: a path, or a URL of this shop',
  }),
  errorCallbackURL: Type.Optional(
    Type.String({ maxLength: 2_000, description: 'The same where it fails; gets `error` with a code' }),
  ),
})
export const ProviderSignInStarted = NamedObject('ProviderSignInStarted', {
  url: Type.String({ description: 'The page of the provider, for the browser to open' }),
  redirect: Type.Literal(true),
})
export const ResetRequest = NamedObject('PasswordResetRequest', {
  email: EmailAddress,
  redirectTo: Type.Optional(ReturnPath),
})
export const PasswordReset = NamedObject('PasswordReset', { token: Type.Optional(Token), newPassword: NewPassword })
export const PasswordChange = NamedObject('PasswordChange', {
  currentPassword: KnownPassword,
  newPassword: NewPassword,
})
export const ProfileChange = NamedObject('UserChanges', {
  name: Type.Optional(PersonName),
  image: Type.Optional(Nullable(ImageUrl)),
})
export const SessionChoice = NamedObject('SessionChoice', {
  token: Type.String({ minLength: 1, maxLength: 2_000, description: 'The id of the session, as it is listed' }),
})
export const AddressProof = NamedObject('EmailVerification', {
  token: Type.Optional(Token),
  password: Type.String({ maxLength: 1_000, description: 'The password of the account, chosen now' }),
  name: Type.Optional(PersonName),
})

export const KnownPasswordProof = NamedObject('KnownPassword', { password: KnownPassword })
export const AppCode = NamedObject('AppCode', {
  code: Type.String({ pattern: '^[0-9]{6}$', description: 'What the app shows; each is taken once' }),
})
export const RecoveryCode = NamedObject('RecoveryCode', {
  code: Type.String({ minLength: 1, maxLength: 40, description: 'Such as h4k2m-9xqrt; each is taken once' }),
})
const RecoveryCodeList = Type.Array(Type.String(), { description: 'Ten codes, shown this once' })
export const SecondFactorSecret = NamedObject('SecondFactorSecret', {
  method: Type.Literal('totp'),
  totpURI: Type.String({
    description: 'For the app, mostly as a QR code: otpauth://totp/… with the secret. Shown this once',
  }),
  backupCodes: RecoveryCodeList,
})
export const RecoveryCodes = NamedObject('RecoveryCodes', { status: Type.Boolean(), backupCodes: RecoveryCodeList })
export const SecondStep = NamedObject('SecondStep', {
  twoFactorRedirect: Type.Literal(true),
  twoFactorMethods: Type.Array(Type.String(), { description: 'totp' }),
})

const Time = Type.String({ format: 'date-time' })

const User = NamedObject('SessionUser', {
  id: Type.String({ format: 'uuid' }),
  email: Type.String(),
  name: Type.String(),
  image: Type.Union([Type.String(), Type.Null()]),
  emailVerified: Type.Boolean(),
  twoFactorEnabled: Type.Boolean({ description: 'Whether a sign-in asks for a code' }),
  role: Type.Enum([...roles], { title: 'Role' }),
  createdAt: Time,
  updatedAt: Time,
})
export const Session = NamedObject('Session', {
  id: Type.String({ format: 'uuid' }),
  token: Type.String({ description: 'The same id: what revoke-session takes. The token itself is never shown again' }),
  userId: Type.String({ format: 'uuid' }),
  ipAddress: Type.String(),
  userAgent: Type.String(),
  createdAt: Time,
  updatedAt: Time,
  expiresAt: Time,
})
const CurrentSession = NamedObject('CurrentSession', {
  session: Session,
  user: User,
  mustSetUpSecondFactor: Type.Boolean({
    description: 'Whether the user is one of staff who may do nothing else before; other routes respond with 403 then',
  }),
})
export const SessionAndUser = Type.Union([CurrentSession, Type.Null()])
export const Done = NamedObject('Done', { status: Type.Boolean() })
export const AddressVerified = NamedObject('AddressVerified', {
  status: Type.Boolean(),
  wasVerified: Type.Boolean({ description: 'Whether it was confirmed before: then the password did not change' }),
})
export const SignedIn = NamedObject('SignedIn', {
  token: Type.String({ description: 'Also taken as Authorization: Bearer, by every route below /api/v1/auth' }),
  user: User,
  redirect: Type.Boolean(),
})
export const SignedUp = NamedObject('SignedUp', { token: Type.Null(), user: User })
export const CodeAccepted = NamedObject('CodeAccepted', { token: Type.String(), user: User })
export const PasswordChanged = NamedObject('PasswordChanged', { token: Type.String(), user: User })
export const KeySet = NamedObject('SigningKeys', { keys: Type.Array(Type.Object({}, { additionalProperties: true })) })
export const SignedToken = NamedObject('AccessToken', {
  token: Type.String({ description: 'A JWT that the API takes as Authorization: Bearer' }),
})
export const AuthError = NamedObject('AuthError', {
  code: Type.String({ description: 'Stable: what programs compare' }),
  message: Type.String(),
})
