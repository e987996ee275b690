import {
  type EventPayload,
  formatMoney,
  type paymentDisputed,
  type paymentExpiring,
  type paymentRefundFailed,
} from '@storefleet/contracts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { facts, paragraph } from './block.ts'
import { compose } from './compose.ts'
import type { Email } from './email.ts'
import { codeInWords, formatTime } from './plain-words.ts'

/** Tells the store that an order must be shipped before its money is no longer held. */
export function paymentExpiringNotice(shop: Shop, payment: EventPayload<typeof paymentExpiring>): Email {
  const words = wordsIn(shop.locale).paymentExpiring
  const amount = formatMoney(payment.amount, shop.locale)
  const until = formatTime(payment.expiresAt, shop) ?? payment.expiresAt
  return compose(shop, {
    subject: words.subject(payment.number),
    preview: words.preview(amount, until),
    heading: words.heading,
    blocks: [paragraph(words.text(payment.number, amount, until))],
  })
}

/** Tells the store that the customer's bank disputes a payment, or what became of it. */
export function disputeNotice(shop: Shop, dispute: EventPayload<typeof paymentDisputed>): Email {
  const { dispute: words, order } = wordsIn(shop.locale)
  const amount = formatMoney(dispute.amount, shop.locale)
  return compose(shop, {
    subject: words.subject(dispute.number),
    preview: words.preview(amount),
    heading: words.heading,
    blocks: [
      paragraph(words.text(dispute.number, amount)),
      facts([
        { label: words.state, value: codeInWords(dispute.status) },
        { label: order.reason, value: codeInWords(dispute.reason) },
        { label: words.evidenceUntil, value: dispute.evidenceDueBy && formatTime(dispute.evidenceDueBy, shop) },
        { label: words.dispute, value: dispute.disputeId },
      ]),
    ],
  })
}

/** Tells the store that a customer did not get money that was refunded. */
export function refundFailureNotice(shop: Shop, refund: EventPayload<typeof paymentRefundFailed>): Email {
  const { refundFailure: words } = wordsIn(shop.locale)
  const amount = formatMoney(refund.amount, shop.locale)
  return compose(shop, {
    subject: words.subject(refund.number),
    preview: words.preview(amount),
    heading: words.heading,
    blocks: [paragraph(words.text(refund.number, amount))],
  })
}

/** Tells the store that a program is told of events no more. */
export function webhookDisabledNotice(shop: Shop, { url }: { url: string }): Email {
  const { webhookDisabled: words } = wordsIn(shop.locale)
  return compose(shop, {
    subject: words.subject,
    preview: words.preview(new URL(url).host),
    heading: words.heading,
    blocks: [paragraph(words.text(url))],
  })
}
