import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { ShopRefusal } from './shop-refusal.ts'

export type HeldPort = { port: number; release(): Promise<void> }

/**
 * Holds the public port while the services behind it start, so that a busy one is known before anything is touched
 * and no other program takes it meanwhile. Port 0 takes any free one. A client that connects too early is disconnected.
 *
 * @throws ShopRefusal when the port is taken or not allowed
 */
export async function holdPort(host: string, port: number): Promise<HeldPort> {
  const server = createServer((socket) => socket.destroy())
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new ShopRefusal(whyNot(host, port, error as NodeJS.ErrnoException))
  }
  return {
    port: (server.address() as AddressInfo).port,
    release: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

function whyNot(host: string, port: number, error: NodeJS.ErrnoException): string {
  const another = `choose another with "npm start -- --port ${port === 3000 ? 3001 : 3000}".`
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use by another program: ${another}`
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account: ${another}`
  return `Cannot listen on ${host}, port ${port} (${error.message}): ${another}`
}
