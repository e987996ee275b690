import type { Books, Difference, DiscountUse, DocumentSeries } from './books.ts'

/** Returns the events that did not reach the bus, and those that took no effect. */
export function* auditEvents({
  unpublished,
  unhandled,
}: Pick<Books, 'unpublished' | 'unhandled'>): Generator<Difference> {
  for (const { service, type, subject } of unpublished) {
    yield { kind: 'event not published', detail: `${service} ${type} of ${subject}` }
  }
  for (const { service, type, subject, status, lastError } of unhandled) {
    yield { kind: 'event not handled', detail: `${service} ${type} of ${subject} ${status}: ${lastError}` }
  }
}

/** Each event that is told by email is told once. */
export function* auditMails(mails: Books['mails']): Generator<Difference> {
  for (const { type, subject, sent } of mails) {
    if (sent === 0) yield { kind: 'email missing', detail: `${type} of ${subject}` }
    if (sent > 1) yield { kind: 'email doubled', detail: `${type} of ${subject}: ${sent}` }
  }
}

/** The numbers of documents follow one another without a gap. */
export function* auditSeries(series: readonly DocumentSeries[]): Generator<Difference> {
  for (const { kind, period, lastNumber, documents } of series) {
    const detail = `${kind} ${period}: ${documents} documents, the last has number ${lastNumber}`
    if (lastNumber !== documents) yield { kind: 'document number left out', detail }
  }
}

export function* auditDiscounts(discounts: readonly DiscountUse[]): Generator<Difference> {
  for (const { code, timesUsed, uses, usageLimit } of discounts) {
    const detail = `${code}: used ${timesUsed} times, by ${uses} orders, at most ${usageLimit}`
    if (timesUsed !== uses) yield { kind: 'uses of a discount miscounted', detail }
    if (usageLimit !== null && uses > usageLimit) yield { kind: 'discount used too often', detail }
  }
}
