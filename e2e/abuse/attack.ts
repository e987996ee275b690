import type { Client } from '../support/client.ts'
import type { Attacker } from './attacker.ts'

export type AttackContext = {
  attacker: Attacker
  /** A client at another address than the attacker's. */
  shop: Client
  adminToken: string
  signal: AbortSignal
}

/** What one kind of attacker does. */
export type Attack = {
  /** Completes "when …". */
  name: string
  /** Goes on until `signal` ends it; resolves when the last response has arrived. Throws where the shop does not behave as it must. */
  run(context: AttackContext): Promise<void>
}
