import { type Database, isUniqueViolation, json, type Queryable, type Sql, sql, type Tx } from '@storefleet/database'
import type { Channel } from '../channels.ts'
import type { Delivery, DeliveryStatus, FailedAttempt } from './delivery.ts'
import { type MailLimit, mailboxOf, whySuppressed, windowsOf } from './mail-limit.ts'

export type DeliveryFilter = {
  status?: string | undefined
  channel?: string | undefined
  recipient?: string | undefined
  eventType?: string | undefined
  /** An event about an order has the id of the order as its subject. */
  orderId?: string | undefined
  /** Only deliveries older than this one. */
  beforeId?: string | undefined
  limit: number
}

export type Claim = { channel: Channel; now: Date; leaseMs: number; limit: number }

/** A delivery to be added, with its limit. */
export type LimitedDelivery = Delivery & { limit?: MailLimit | undefined }

type AlongWith = ((tx: Tx) => Promise<void>) | undefined

export type DeliveryStore = ReturnType<typeof createDeliveryStore>

/** Written out instead of `*`: PostgreSQL cannot keep the plan of a statement whose columns change with the table. */
const columns = sql.join([
  sql`deliveries.id, event_id, event_type, event_subject, correlation_id, traceparent, channel, recipient, title, content, secrets`,
  sql`holds_secret, expires_at, status, attempts, next_attempt_at, last_error, provider_message_id, resend_of`,
  sql`requested_by, user_id, created_at, updated_at, sent_at`,
])

export function createDeliveryStore(db: Database) {
  return {
    /**
     * Adds deliveries in the transaction of the event that causes them, and returns the added ones: with status `suppressed` where
     * the limit of their mailbox is reached. A delivery that exists does not change.
     */
    async queue(tx: Queryable, deliveries: readonly LimitedDelivery[]): Promise<Delivery[]> {
      const added: Delivery[] = []
      for (const { limit, ...delivery } of deliveries) {
        const row = await tx.first<{ status: DeliveryStatus }>(
          sql`${limit === undefined ? insert(delivery) : insertLimited(limit, delivery)}
            on conflict (event_id, channel, recipient) where resend_of is null do nothing returning status`,
        )
        if (row !== undefined) added.push({ ...delivery, ...row })
      }
      return added
    },

    /** Removes the access tokens of orders from mails that earlier versions have sent. A resend of such a mail holds no token. */
    blankSentTokens: (limit: number): Promise<number> =>
      db.execute(sql`
        update deliveries
        set content = regexp_replace(content::text, 'accessToken=[A-Za-z0-9_.%-]*', 'accessToken=not-shown', 'g')::jsonb
        where id in (
          select id from deliveries
          where secrets is null and next_attempt_at is null
            and content::text ~ 'accessToken=' and content::text !~ 'accessToken=not-shown'
          limit ${limit} for update skip locked)`),

    /** Deletes counts of windows that ended at least a day ago, and returns how many. */
    deleteCounts: (now: Date, limit: number): Promise<number> =>
      db.execute(sql`
        delete from mail_counts where (mailbox, kind, hours, starts_at) in (
          select mailbox, kind, hours, starts_at from mail_counts where starts_at < ${now}::timestamptz - interval '2 days'
          limit ${limit} for update skip locked)`),

    /** Adds a resend. False when another one of the same message has not been settled yet. */
    async addResend(delivery: Delivery): Promise<boolean> {
      try {
        await db.execute(insert(delivery))
        return true
      } catch (error) {
        if (isUniqueViolation(error, 'deliveries_one_open_resend')) return false
        throw error
      }
    },

    /**
     * Claims due deliveries of a channel, longest waiting first, and counts an attempt for each. No other sender claims them until the
     * lease ends; one that is still being sent then counts as lost and is claimed again. The commit waits for the disk: after a crash,
     * an attempt that was not stored would be made again while it is being sent, under the same number.
     */
    claimDue({ channel, now, leaseMs, limit }: Claim): Promise<Delivery[]> {
      const leaseEnd = new Date(now.getTime() + leaseMs)
      return db.query<Delivery>(sql`
        with due as (
          select id from deliveries where channel = ${channel} and next_attempt_at <= ${now}
          order by next_attempt_at, id limit ${limit} for update skip locked
        )
        update deliveries set status = 'sending', attempts = attempts + 1, next_attempt_at = ${leaseEnd}, updated_at = ${now}
        from due where deliveries.id = due.id
        returning ${columns}`)
    },

    /** Records that an attempt succeeded, and blanks a secret. False when the lease had ended and another attempt took over. */
    recordSent(
      attempt: Delivery,
      sent: { providerMessageId: string | null; at: Date; alongWith: AlongWith },
    ): Promise<boolean> {
      const change = sql`status = 'sent'${blanked(attempt)}, next_attempt_at = null, last_error = null,
        provider_message_id = ${sent.providerMessageId}, sent_at = ${sent.at}, updated_at = ${sent.at}`
      return settle(db, attempt, change, sent.alongWith)
    },

    /** Records that an attempt failed, and blanks a secret once there will be no other. False as in `recordSent`. */
    recordFailure(attempt: Delivery, failed: FailedAttempt & { at: Date; alongWith: AlongWith }): Promise<boolean> {
      const blanking = failed.status === 'dead' ? blanked(attempt) : sql.empty
      const change = sql`status = ${failed.status}${blanking}, next_attempt_at = ${failed.nextAttemptAt},
        last_error = ${failed.lastError}, updated_at = ${failed.at}`
      return settle(db, attempt, change, failed.alongWith)
    },

    /** Returns the number of deliveries that are not settled, by channel; a channel without any is left out. */
    async countPending(): Promise<Map<Channel, number>> {
      const rows = await db.query<{ channel: Channel; count: number }>(
        sql`select channel, count(*) from deliveries where next_attempt_at is not null group by channel`,
      )
      return new Map(rows.map(({ channel, count }) => [channel, count]))
    },

    /** Returns the creation time of the oldest delivery that is not settled. */
    async oldestPendingAt(): Promise<Date | undefined> {
      const oldest = await db.first<{ at: Date | null }>(
        sql`select min(created_at) as at from deliveries where next_attempt_at is not null`,
      )
      return oldest?.at ?? undefined
    },

    findById: (id: string): Promise<Delivery | undefined> =>
      db.first<Delivery>(sql`select ${columns} from deliveries where id = ${id}`),

    /** Newest first. */
    list(filter: DeliveryFilter): Promise<Delivery[]> {
      return db.query<Delivery>(
        sql`select ${columns} from deliveries where ${sql.join(conditions(filter), sql` and `)} order by id desc limit ${filter.limit}`,
      )
    },
  }
}

