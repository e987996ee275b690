import type { ReturnSnapshot } from '@storefleet/contracts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { facts, paragraph, smallPrint } from './block.ts'
import { compose } from './compose.ts'
import type { Email } from './email.ts'
import { orderButton } from './order-blocks.ts'
import { formatTime, greeting, inWords } from './plain-words.ts'

type Step =
  | 'returnRequested'
  | 'returnApproved'
  | 'returnRefused'
  | 'returnCancelled'
  | 'returnReceived'
  | 'returnInspected'
  | 'returnRefunded'

/** Tells the customer of a step of a return; `note` is what staff wrote. */
const emailOf =
  (step: Step) =>
  (shop: Shop, given: ReturnSnapshot): Email => {
    const { [step]: words, return: labels } = wordsIn(shop.locale)
    return compose(shop, {
      ...words,
      subject: words.subject(given.returnNumber),
      blocks: [
        paragraph(greeting(given.customerName, shop)),
        paragraph(words.text(given.number)),
        facts([
          { label: labels.return, value: given.returnNumber },
          { label: labels.order, value: given.number },
          { label: labels.note, value: given.note === null ? undefined : inWords(given.note) },
          ...lineFacts(shop, given),
        ]),
        orderButton(shop, given),
      ],
    })
  }

const lineFacts = ({ locale }: Shop, { lines }: ReturnSnapshot) =>
  lines.map(({ title, variantTitle, quantity, accepted }) => ({
    label: [title, variantTitle].filter(Boolean).join(', '),
    value: accepted === null ? String(quantity) : wordsIn(locale).return.accepted(String(accepted), String(quantity)),
  }))

export const returnRequest = (shop: Shop, given: ReturnSnapshot): Email =>
  given.kind === 'withdrawal' ? withdrawalReceipt(shop, given) : requestReceipt(shop, given)

/** The acknowledgement of receipt with its content, date and time (Directive 2011/83/EU, article 11a, paragraph 4). */
function withdrawalReceipt(shop: Shop, given: ReturnSnapshot): Email {
  const { withdrawal: words, return: labels } = wordsIn(shop.locale)
  const at = formatTime(given.requestedAt, shop) ?? given.requestedAt
  return compose(shop, {
    subject: words.subject(given.number),
    preview: words.preview(at),
    heading: words.heading,
    blocks: [
      paragraph(greeting(given.customerName, shop)),
      paragraph(words.text(at, given.number)),
      facts([
        ...lineFacts(shop, given),
        { label: words.received, value: at },
        { label: labels.return, value: given.returnNumber },
        { label: words.email, value: given.email },
      ]),
      paragraph(words.sendBack),
      orderButton(shop, given),
      smallPrint(words.keep),
    ],
  })
}

const requestReceipt = emailOf('returnRequested')
export const returnApproval = emailOf('returnApproved')
export const returnRefusal = emailOf('returnRefused')
export const returnCancellation = emailOf('returnCancelled')
export const returnReceipt = emailOf('returnReceived')
export const inspectionResult = emailOf('returnInspected')
export const returnRefund = emailOf('returnRefunded')
