import { type Database, type Queryable, type Sql, sql } from '@storefleet/service-kit'

/** An email as the development mailbox keeps it. `id` is that of its delivery. */
export type MailboxMessage = Readonly<{
  id: string
  to: string
  subject: string
  html: string
  text: string
  sentAt: Date
}>

export type MailboxFilter = { to?: string | undefined; beforeId?: string | undefined; limit: number }

export type MailboxStore = ReturnType<typeof createMailboxStore>

export function createMailboxStore(db: Database) {
  return {
    async add(tx: Queryable, message: MailboxMessage): Promise<void> {
      await tx.execute(sql`
        insert into mailbox_messages (id, recipient, subject, html, text, sent_at)
        values (${message.id}, ${message.to}, ${message.subject}, ${message.html}, ${message.text}, ${message.sentAt})`)
    },

    /** Newest first. */
    list({ to, beforeId, limit }: MailboxFilter): Promise<MailboxMessage[]> {
      const conditions = [
        sql`true`,
        ...(to === undefined ? [] : [sql`recipient = ${to}`]),
        ...(beforeId === undefined ? [] : [sql`id < ${beforeId}`]),
      ]
      return select(sql`where ${sql.join(conditions, sql` and `)} order by id desc limit ${limit}`)
    },

    async findById(id: string): Promise<MailboxMessage | undefined> {
      const [message] = await select(sql`where id = ${id}`)
      return message
    },
  }

  function select(rest: Sql): Promise<MailboxMessage[]> {
    return db.query<MailboxMessage>(sql`
      select id, recipient as to, subject, html, text, sent_at from mailbox_messages ${rest}`)
  }
}