/** A one-time secret is deleted, with the content, when its delivery has ended. */
const blanked = ({ holdsSecret }: Delivery): Sql => (holdsSecret ? sql`, content = null, secrets = null` : sql.empty)

/** The number of attempts is a fencing token: a sender whose lease has ended changes nothing. */
function settle(db: Database, attempt: Delivery, change: Sql, alongWith: AlongWith): Promise<boolean> {
  return db.transaction(async (tx) => {
    const changed = await tx.execute(sql`
      update deliveries set ${change} where id = ${attempt.id} and status = 'sending' and attempts = ${attempt.attempts}`)
    if (changed === 0) return false
    await alongWith?.(tx)
    return true
  })
}

function conditions({ status, channel, recipient, eventType, orderId, beforeId }: DeliveryFilter): Sql[] {
  return [
    sql`true`,
    ...(status === undefined ? [] : [sql`status = ${status}`]),
    ...(channel === undefined ? [] : [sql`channel = ${channel}`]),
    ...(recipient === undefined ? [] : [sql`recipient = ${recipient}`]),
    ...(eventType === undefined ? [] : [sql`event_type = ${eventType}`]),
    ...(orderId === undefined ? [] : [sql`event_subject = ${orderId}`]),
    ...(beforeId === undefined ? [] : [sql`id < ${beforeId}`]),
  ]
}

const insert = (delivery: Delivery): Sql =>
  insertDelivery(delivery, {
    content: sql`${json(delivery.content)}`,
    secrets: secretsOf(delivery),
    status: sql`${delivery.status}`,
    attempts: sql`${delivery.attempts}`,
    nextAttemptAt: sql`${delivery.nextAttemptAt}`,
    lastError: sql`null`,
  })

/** Counts and inserts in one statement. Two transactions for one mailbox wait for each other. */
function insertLimited(limit: MailLimit, delivery: Delivery): Sql {
  const windows = windowsOf(limit, delivery.createdAt)
  const mailbox = mailboxOf(delivery.recipient)
  const rows = windows.map(({ hours, startsAt }) => sql`(${mailbox}, ${limit.kind}, ${hours}, ${startsAt}, 1)`)
  const overs = windows.map(({ hours, most }) => sql`(hours = ${hours} and asked > ${most})`)
  const ifOver = (then: Sql, otherwise: Sql) =>
    sql`case when (select is_over from verdict) then ${then} else ${otherwise} end`
  const content = sql`${json(delivery.content)}::jsonb`
  return sql`
    with counted as (
      insert into mail_counts as counts (mailbox, kind, hours, starts_at, asked) values ${sql.join(rows)}
      on conflict (mailbox, kind, hours, starts_at) do update set asked = counts.asked + 1 returning hours, asked
    ), verdict as (select bool_or(${sql.join(overs, sql` or `)}) as is_over from counted)
    ${insertDelivery(delivery, {
      content: delivery.holdsSecret ? ifOver(sql`null`, content) : content,
      secrets: delivery.holdsSecret ? ifOver(sql`null`, secretsOf(delivery)) : secretsOf(delivery),
      status: ifOver(sql`'suppressed'`, sql`${delivery.status}::text`),
      attempts: ifOver(sql`0`, sql`${delivery.attempts}::integer`),
      nextAttemptAt: ifOver(sql`null`, sql`${delivery.nextAttemptAt}::timestamptz`),
      lastError: ifOver(sql`${whySuppressed(limit)}::text`, sql`null`),
    })}`
}

const secretsOf = ({ secrets }: Delivery): Sql => sql`${secrets && json(secrets)}::jsonb`

type OutcomeColumns = Record<'content' | 'secrets' | 'status' | 'attempts' | 'nextAttemptAt' | 'lastError', Sql>

const insertDelivery = (delivery: Delivery, outcome: OutcomeColumns): Sql => sql`
  insert into deliveries (id, event_id, event_type, event_subject, correlation_id, traceparent, channel, recipient, title, content, secrets,
    holds_secret, expires_at, status, attempts, next_attempt_at, last_error, resend_of, requested_by, user_id, created_at, updated_at)
  values (${delivery.id}, ${delivery.eventId}, ${delivery.eventType}, ${delivery.eventSubject}, ${delivery.correlationId}, ${delivery.traceparent},
    ${delivery.channel}, ${delivery.recipient}, ${delivery.title}, ${outcome.content}, ${outcome.secrets}, ${delivery.holdsSecret}, ${delivery.expiresAt},
    ${outcome.status}, ${outcome.attempts}, ${outcome.nextAttemptAt}, ${outcome.lastError}, ${delivery.resendOf},
    ${delivery.requestedBy}, ${delivery.userId}, ${delivery.createdAt}, ${delivery.updatedAt})`
