/** A message of PostgreSQL's protocol: its type, and what follows its length. https://www.postgresql.org/docs/current/protocol-message-formats.html */
export type WireMessage = { type: string; body: Buffer }

/** Cuts a stream of bytes into messages. A client's first has no type: it is given the type `startup`. */
export function createMessageReader({ isClient }: { isClient: boolean }): (chunk: Buffer) => WireMessage[] {
  let rest: Buffer = Buffer.alloc(0)
  let hasStarted = !isClient

  function next(): WireMessage | undefined {
    const typeBytes = hasStarted ? 1 : 0
    if (rest.length < typeBytes + 4) return undefined
    const end = typeBytes + rest.readInt32BE(typeBytes)
    if (rest.length < end) return undefined
    const type = hasStarted ? rest.toString('latin1', 0, 1) : 'startup'
    const body = rest.subarray(typeBytes + 4, end)
    rest = rest.subarray(end)
    hasStarted = true
    return { type, body }
  }

  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const messages: WireMessage[] = []
    for (let message = next(); message !== undefined; message = next()) messages.push(message)
    return messages
  }
}

/** The texts that a message holds one after another, each of which a zero ends. */
export const textsOf = (body: Buffer): string[] => body.toString('utf8').split('\0')
