import { setImmediate as nextTurn } from 'node:timers/promises'

/** A request passes from socket to socket several times on its way through the shop in one process. */
const turns = 4

/**
 * Lets other work have its turn. The embedded database answers without one, so that a long loop over it would hold up all else in
 * the process.
 */
export async function yieldToOthers(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await nextTurn()
}
