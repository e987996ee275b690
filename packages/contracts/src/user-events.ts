import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Secret } from './secret.ts'

const person = { userId: Type.String(), email: Type.String(), name: Type.String() }
/** Whoever opens it is let in. */
const link = { url: Secret, expiresAt: Type.String() }

export const userRegistered = defineEvent('user.registered', 1, Type.Object(person))
/** An address that has an account was registered once more, by its owner or by somebody else. */
export const userSignUpRepeated = defineEvent('user.sign_up_repeated', 1, Type.Object(person))
export const userVerificationRequested = defineEvent(
  'user.verification_requested',
  1,
  Type.Object({ ...person, ...link }),
)
export const userPasswordResetRequested = defineEvent(
  'user.password_reset_requested',
  1,
  Type.Object({ ...person, ...link }),
)
export const userPasswordChanged = defineEvent('user.password_changed', 1, Type.Object(person))
export const userRoleChanged = defineEvent('user.role_changed', 1, Type.Object({ ...person, role: Type.String() }))
export const userBanned = defineEvent('user.banned', 1, Type.Object({ ...person, reason: Type.String() }))
export const userUnbanned = defineEvent('user.unbanned', 1, Type.Object(person))
