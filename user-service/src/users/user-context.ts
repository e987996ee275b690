import type { UserStore } from './user-store.ts'

export type UserContext = { users: UserStore; now: () => Date }
