import {
  type DomainEvent,
  rateLimited,
  userEmailChanged,
  userEmailChangeRequested,
  userSignUpRepeated,
} from '@storefleet/contracts'
import { type Database, isUniqueViolation, sql, type Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { requireFreshSession } from '../fresh-session-store.ts'
import {
  answerEmailChange,
  type EmailChange,
  type Mailbox,
  maxRequestsADay,
  newEmailChange,
  type Outcome,
  requestWindowMs,
} from './email-change.ts'
import { hashOfToken, newLinkToken } from './link-token.ts'

export type EmailChangeStore = ReturnType<typeof createEmailChangeStore>

type Request = {
  userId: string
  sessionId: string | null
  newEmail: string
  /** Returns the link that a mail leads to. */
  linkOf: (token: string) => string
  now: Date
}
type Person = { id: string; email: string; name: string }
type Answered = { token: string; answer: 'confirm' | 'stop'; now: Date }

const columns = sql`user_id, new_email, confirmed_by_current_at, confirmed_by_new_at, requested_at, expires_at`

/** Changes of addresses that wait for their mailboxes. Who locks a change has locked its account before. */
export function createEmailChangeStore(db: Database, outbox: Pick<Outbox, 'append'>) {
  return {
    find: (userId: string, now: Date) =>
      db.first<EmailChange>(sql`
        select ${columns} from email_changes where user_id = ${userId} and expires_at > ${now}`),

    /**
     * Puts a change in place of an earlier one, and has both mailboxes mailed. Undefined where there is no such account.
     *
     * @throws forbidden `session-not-fresh`, rateLimited `too-many-email-changes`
     */
    request: ({ userId, sessionId, newEmail, linkOf, now }: Request): Promise<EmailChange | undefined> =>
      db.transaction(async (tx) => {
        const person = await lockActive(tx, userId)
        if (!person) return undefined
        await requireFreshSession(tx, { userId, sessionId, now })
        await countRequest(tx, userId, now)
        const owner = await tx.first<Person>(sql`
          select id, email, name from users
          where email = ${newEmail} and id <> ${userId} and (email_verified or banned_at is not null)`)
        const [currentToken, newToken] = [newLinkToken(), newLinkToken()]
        const change = newEmailChange(userId, newEmail, now)
        await tx.execute(sql`delete from email_changes where user_id = ${userId}`)
        await tx.execute(sql`
          insert into email_changes
            (user_id, new_email, current_token_hash, new_token_hash, session_id, requested_at, expires_at)
          values (${userId}, ${newEmail}, ${hashOfToken(currentToken)}, ${owner ? null : hashOfToken(newToken)},
            ${sessionId}, ${change.requestedAt}, ${change.expiresAt})`)
        await outbox.append(tx, requestEvents(person, change, owner, [linkOf(currentToken), linkOf(newToken)]))
        return change
      }),

    async cancel(userId: string): Promise<void> {
      await db.execute(sql`delete from email_changes where user_id = ${userId}`)
    },

    /** Records what a mailbox says. Undefined where the link leads to no change, or to one that can no longer be made. */
    async answer({ token, answer, now }: Answered): Promise<Outcome | undefined> {
      const hash = hashOfToken(token)
      const found = await db.first<{ userId: string }>(sql`
        select user_id from email_changes where current_token_hash = ${hash} or new_token_hash = ${hash}`)
      if (!found) return undefined
      try {
        return await db.transaction((tx) => answerOf(tx, outbox, { userId: found.userId, hash, answer, now }))
      } catch (error) {
        // The address was registered at the same moment.
        if (isUniqueViolation(error, 'users_email_key')) return undefined
        throw error
      }
    },

    async removeExpired(time: Date): Promise<void> {
      await db.execute(sql`delete from email_changes where expires_at < ${time}`)
    },
  }
}

async function answerOf(
  tx: Tx,
  outbox: Pick<Outbox, 'append'>,
  { userId, hash, answer, now }: { userId: string; hash: string; answer: 'confirm' | 'stop'; now: Date },
): Promise<Outcome | undefined> {
  const person = await lockActive(tx, userId)
  const row = await tx.first<EmailChange & { sessionId: string | null; mailbox: Mailbox }>(sql`
    select ${columns}, session_id, case when current_token_hash = ${hash} then 'current' else 'new' end as mailbox
    from email_changes where user_id = ${userId} and (current_token_hash = ${hash} or new_token_hash = ${hash})`)
  if (!person || !row) return undefined
  const answered = answerEmailChange(row, row.mailbox, answer, now)
  if (answered?.outcome === 'waiting') {
    const { confirmedByCurrentAt, confirmedByNewAt } = answered.change
    await tx.execute(sql`
      update email_changes
      set confirmed_by_current_at = ${confirmedByCurrentAt}, confirmed_by_new_at = ${confirmedByNewAt}
      where user_id = ${userId}`)
    return 'waiting'
  }
  await tx.execute(sql`delete from email_changes where user_id = ${userId}`)
  if (answered?.outcome !== 'changed') return answered?.outcome
  const event = await changeAddress(tx, person, row.newEmail, now)
  if (!event) return undefined
  await endOtherSessions(tx, userId, row.sessionId)
  await tx.execute(sql`insert into account_activity (user_id, action) values (${userId}, 'email_changed')`)
  await outbox.append(tx, [event])
  return 'changed'
}

/** What both mailboxes are mailed. `owner` has an account with the new address. */
function requestEvents(
  { email, name }: Person,
  { userId, newEmail, expiresAt }: EmailChange,
  owner: Person | undefined,
  [currentUrl, newUrl]: [string, string],
): DomainEvent[] {
  const facts = { userId, newEmail, expiresAt: expiresAt.toISOString() }
  return [
    userEmailChangeRequested(userId, { ...facts, email, name, mailbox: 'current', url: currentUrl }),
    owner
      ? userSignUpRepeated(owner.id, { userId: owner.id, email: owner.email, name: owner.name })
      : // The address may be a stranger's: no mail to it says what the customer typed as their name.
        userEmailChangeRequested(userId, { ...facts, email: newEmail, name: '', mailbox: 'new', url: newUrl }),
  ]
}

const lockActive = (tx: Tx, userId: string) =>
  tx.first<Person>(sql`
    select id, email, name from users where id = ${userId} and banned_at is null for update`)

async function countRequest(tx: Tx, userId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - requestWindowMs)
  const recent = await tx.query(sql`
    select 1 from account_activity
    where user_id = ${userId} and action = 'email_change_requested' and occurred_at > ${since} limit ${maxRequestsADay}`)
  if (recent.length >= maxRequestsADay) {
    throw rateLimited(
      'too-many-email-changes',
      `You may ask for ${maxRequestsADay} changes of your address in 24 hours: try again tomorrow`,
    )
  }
  await tx.execute(sql`
    insert into account_activity (user_id, action, occurred_at) values (${userId}, 'email_change_requested', ${now})`)
}

