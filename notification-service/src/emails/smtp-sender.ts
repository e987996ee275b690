import { isEmailAddress } from '@storefleet/contracts'
import { createTransport, type NodemailerError } from 'nodemailer'
import { type EmailContent, type Sender, SendFailure } from '../sender.ts'
import { domainOf } from './email-address.ts'

type Settings = { smtpUrl: string; from: { name: string; address: string } }

const connections = 5
const stepTimeoutMs = 15_000
const sendTimeoutMs = 60_000

/**
 * Sends email through an SMTP server. Copies of one delivery carry one Message-ID, made from the delivery's id:
 * when the process dies after the server accepted a message and before that was recorded, it is sent again, and
 * mail programs and servers can tell that it is the same.
 */
export function createSmtpSender({ smtpUrl, from }: Settings) {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    // Our own attempts are counted and recorded; the pool's would not be.
    maxRequeues: 0,
    connectionTimeout: stepTimeoutMs,
    greetingTimeout: stepTimeoutMs,
    dnsTimeout: stepTimeoutMs,
    socketTimeout: stepTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  const send: Sender<EmailContent> = async ({ id, recipient, content }) => {
    if (!isEmailAddress(recipient)) throw new SendFailure('Not an email address', { isPermanent: true })
    const messageId = `<${id}@${domainOf(from.address)}>`
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: recipient },
        ...content,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        signal: AbortSignal.timeout(sendTimeoutMs),
      })
    } catch (error) {
      throw toSendFailure(error as NodemailerError)
    }
    return { providerMessageId: messageId }
  }

  return { send, close: () => transport.close({ force: true }) }
}

/** A refused recipient or message is permanent. A refused sender or sign-in is a problem of our configuration and is retried. */
function toSendFailure(error: NodemailerError): SendFailure {
  const isAboutMessage = error.command === 'RCPT TO' || error.command === 'DATA'
  return new SendFailure(error.message, { isPermanent: isAboutMessage && error.permanent === true, cause: error })
}
