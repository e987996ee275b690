import { setImmediate as nextTurn } from 'node:timers/promises'

/** A request passes from socket to socket several times on its way through the shop in one process. Decision 38 has the measurement. */
const turns = 4

/**
 * Lets the event loop serve other requests. Statements of the embedded database end without a turn of the loop, so a long loop over
 * them would stop all other work of the process.
 */
export async function yieldToOthers(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await nextTurn()
}
