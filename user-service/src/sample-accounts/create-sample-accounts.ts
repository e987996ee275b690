import type { SampleAccountStore } from './sample-account-store.ts'
import { sampleAccounts, samplePassword } from './sample-accounts.ts'

export type SampleAccountsContext = {
  store: SampleAccountStore
  hashPassword: (password: string) => Promise<string>
  newId: () => string
}

/** Creates those that are missing, their addresses verified. */
export async function createSampleAccounts({ store, hashPassword, newId }: SampleAccountsContext): Promise<void> {
  for (const account of sampleAccounts) {
    if (await store.has(account.email)) continue
    const passwordHash = await hashPassword(samplePassword)
    await store.create({ ...account, userId: newId(), accountId: newId(), passwordHash })
  }
}
