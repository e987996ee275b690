/** What an account with the role `staff` may be allowed to do. An admin has all of them; a customer has none. */
export const permissions = ['orders', 'refunds', 'catalogue', 'settings', 'operations', 'team'] as const

export type Permission = (typeof permissions)[number]

/** What staff are given where nothing else is said: what every staff member could do before there were permissions. */
export const standardPermissions: readonly Permission[] = ['orders', 'refunds', 'catalogue', 'settings', 'operations']

/** Returns the permissions that are known, in their order and each once; unknown names are dropped. */
export const knownPermissions = (names: unknown): readonly Permission[] =>
  Array.isArray(names) ? permissions.filter((permission) => names.includes(permission)) : []
