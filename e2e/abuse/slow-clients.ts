import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Attack, AttackContext } from './attack.ts'

const connections = 256

/**
 * Keeps `count` connections open, each begun by `begin` and fed one byte a second by `feed`. One that the shop closes is
 * opened again, at most as often as there are connections.
 */
async function hold(
  { attacker, signal }: AttackContext,
  begin: (socket: Socket) => void,
  feed?: (socket: Socket) => void,
  count = connections,
): Promise<void> {
  const held = new Set<Socket>()
  const open = () => {
    const socket = attacker.open()
    held.add(socket)
    socket.on('connect', () => begin(socket)).on('close', () => held.delete(socket))
  }
  for (let opened = 0; !signal.aborted; await delay(200)) {
    for (; held.size < count && opened < 4 * count; opened++) open()
    if (feed) for (const socket of held) feed(socket)
  }
  attacker.leave()
}

const slow = (name: string, begin: string, next: string): Attack => ({
  name,
  run: (context) =>
    hold(
      context,
      (socket) => socket.resume().write(begin),
      (socket) => socket.write(next),
    ),
})

/** Asks for much and reads nothing. */
const deaf = (name: string, path: string, count: number): Attack => ({
  name,
  run: (context) =>
    hold(
      context,
      (socket) => socket.pause().write(`GET ${path} HTTP/1.1\r\nHost: shop\r\n\r\n`.repeat(20)),
      undefined,
      count,
    ),
})

const post = (path: string, framing: string) =>
  `POST ${path} HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`

export const slowClients: readonly Attack[] = [
  slow('bodies come byte by byte in chunks', post('/api/v1/carts', 'Transfer-Encoding: chunked'), '1\r\n \r\n'),
  slow('bodies of a known length come byte by byte', post('/api/v1/orders', 'Content-Length: 200000'), ' '),
  slow('headers come byte by byte', 'GET / HTTP/1.1\r\nHost: shop\r\nX-Slow: ', 'a'),
  deaf('the largest page is asked for and never read', '/docs/js/scalar.js', 60),
  deaf('lists of products are asked for and never read', '/api/v1/products?limit=100', connections),
  {
    name: 'garbage follows requests on the same connection',
    run: (context) =>
      hold(context, (socket) => {
        socket.resume().write('GET /api/v1/products HTTP/1.1\r\nHost: shop\r\n\r\n\u0000\u0001garbage\r\n\r\n')
      }),
  },
]
