import { type TProperties, Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Secret } from './secret.ts'

const person = { userId: Type.String(), email: Type.String(), name: Type.String() }
/** A person who opens it is let in. */
const link = { url: Secret, expiresAt: Type.String({ description: 'ISO 8601.' }) }

const account = <Facts extends TProperties>(facts: Facts, description: string) =>
  Type.Object({ ...person, ...facts }, { description })

/*
 * Triggers on the tables of user-service publish registered, password_changed, role_changed, banned and unbanned in the
 * transaction that changes the account. `account-events.db.test.ts` there holds them to these schemas.
 */
export const userRegistered = defineEvent('user.registered', 1, account({}, 'An account was made.'))
export const userSignUpRepeated = defineEvent(
  'user.sign_up_repeated',
  1,
  account({}, 'An address that has an account was registered again, by its owner or by another person.'),
)
export const userVerificationRequested = defineEvent(
  'user.verification_requested',
  1,
  account(link, 'A link that verifies the address is to be mailed.'),
)
export const userPasswordResetRequested = defineEvent(
  'user.password_reset_requested',
  1,
  account(link, 'A link that sets a new password is to be mailed.'),
)
export const userPasswordChanged = defineEvent('user.password_changed', 1, account({}, 'A password was changed.'))
export const userRoleChanged = defineEvent(
  'user.role_changed',
  1,
  account({ role: Type.String({ description: '`customer`, `staff` or `admin`.' }) }, 'An account has another role.'),
)
export const userBanned = defineEvent(
  'user.banned',
  1,
  account({ reason: Type.String({ description: 'Empty where none was given.' }) }, 'An account was banned.'),
)
export const userUnbanned = defineEvent('user.unbanned', 1, account({}, 'The ban of an account was lifted.'))
