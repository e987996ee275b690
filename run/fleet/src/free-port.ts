import { once } from 'node:events'
import { createServer } from 'node:net'
import { ConfigError } from '@storefleet/process'

/** A port of this machine that nobody listens on now. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/**
 * Looks at the ports that others must know beforehand, before anything is touched: another fleet that answers at one of them would
 * be taken for this one.
 *
 * @throws ConfigError that names the option of each port that is in use
 */
export async function refuseBusyPorts(ports: Readonly<Record<`--${string}`, number>>): Promise<void> {
  const problems: string[] = []
  for (const [option, port] of Object.entries(ports)) {
    const failure = await failureOf(port)
    if (failure === 'EADDRINUSE')
      problems.push(`Port ${port} is in use by another program: choose another with ${option}.`)
    else if (failure !== undefined)
      problems.push(`Port ${port} cannot be used (${failure}): choose another with ${option}.`)
  }
  if (problems.length > 0) throw new ConfigError(problems)
}

/** Why nobody can listen on a port of this machine; undefined where somebody can. */
async function failureOf(port: number): Promise<string | undefined> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
  server.close()
  await once(server, 'close')
  return undefined
}
