import type { Client } from '../support/client.ts'
import type { Attacker } from './attacker.ts'

export type Battlefield = {
  attacker: Attacker
  /** Asks as anybody else. */
  shop: Client
  adminToken: string
  signal: AbortSignal
}

/** What one kind of attacker does. */
export type Attack = {
  /** Completes "when …". */
  name: string
  /** Goes on until `signal` ends it; resolves when the last answer has come. Throws where the shop did what it must not. */
  run(field: Battlefield): Promise<void>
}
