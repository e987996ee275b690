import { type Database, json, type Queryable, type Sql, sql } from '@storefleet/database'
import type { Secrets } from '../sender.ts'

/** An email in the development mailbox, with placeholders for its secrets. `id` is the id of its delivery. */
export type MailboxMessage = Readonly<{
  id: string
  to: string
  subject: string
  html: string
  text: string
  secrets: Secrets | null
  sentAt: Date
}>

/** A message with what its secrets are sealed for. */
export type KeptMessage = MailboxMessage & Readonly<{ eventType: string; eventSubject: string }>

export type MailboxFilter = { to?: string | undefined; beforeId?: string | undefined; limit: number }

export type MailboxStore = ReturnType<typeof createMailboxStore>

export function createMailboxStore(db: Database) {
  return {
    async add(tx: Queryable, message: MailboxMessage): Promise<void> {
      await tx.execute(sql`
        insert into mailbox_messages (id, recipient, subject, html, text, secrets, sent_at)
        values (${message.id}, ${message.to}, ${message.subject}, ${message.html}, ${message.text}, ${message.secrets && json(message.secrets)},
          ${message.sentAt})`)
    },

    /** Newest first. */
    list({ to, beforeId, limit }: MailboxFilter): Promise<KeptMessage[]> {
      const conditions = [
        sql`true`,
        ...(to === undefined ? [] : [sql`message.recipient = ${to}`]),
        ...(beforeId === undefined ? [] : [sql`message.id < ${beforeId}`]),
      ]
      return select(sql`where ${sql.join(conditions, sql` and `)} order by message.id desc limit ${limit}`)
    },

    async findById(id: string): Promise<KeptMessage | undefined> {
      const [message] = await select(sql`where message.id = ${id}`)
      return message
    },
  }

  function select(rest: Sql): Promise<KeptMessage[]> {
    return db.query<KeptMessage>(sql`
      select message.id, message.recipient as to, subject, html, text, message.secrets, message.sent_at, event_type, event_subject
      from mailbox_messages message join deliveries using (id) ${rest}`)
  }
}
