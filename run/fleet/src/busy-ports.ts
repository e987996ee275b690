import { once } from 'node:events'
import { createServer } from 'node:net'
import { ConfigError } from '@storefleet/process'

/**
 * Looks at the ports that others must know beforehand, before anything is touched: another fleet that responses at one of them would
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

/** Returns the code of the error when a program listens on that port; undefined where it can. */
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
