import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = ParsedMail & { envelope: { from: string; to: string[] } }
type Refusal = { code: number; message: string; recipient?: string }

/** An SMTP server on this machine that keeps what it is sent. `refusals` are answered first, one a recipient command. */
export async function startMailServer() {
  const received: ReceivedMail[] = []
  const refusals: Refusal[] = []

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(address, _session, done) {
      const index = refusals.findIndex(({ recipient }) => recipient === undefined || recipient === address.address)
      const [refusal] = index === -1 ? [] : refusals.splice(index, 1)
      done(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }))
    },
    async onData(stream, session, done) {
      const mail = await simpleParser(stream)
      const { mailFrom, rcptTo } = session.envelope
      received.push({
        ...mail,
        envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) },
      })
      done()
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  return {
    received,
    refusals,
    url: `smtp://127.0.0.1:${port}`,
    to: (recipient: string) => received.filter(({ envelope }) => envelope.to.includes(recipient)),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
