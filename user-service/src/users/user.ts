import { conflict, forbidden, unauthenticated } from '@storefleet/contracts'
import {
  type Actor,
  type Permission,
  permissions,
  type Role,
  requireUser,
  standardPermissions,
} from '@storefleet/identity'

export type { Role }

export type User = Readonly<{
  id: string
  name: string
  email: string
  emailVerified: boolean
  image: string | null
  role: Role
  /** Of staff alone. */
  permissions: readonly Permission[]
  bannedAt: Date | null
  banReason: string | null
  createdAt: Date
  updatedAt: Date
}>

export type AuditAction =
  | 'role_changed'
  | 'permissions_changed'
  | 'banned'
  | 'ban_lifted'
  | 'sessions_ended'
  | 'second_factor_removed'
  | 'erased'

/** The user after an administrator's decision, and the entry for the audit log; null where nothing changed. */
export type AdminDecision = { user: User; audit: { action: AuditAction; details: Record<string, unknown> } | null }

/**
 * Changes a role; staff are given the standard permissions. The caller checks that the actor is an administrator at that moment, so
 * that one always remains.
 *
 * @throws forbidden `own-account`
 */
export function changeRole(user: User, role: Role, adminId: string): AdminDecision {
  if (user.id === adminId) throw forbidden('own-account', 'Another administrator has to change your role')
  if (user.role === role) return { user, audit: null }
  return {
    user: { ...user, role, permissions: role === 'staff' ? standardPermissions : [] },
    audit: { action: 'role_changed', details: { from: user.role, to: role } },
  }
}

/** Returns what the user may do: all of it for an admin. */
export const permissionsOf = ({ role, permissions: granted }: Pick<User, 'role' | 'permissions'>): Permission[] =>
  role === 'admin' ? [...permissions] : [...granted]

export function ban(user: User, reason: string, adminId: string, now: Date): AdminDecision {
  if (user.id === adminId) throw forbidden('own-account', 'You cannot ban yourself')
  if (user.bannedAt) throw conflict('already-banned', 'This user is banned already')
  return { user: { ...user, bannedAt: now, banReason: reason }, audit: { action: 'banned', details: { reason } } }
}

export function liftBan(user: User): AdminDecision {
  if (!user.bannedAt) return { user, audit: null }
  return {
    user: { ...user, bannedAt: null, banReason: null },
    audit: { action: 'ban_lifted', details: { reason: user.banReason } },
  }
}

/** Returns the user; throws `account-closed` where the account was banned or removed after its token was signed. */
export function activeUser(user: User | undefined): User {
  if (!user || user.bannedAt) throw unauthenticated('account-closed', 'This account is closed')
  return user
}

export type Administrator = { id: string; email: string }

export function toAdministrator(actor: Actor): Administrator {
  const { id, email } = requireUser(actor)
  return { id, email: email ?? '' }
}
