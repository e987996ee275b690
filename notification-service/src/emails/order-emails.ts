import {
  type EventPayload,
  formatMoney,
  type Money,
  type OrderSnapshot,
  type orderCancelled,
  type orderConfirmed,
  type orderLinkRequested,
  type orderPaymentFailed,
  type orderPaymentReminded,
  type orderRefunded,
} from '@storefleet/contracts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { type Block, facts, paragraph, smallPrint } from './block.ts'
import { compose } from './compose.ts'
import { documentFacts, refundFacts } from './document-facts.ts'
import type { Email } from './email.ts'
import { deliveryAddress, orderButton, orderLines, orderTotals } from './order-blocks.ts'
import { codeInWords, formatTime, greeting, inWords, wordsForCode } from './plain-words.ts'

export function orderConfirmation(shop: Shop, order: EventPayload<typeof orderConfirmed>): Email {
  const words = wordsIn(shop.locale).orderConfirmation
  const total = formatMoney(order.total, shop.locale)
  return compose(shop, {
    subject: words.subject(order.number),
    preview: order.paymentInstructions ? words.previewToPay(total) : words.previewPaid(total),
    heading: words.heading,
    blocks: [
      hello(shop, order),
      ...(order.paymentInstructions
        ? howToPay(shop, order, order.paymentInstructions)
        : [paragraph(words.paid(order.number))]),
      orderButton(shop, order),
      orderLines(shop, order.lines),
      orderTotals(shop, order),
      deliveryAddress(shop, order.shippingAddress),
    ],
  })
}

type PaymentInstructions = NonNullable<OrderSnapshot['paymentInstructions']>

function howToPay(shop: Shop, order: OrderSnapshot, instructions: PaymentInstructions): Block[] {
  const words = wordsIn(shop.locale).orderConfirmation
  const { name, cancelAfterDays } = instructions
  return [
    paragraph(words.toPay(order.number, name)),
    ...whereToPay(shop, order, { ...instructions, amount: order.total }),
    ...(cancelAfterDays === null ? [] : [paragraph(words.payWithin(String(cancelAfterDays)))]),
  ]
}

function whereToPay(
  shop: Shop,
  order: OrderSnapshot,
  { text, bankAccount, amount }: PaymentInstructions & { amount: Money },
): Block[] {
  const words = wordsIn(shop.locale).orderConfirmation
  return [
    ...(text === null ? [] : [paragraph(text)]),
    facts([
      { label: words.amount, value: formatMoney(amount, shop.locale) },
      { label: words.reference, value: order.number },
      { label: words.accountHolder, value: bankAccount?.holder },
      { label: words.account, value: bankAccount?.account },
      { label: words.bic, value: bankAccount?.bic },
      { label: words.bank, value: bankAccount?.bankName },
    ]),
  ]
}

export function paymentReminder(shop: Shop, order: EventPayload<typeof orderPaymentReminded>): Email {
  const words = wordsIn(shop.locale).paymentReminder
  const { open, payUntil, paymentInstructions: instructions } = order
  const amount = formatMoney(open, shop.locale)
  const until = payUntil === null ? undefined : formatTime(payUntil, shop)
  return compose(shop, {
    subject: words.subject(order.number),
    preview: words.preview(amount),
    heading: words.heading,
    blocks: [
      hello(shop, order),
      paragraph(words.text(amount, order.number)),
      ...(instructions ? whereToPay(shop, order, { ...instructions, amount: open }) : []),
      ...(until === undefined ? [] : [paragraph(words.payUntil(until))]),
      orderButton(shop, order),
      orderLines(shop, order.lines),
      orderTotals(shop, order),
    ],
  })
}

export function paymentFailure(shop: Shop, order: EventPayload<typeof orderPaymentFailed>): Email {
  const { paymentFailure: words, declined, order: labels } = wordsIn(shop.locale)
  const until = formatTime(order.retryUntil, shop)
  return compose(shop, {
    ...words,
    subject: words.subject(order.number),
    blocks: [
      hello(shop, order),
      paragraph(words.text(formatMoney(order.total, shop.locale), order.number)),
      facts([{ label: labels.reason, value: wordsForCode(declined, order.reason) ?? codeInWords(order.reason) }]),
      paragraph(until === undefined ? words.kept : words.keptUntil(until)),
      orderButton(shop, order, words.button),
      orderLines(shop, order.lines),
      orderTotals(shop, order),
    ],
  })
}

export function cancellation(shop: Shop, order: EventPayload<typeof orderCancelled>): Email {
  const { cancellation: words, order: labels } = wordsIn(shop.locale)
  const { refunded } = order
  const money = refunded.amountMinor > 0 ? words.moneyBack(formatMoney(refunded, shop.locale)) : words.notCharged
  return compose(shop, {
    subject: words.subject(order.number),
    preview: money,
    heading: words.heading,
    blocks: [
      hello(shop, order),
      paragraph(`${words.text(order.number)} ${money}`),
      facts([{ label: labels.reason, value: reasonText(shop, order) }]),
      orderLines(shop, order.lines),
      orderButton(shop, order),
    ],
  })
}

/** Returns a text for a code of the shop, or what staff wrote. Text of a guest or customer is not mailed: the order may name any address. */
function reasonText({ locale }: Shop, { reason, cancelledBy }: EventPayload<typeof orderCancelled>) {
  const isByStaff = cancelledBy === 'staff' || cancelledBy === 'admin'
  const byStaff = isByStaff && reason !== 'requested' ? inWords(reason) : undefined
  return wordsForCode(wordsIn(locale).cancelled, reason) ?? byStaff
}

export function refundNotice(shop: Shop, order: EventPayload<typeof orderRefunded>): Email {
  const { refundNotice: words, order: labels, refunded } = wordsIn(shop.locale)
  const amount = formatMoney(order.amount, shop.locale)
  return compose(shop, {
    subject: words.subject(amount, order.number),
    preview: words.preview,
    heading: order.isFull ? words.headingAll : words.headingPart,
    blocks: [
      hello(shop, order),
      paragraph(words.text(amount, order.number)),
      facts([
        { label: words.refunded, value: amount },
        { label: labels.reason, value: wordsForCode(refunded, order.reason) ?? inWords(order.reason) },
      ]),
      refundFacts(shop, order),
      documentFacts(shop, order),
      orderButton(shop, order),
      ...(order.refundLines?.length ? [] : [orderLines(shop, order.lines), orderTotals(shop, order)]),
    ],
  })
}

export function orderLink(shop: Shop, order: EventPayload<typeof orderLinkRequested>): Email {
  const words = wordsIn(shop.locale).orderLink
  return compose(shop, {
    ...words,
    subject: words.subject(order.number),
    blocks: [
      hello(shop, order),
      paragraph(words.text(order.number)),
      orderButton(shop, order),
      smallPrint(words.ignore),
    ],
  })
}

const hello = (shop: Shop, order: OrderSnapshot) => paragraph(greeting(order.shippingAddress.name, shop))