/** Returns the event of the change; undefined where the address has an account. */
async function changeAddress(
  tx: Tx,
  { id: userId, email: formerEmail, name }: Person,
  newEmail: string,
  now: Date,
): Promise<DomainEvent | undefined> {
  // A registration that was never confirmed gives way to the owner of the mailbox.
  await tx.execute(sql`
    delete from users where email = ${newEmail} and id <> ${userId} and not email_verified and banned_at is null`)
  const changed = await tx.execute(sql`
    update users set email = ${newEmail}, email_verified = true, updated_at = ${now}
    where id = ${userId} and not exists (select 1 from users where email = ${newEmail})`)
  return changed === 0 ? undefined : userEmailChanged(userId, { userId, email: newEmail, name, formerEmail })
}

/**
 * The session that has asked goes on under another id: tokens of the former one name the former address, and are refused. Links that
 * were mailed to the former address end, and so do devices that need no second factor.
 */
async function endOtherSessions(tx: Tx, userId: string, sessionId: string | null): Promise<void> {
  await tx.execute(sql`delete from sessions where user_id = ${userId} and id is distinct from ${sessionId}`)
  await tx.execute(sql`update sessions set id = gen_random_uuid() where user_id = ${userId}`)
  await tx.execute(sql`delete from verifications where value = ${userId}`)
}
