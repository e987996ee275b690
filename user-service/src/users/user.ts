import { conflict, forbidden, unauthenticated } from '@storefleet/contracts'
import { type Actor, type Role, requireUser } from '@storefleet/identity'

export type { Role }

export const roles = ['customer', 'staff', 'admin'] as const satisfies readonly Role[]

export type User = Readonly<{
  id: string
  name: string
  email: string
  emailVerified: boolean
  image: string | null
  role: Role
  bannedAt: Date | null
  banReason: string | null
  createdAt: Date
  updatedAt: Date
}>

export type AuditAction = 'role_changed' | 'banned' | 'ban_lifted'

/** What an administrator's decision makes of a user, and the line it leaves in the audit log. */
export type AdminDecision = { user: User; audit: { action: AuditAction; details: Record<string, unknown> } | null }

/** The caller sees to it that the administrator is one at that moment, so there is always one left. */
export function changeRole(user: User, role: Role, adminId: string): AdminDecision {
  if (user.id === adminId) throw forbidden('own-account', 'Another administrator has to change your role')
  if (user.role === role) return { user, audit: null }
  return { user: { ...user, role }, audit: { action: 'role_changed', details: { from: user.role, to: role } } }
}

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

/** The account behind a token, which may have been closed since the token was signed. */
export function activeUser(user: User | undefined): User {
  if (!user || user.bannedAt) throw unauthenticated('account-closed', 'This account is closed')
  return user
}

export type Administrator = { id: string; email: string }

export function toAdministrator(actor: Actor): Administrator {
  const { id, email } = requireUser(actor)
  return { id, email: email ?? '' }
}
