import { sql, type Tx } from '@storefleet/database'
import { mailboxOf } from './mail-limit.ts'

type Erasure = { userId: string; email: string; now: Date }

/**
 * Erases what was sent, or is to be sent, to the user: to the account, to its email address, and to its browsers. From then on
 * triggers skip what would bring a row of the user back (migrations/0014). A repetition changes nothing.
 */
export async function eraseUser(tx: Tx, { userId, email, now }: Erasure): Promise<void> {
  await tx.execute(sql`insert into erased_users (user_id, erased_at) values (${userId}, ${now}) on conflict do nothing`)
  const theirs = sql`user_id = ${userId} or lower(recipient) = ${email.toLowerCase()}
    or recipient in (select id::text from push_subscriptions where user_id = ${userId})`
  await tx.execute(sql`
    delete from mailbox_messages where id in (select id from deliveries where ${theirs})
      or lower(recipient) = ${email.toLowerCase()}`)
  await tx.execute(sql`
    delete from deliveries where ${theirs} or resend_of in (select id from deliveries where ${theirs})`)
  await tx.execute(sql`
    update webhook_deliveries set body = null, next_attempt_at = null,
      status = case when status = 'delivered' then status else 'dead' end
    where user_id = ${userId}`)
  await tx.execute(sql`delete from push_subscriptions where user_id = ${userId}`)
  await tx.execute(sql`delete from notification_preferences where user_id = ${userId}`)
  await tx.execute(sql`delete from mail_counts where mailbox = ${mailboxOf(email)}`)
  // A dead letter that tells of the user can do nothing any more.
  await tx.execute(sql`
    update inbox set event = null, status = 'discarded', discarded_at = ${now}, discard_reason = 'the account was erased',
      next_attempt_at = null
    where status in ('retrying', 'parked') and type <> 'user.deleted'
      and ${userId} in (event -> 'data' ->> 'userId', event -> 'data' ->> 'customerId')`)
}
