import type { InitialAccount } from './initial-account-store.ts'

/** Public knowledge: these accounts never exist in production. */
export const samplePassword = 'storefleet-dev'

export const sampleAccounts: readonly InitialAccount[] = [
  { email: 'admin@storefleet.test', name: 'Sample Admin', role: 'admin' },
  { email: 'staff@storefleet.test', name: 'Sample Staff', role: 'staff' },
  { email: 'customer@storefleet.test', name: 'Sample Customer', role: 'customer' },
]
