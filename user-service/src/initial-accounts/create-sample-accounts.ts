import type { InitialAccountsContext } from './initial-accounts-context.ts'
import { sampleAccounts, samplePassword } from './sample-accounts.ts'

/** Creates those that are missing, their addresses verified. */
export async function createSampleAccounts({ store, hashPassword, newId }: InitialAccountsContext): Promise<void> {
  for (const account of sampleAccounts) {
    if (await store.has(account.email)) continue
    const passwordHash = await hashPassword(samplePassword)
    await store.create({ ...account, userId: newId(), accountId: newId(), passwordHash })
  }
}
