import type { InitialAccountStore } from './initial-account-store.ts'

export type InitialAccountsContext = {
  store: InitialAccountStore
  hashPassword: (password: string) => Promise<string>
  newId: () => string
}
