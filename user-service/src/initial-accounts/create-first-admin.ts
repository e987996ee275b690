import type { InitialAccountsContext } from './initial-accounts-context.ts'

export type FirstAdmin = Readonly<{ email: string; password: string }>

/**
 * Creates the admin of a shop that has none, with its address verified. Returns whether there is an admin now: false where the
 * address is registered already, because a setting does not promote an account.
 */
export async function createFirstAdmin(
  { store, hashPassword, newId }: InitialAccountsContext,
  { email, password }: FirstAdmin,
): Promise<boolean> {
  if (await store.hasAdmin()) return true
  const passwordHash = await hashPassword(password)
  await store.create({ email, name: 'Admin', role: 'admin', userId: newId(), accountId: newId(), passwordHash })
  return store.hasAdmin()
}
