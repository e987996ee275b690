import type { Role } from '@storefleet/service-kit'

export type SampleAccount = Readonly<{ email: string; name: string; role: Role }>

/** Public knowledge: these accounts never exist in production. */
export const samplePassword = 'storefleet-dev'

export const sampleAccounts: readonly SampleAccount[] = [
  { email: 'admin@storefleet.test', name: 'Sample Admin', role: 'admin' },
  { email: 'staff@storefleet.test', name: 'Sample Staff', role: 'staff' },
  { email: 'customer@storefleet.test', name: 'Sample Customer', role: 'customer' },
]
