import { forbidden } from '@storefleet/contracts'
import { hasPermission, type Permission, permissions, type Role } from '@storefleet/identity'
import type { AdminDecision, User } from './user.ts'

/** Who changes the team, as the database has them at that moment. */
export type Manager = Readonly<{ id: string; email: string; role: Role; permissions: readonly Permission[] }>

/**
 * Gives a member of the staff other permissions. A manager gives and takes only what they have themselves, and never their own.
 *
 * @throws forbidden `own-account`, `admin-account`, `permission-not-held`
 */
export function changePermissions(member: User, wanted: readonly Permission[], manager: Manager): AdminDecision {
  refuseMember(member, manager)
  const given = permissions.filter((permission) => wanted.includes(permission))
  const changed = permissions.filter((each) => given.includes(each) !== member.permissions.includes(each))
  if (changed.length === 0) return { user: member, audit: null }
  refuseNotHeld(manager, changed)
  return {
    user: { ...member, permissions: given },
    audit: { action: 'permissions_changed', details: { from: member.permissions, to: given } },
  }
}

/**
 * Makes a member of the staff a customer. A manager removes only whom they could have given each of their permissions.
 *
 * @throws forbidden `own-account`, `admin-account`, `permission-not-held`
 */
export function removeMember(member: User, manager: Manager): AdminDecision {
  refuseMember(member, manager)
  refuseNotHeld(manager, member.permissions)
  return {
    user: { ...member, role: 'customer', permissions: [] },
    audit: { action: 'role_changed', details: { from: member.role, to: 'customer', permissions: member.permissions } },
  }
}

/** Throws forbidden `permission-not-held` unless the manager has each of the permissions. */
function refuseNotHeld(manager: Manager, touched: readonly Permission[]): void {
  const missing = touched.filter((permission) => !hasPermission(manager, permission))
  if (missing.length === 0) return
  throw forbidden('permission-not-held', `You do not have ${missing.map((each) => `"${each}"`).join(', ')} yourself`, {
    extra: { permissions: missing },
  })
}

function refuseMember(member: User, manager: Manager): void {
  if (member.id === manager.id)
    throw forbidden('own-account', 'Another manager of the team has to change your permissions')
  if (member.role === 'admin')
    throw forbidden('admin-account', 'An admin has every permission: change the role instead')
}
