import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export type TalkativeMailServer = {
  port: number
  /** The texts of what it was sent, also of what it refused. */
  messages: { to: string; text: string }[]
  close(): void
}

/**
 * A mail server that lets everybody in and, refusing a message, quotes it whole, as some do. It refuses those to an address with
 * `refuse` in it.
 */
export async function startTalkativeMailServer(): Promise<TalkativeMailServer> {
  const messages: TalkativeMailServer['messages'] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy()))
    converse(socket, messages)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    messages,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function converse(socket: Socket, messages: TalkativeMailServer['messages']) {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let to = ''
  let data: string[] | undefined
  const takeLine = (line: string) => {
    if (data !== undefined && line !== '.') return void data.push(line)
    if (data !== undefined) {
      const text = decoded(data.join('\r\n'))
      data = undefined
      messages.push({ to, text })
      return say(to.includes('refuse') ? `554 5.7.1 We do not like: ${text.replace(/\s+/g, ' ')}` : '250 OK')
    }
    if (/^EHLO/i.test(line)) return say('250-talkative\r\n250 AUTH PLAIN LOGIN')
    if (/^AUTH/i.test(line)) return say('235 OK')
    if (/^RCPT TO/i.test(line)) to = /<(.*?)>/.exec(line)?.[1] ?? ''
    if (/^DATA/i.test(line)) data = []
    if (/^QUIT/i.test(line)) return socket.end('221 Bye\r\n')
    say(data === undefined ? '250 OK' : '354 Go on')
  }
  createInterface({ input: socket }).on('line', takeLine)
  say('220 talkative')
}

/** Quoted-printable (RFC 2045, section 6.7). */
const decoded = (text: string) =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
