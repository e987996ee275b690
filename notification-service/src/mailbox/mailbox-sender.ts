import type { EmailContent, Sender } from '../sender.ts'
import type { MailboxStore } from './mailbox-store.ts'

/**
 * Puts email into the development mailbox. The message and the record that it was sent are one transaction,
 * so here each delivery arrives exactly once.
 */
export const createMailboxSender =
  (ctx: { mailbox: MailboxStore; now: () => Date }): Sender<EmailContent> =>
  async ({ id, recipient, content: read, kept: { content, secrets } = { content: read, secrets: null } }) => ({
    providerMessageId: `mailbox:${id}`,
    record: (tx) => ctx.mailbox.add(tx, { id, to: recipient, ...content, secrets, sentAt: ctx.now() }),
  })
