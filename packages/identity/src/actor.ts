import { forbidden, unauthenticated } from '@storefleet/contracts'

export type Role = 'customer' | 'staff' | 'admin'

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

export const isStaff = (actor: Actor): boolean => actor.role === 'staff' || actor.role === 'admin'

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
 * Who may pass a route's door. `owner` lets everyone pass: there the use case lets the owner through
 * and answers everybody else as if the thing did not exist.
 */
export type Access = 'public' | 'owner' | 'customer' | 'staff' | 'admin'

/** Throws unless the actor may pass. */
export function requireAccess(actor: Actor, access: Access): void {
  if (access === 'public' || access === 'owner') return
  const { role } = requireUser(actor)
  const isAllowed = access === 'customer' || role === 'admin' || role === access
  if (!isAllowed) throw forbidden(`${access}-only`, `Only ${access === 'admin' ? 'an admin' : 'staff'} may do this`)
}
