import { notFound } from '@storefleet/contracts'
import type { User } from './user.ts'
import type { UserContext } from './user-context.ts'

/** The user, for an administrator; throws `user-not-found`. */
export async function findUser({ users }: UserContext, userId: string): Promise<User> {
  return foundUser(await users.findById(userId))
}

export function foundUser(user: User | undefined): User {
  if (!user) throw notFound('user-not-found', 'There is no such user')
  return user
}
