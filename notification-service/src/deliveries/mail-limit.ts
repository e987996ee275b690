import { domainToASCII } from 'node:url'

/** How many mails of a kind one mailbox is sent. */
export type MailLimit = Readonly<{ kind: string; perHour: number; perDay: number }>

export type MailLimits = Readonly<{
  /** Of each kind of mail about orders that were paid; 0 is no limit. */
  orderMailsPerHour: number
}>

/** Of mails that anybody can cause without paying or signing in. */
const strict = {
  'user.verification_requested': { perHour: 5, perDay: 15 },
  'user.password_reset_requested': { perHour: 5, perDay: 15 },
  'order.link_requested': { perHour: 3, perDay: 10 },
  'order.payment_failed': { perHour: 3, perDay: 10 },
  'order.cancelled, unpaid': { perHour: 3, perDay: 10 },
}
const others = { perHour: 20, perDay: 60 }

const ofPaidOrders = ['order.confirmed', 'order.shipped', 'order.cancelled', 'order.refunded']

/** The limit of a kind of mail; a kind that is not known here has one as well. Undefined is none. */
export function mailLimitOf(kind: string, { orderMailsPerHour }: MailLimits): MailLimit | undefined {
  if (!ofPaidOrders.includes(kind))
    return { kind, ...(Object.hasOwn(strict, kind) ? strict[kind as keyof typeof strict] : others) }
  return orderMailsPerHour === 0 ? undefined : { kind, perHour: orderMailsPerHour, perDay: orderMailsPerHour * 24 }
}

const dotlessDomains = ['gmail.com', 'googlemail.com']

/**
 * One spelling for all addresses of a mailbox: without case and without `+tag`, as most providers deliver, and for those that
 * ignore them without dots.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  const local = address.slice(0, at).normalize('NFKC').toLowerCase().replace(/\+.*$/s, '')
  const isDotless = dotlessDomains.includes(domain)
  return `${isDotless ? local.replaceAll('.', '') : local}@${isDotless ? 'gmail.com' : domainToASCII(domain) || domain}`
}

const hourMs = 3_600_000

/** The windows that count at a time: the hour and the day (UTC) it lies in. */
export const windowsOf = ({ perHour, perDay }: MailLimit, now: Date) =>
  [
    { hours: 1, most: perHour },
    { hours: 24, most: perDay },
  ].map(({ hours, most }) => ({
    hours,
    most,
    startsAt: new Date(Math.floor(now.getTime() / (hours * hourMs)) * hours * hourMs),
  }))

export const whySuppressed = ({ kind, perHour, perDay }: MailLimit): string =>
  `Suppressed: this mailbox had its ${perHour} mails an hour or ${perDay} a day of the kind "${kind}"`
