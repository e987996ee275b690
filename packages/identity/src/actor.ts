import { forbidden, unauthenticated } from '@storefleet/contracts'

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
}>

export type SignedInActor = Actor & Readonly<{ role: Role; id: string }>

export const guest: Actor = Object.freeze({ role: 'guest', id: null, email: null, name: null, sessionId: null })

/** Returns whether the role is `least` or a higher one. A guest has none. */
export const hasRole = (role: Actor['role'], least: Role): boolean =>
  role !== 'guest' && roles.indexOf(role) >= roles.indexOf(least)

export const isStaff = ({ role }: Actor): boolean => hasRole(role, 'staff')

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

/** Throws `sign-in-required`, `staff-only` or `admin-only` unless the actor may use the route. */
export function requireAccess(actor: Actor, access: Access): void {
  if (access === 'public' || access === 'owner') return
  const { role } = requireUser(actor)
  if (hasRole(role, access)) return
  throw forbidden(`${access}-only`, `Only ${access === 'admin' ? 'an admin' : 'staff'} may do this`)
}
