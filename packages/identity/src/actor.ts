import { forbidden, unauthenticated } from '@storefleet/contracts'
import type { Permission } from './permissions.ts'

/** In ascending order: each role may do what the one before it may. */
export const roles = ['customer', 'staff', 'admin'] as const

export type Role = (typeof roles)[number]

/** Who makes a request. A guest has no id. */
export type Actor = Readonly<{
  role: 'guest' | Role
  id: string | null
  email: string | null
  name: string | null
  sessionId: string | null
  /** What staff are allowed to do; read it by `hasPermission`, as an admin needs none. */
  permissions: readonly Permission[]
}>

export type SignedInActor = Actor & Readonly<{ role: Role; id: string }>

export const guest: Actor = Object.freeze({
  ...{ role: 'guest', id: null, email: null, name: null, sessionId: null, permissions: [] },
} as const)

/** Returns whether the role is `least` or a higher one. A guest has none. */
export const hasRole = (role: Actor['role'], least: Role): boolean =>
  role !== 'guest' && roles.indexOf(role) >= roles.indexOf(least)

export const isStaff = ({ role }: Actor): boolean => hasRole(role, 'staff')

/** Returns whether the actor is an admin, or staff with the permission. */
export const hasPermission = (
  { role, permissions }: Pick<Actor, 'role' | 'permissions'>,
  permission: Permission,
): boolean => role === 'admin' || (role === 'staff' && permissions.includes(permission))

/** Throws 403 `permission-missing` unless the actor has the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (hasPermission(actor, permission)) return
  throw forbidden('permission-missing', `This needs the permission "${permission}"`, { extra: { permission } })
}

/** Throws `unauthenticated` for a guest. */
export function requireUser(actor: Actor): SignedInActor {
  if (actor.id === null) {
    throw unauthenticated('sign-in-required', 'Sign in first, and send the token as Authorization: Bearer', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  }
  return actor as SignedInActor
}

/**
 * The least role that may use a route. `owner` lets every actor through: there the use case refuses all but the owner, as if the
 * thing did not exist.
 */
export type Access = 'public' | 'owner' | 'customer' | 'staff' | 'admin'

/**
 * Throws `sign-in-required`, `staff-only`, `admin-only` or `permission-missing` unless the actor may use the route. The permission
 * counts for routes of staff; those of owners check it in the use case, where they know whether the actor is the owner.
 */
export function requireAccess(actor: Actor, access: Access, permission?: Permission): void {
  if (access === 'public' || access === 'owner') return
  const { role } = requireUser(actor)
  if (!hasRole(role, access)) {
    throw forbidden(`${access}-only`, `Only ${access === 'admin' ? 'an admin' : 'staff'} may do this`)
  }
  if (access === 'staff' && permission !== undefined) requirePermission(actor, permission)
}
