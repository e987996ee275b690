import { domainToASCII } from 'node:url'

/** How many mails of a kind are sent to one mailbox. */
export type MailLimit = Readonly<{ kind: string; perHour: number; perDay: number }>

export type MailLimits = Readonly<{
  /** Of each kind of mail about orders that were paid; 0 is no limit. */
  orderMailsPerHour: number
}>

/** For mails that can be caused without paying or signing in. */
const strict = {
  'user.verification_requested': { perHour: 5, perDay: 15 },
  'user.password_reset_requested': { perHour: 5, perDay: 15 },
  'order.link_requested': { perHour: 3, perDay: 10 },
  'order.payment_failed': { perHour: 3, perDay: 10 },
  'order.payment_reminded': { perHour: 3, perDay: 10 },
  'order.cancelled, unpaid': { perHour: 3, perDay: 10 },
}
const others = { perHour: 20, perDay: 60 }

const ofPaidOrders = [
  'order.confirmed',
  'order.shipped',
  'order.shipment_changed',
  'order.shipment_cancelled',
  'order.delivered',
  'order.items_cancelled',
  'order.cancelled',
  'order.refunded',
]

/** The last mail to an account. An erasure deletes all counts of the mailbox first, and one that is made for this mail would keep the address. */
const uncounted = 'user.deleted'

/** Returns the limit of a kind of mail; undefined: no limit. An unknown kind has a limit too. */
export function mailLimitOf(kind: string, { orderMailsPerHour }: MailLimits): MailLimit | undefined {
  if (kind === uncounted) return undefined
  if (!ofPaidOrders.includes(kind))
    return { kind, ...(Object.hasOwn(strict, kind) ? strict[kind as keyof typeof strict] : others) }
  return orderMailsPerHour === 0 ? undefined : { kind, perHour: orderMailsPerHour, perDay: orderMailsPerHour * 24 }
}

const dotlessDomains = ['gmail.com', 'googlemail.com']

/**
 * Returns one spelling for all addresses that are delivered to one mailbox: in lower case, without `+tag`, and without dots for
 * providers that ignore them.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  const local = address.slice(0, at).normalize('NFKC').toLowerCase().replace(/\+.*$/s, '')
  const isDotless = dotlessDomains.includes(domain)
  return `${isDotless ? local.replaceAll('.', '') : local}@${isDotless ? 'gmail.com' : domainToASCII(domain) || domain}`
}

const hourMs = 3_600_000

/** Returns the windows that a time counts in: its hour and its day (UTC). */
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
  `Suppressed: this mailbox has received ${perHour} mails an hour or ${perDay} a day of the kind "${kind}"`
