import { type TProperties, Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Secret } from './secret.ts'

const person = { userId: Type.String(), email: Type.String(), name: Type.String() }
/** The link gives its reader access to the account. */
const link = { url: Secret, expiresAt: Type.String({ description: 'ISO 8601.' }) }

const account = <Facts extends TProperties>(facts: Facts, description: string) =>
  Type.Object({ ...person, ...facts }, { description })

/*
 * user-service builds six of these events in SQL, not with the constructors below: triggers on its tables publish
 * `user.registered`, `user.password_changed`, `user.role_changed`, `user.banned`, `user.unbanned` and `user.second_factor_changed` in
 * the transaction that changes the account (user-service/migrations/0002_publish_account_events.sql and 0016_create_two_factors.sql).
 * A change of one of these schemas needs a new migration that replaces its trigger function. `user-service/src/account-events.db.test.ts`
 * compares each trigger with its schema, and fails for an event of a trigger that it does not know.
 */
export const userRegistered = defineEvent('user.registered', 1, account({}, 'An account was made.'))
export const userSignUpRepeated = defineEvent(
  'user.sign_up_repeated',
  1,
  account(
    {},
    'An address that has an account was registered again, or named as the new one of another account, by its owner or by another person.',
  ),
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
export const userEmailChangeRequested = defineEvent(
  'user.email_change_requested',
  1,
  account(
    {
      mailbox: Type.Enum(['current', 'new'], {
        description: 'Whether `email` is the present address of the account, or the new one: then `name` is empty.',
      }),
      newEmail: Type.String(),
      ...link,
    },
    'A mailbox is to be asked whether an account may change its address: each of the two has an event.',
  ),
)
export const userEmailChanged = defineEvent(
  'user.email_changed',
  1,
  account({ formerEmail: Type.String() }, 'An account has another address: `email`, which its owner has confirmed.'),
)
export const userPasswordChanged = defineEvent('user.password_changed', 1, account({}, 'A password was changed.'))
export const userRoleChanged = defineEvent(
  'user.role_changed',
  1,
  account({ role: Type.String({ description: '`customer`, `staff` or `admin`.' }) }, 'An account has another role.'),
)
export const userSecondFactorChanged = defineEvent(
  'user.second_factor_changed',
  1,
  account({ isEnabled: Type.Boolean() }, 'Sign-ins of an account ask for a second factor from now on, or no longer.'),
)
export const userBanned = defineEvent(
  'user.banned',
  1,
  account({ reason: Type.String({ description: 'Empty where none was given.' }) }, 'An account was banned.'),
)
export const userUnbanned = defineEvent('user.unbanned', 1, account({}, 'The ban of an account was lifted.'))
/** Holds no `email` in clear: the outbox keeps what it has published for a while, and an erased address must not be in it. */
export const userDeleted = defineEvent(
  'user.deleted',
  1,
  Type.Object(
    { userId: Type.String(), emailAddress: Secret },
    { description: 'An account was erased: its consumers erase what they hold of the person.' },
  ),
)
