import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export type MailServer = { port: number; close(): void }

/** Returns the server's reply to a message: `250 …` accepts it. `text` is the message as it was sent, headers included. */
export type ReplyToMessage = (message: { to: string; text: string }) => string | Promise<string>

/** Starts an SMTP server on a free port of this machine. It accepts every sender, password and recipient. */
export async function startMailServer(reply: ReplyToMessage): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy()))
    converse(socket, reply)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function converse(socket: Socket, reply: ReplyToMessage) {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let to = ''
  let data: string[] | undefined

  const takeLine = async (line: string) => {
    if (data !== undefined && line !== '.') return void data.push(line)
    if (data !== undefined) {
      const text = data.join('\r\n')
      data = undefined
      return say(await reply({ to, text }))
    }
    if (/^EHLO/i.test(line)) return say('250-test\r\n250 AUTH PLAIN LOGIN')
    if (/^AUTH/i.test(line)) return say('235 OK')
    if (/^RCPT TO/i.test(line)) to = /<(.*?)>/.exec(line)?.[1] ?? ''
    if (/^DATA/i.test(line)) data = []
    if (/^QUIT/i.test(line)) return socket.end('221 Bye\r\n')
    say(data === undefined ? '250 OK' : '354 Go on')
  }
  createInterface({ input: socket }).on('line', takeLine)
  say('220 test')
}
