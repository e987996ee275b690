import { EmailAddress } from '@storefleet/contracts'
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

export const SignUp = Type.Object({
  email: EmailAddress,
  password: NewPassword,
  name: PersonName,
  image: Type.Optional(Nullable(ImageUrl)),
  callbackURL: Type.Optional(ReturnPath),
  rememberMe: Type.Optional(Type.Boolean()),
})
export const MailRequest = Type.Object({ email: EmailAddress, callbackURL: Type.Optional(ReturnPath) })
export const SignIn = Type.Object({
  email: EmailAddress,
  password: KnownPassword,
  callbackURL: Type.Optional(ReturnPath),
  rememberMe: Type.Optional(Type.Boolean()),
})
export const ResetRequest = Type.Object({ email: EmailAddress, redirectTo: Type.Optional(ReturnPath) })
export const PasswordReset = Type.Object({ token: Type.Optional(Token), newPassword: NewPassword })
export const PasswordChange = Type.Object({ currentPassword: KnownPassword, newPassword: NewPassword })
export const ProfileChange = Type.Object({
  name: Type.Optional(PersonName),
  image: Type.Optional(Nullable(ImageUrl)),
})
export const SessionChoice = Type.Object({
  token: Type.String({ minLength: 1, maxLength: 2_000, description: 'The id of the session, as it is listed' }),
})
export const AddressProof = Type.Object({
  token: Type.Optional(Token),
  password: Type.String({ maxLength: 1_000, description: 'The password of the account, chosen now' }),
  name: Type.Optional(PersonName),
})

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
export const Session = Type.Object({
  id: Type.String({ format: 'uuid' }),
  token: Type.String({ description: 'The same id: what revoke-session takes. The token itself is never shown again' }),
  userId: Type.String({ format: 'uuid' }),
  ipAddress: Type.String(),
  userAgent: Type.String(),
  createdAt: Time,
  updatedAt: Time,
  expiresAt: Time,
})
export const SessionAndUser = Type.Union([Type.Object({ session: Session, user: User }), Type.Null()])
export const Done = Type.Object({ status: Type.Boolean() })
export const SignedIn = Type.Object({
  token: Type.String({ description: 'Also taken as Authorization: Bearer, by every route below /api/v1/auth' }),
  user: User,
  redirect: Type.Boolean(),
})
export const SignedUp = Type.Object({ token: Type.Null(), user: User })
export const PasswordChanged = Type.Object({ token: Type.String(), user: User })
export const KeySet = Type.Object({ keys: Type.Array(Type.Object({}, { additionalProperties: true })) })
export const SignedToken = Type.Object({
  token: Type.String({ description: 'A JWT that the API takes as Authorization: Bearer' }),
})
export const AuthError = Type.Object({
  code: Type.String({ description: 'Stable: what programs compare' }),
  message: Type.String(),
})
