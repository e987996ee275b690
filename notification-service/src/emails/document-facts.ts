import {
  type EventPayload,
  formatMoney,
  type OrderSnapshot,
  type orderRefunded,
  type orderShipped,
} from '@storefleet/contracts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { type Block, type Fact, facts } from './block.ts'
import { oneLine } from './plain-words.ts'

type Documented = Pick<OrderSnapshot, 'orderId' | 'accessToken'> & Pick<EventPayload<typeof orderShipped>, 'documents'>

/** The invoices and credit notes that were issued with it, each with a link to its PDF, which the order's access token opens. */
export function documentFacts(shop: Shop, { orderId, accessToken, documents = [] }: Documented): Block {
  const words = wordsIn(shop.locale).documents
  return facts(
    documents.map(({ id, kind, number }) => ({
      label: kind === 'invoice' ? words.invoice : words.creditNote,
      value: number,
      url: `${shop.publicUrl}/api/v1/orders/${encodeURIComponent(orderId)}/documents/${encodeURIComponent(id)}/pdf?accessToken=${encodeURIComponent(accessToken)}`,
    })),
  )
}

type Refund = EventPayload<typeof orderRefunded>

/** What is refunded of each item and of shipping, and the tax of it. Empty where the refund is of an early release. */
export function refundFacts(shop: Shop, { refundLines = [], refundShipping, refundTaxLines = [] }: Refund): Block {
  const { refundNotice: words, order } = wordsIn(shop.locale)
  const priced = (title: string, amount: Refund['amount']) => `${title}: ${formatMoney(amount, shop.locale)}`
  const lines = refundLines.map(({ quantity, title, variantTitle, amount }): Fact => {
    const variant = variantTitle === 'Default Title' ? '' : ` (${oneLine(variantTitle)})`
    return {
      label: quantity > 0 ? `${quantity} ×` : words.partOf,
      value: priced(`${oneLine(title)}${variant}`, amount),
    }
  })
  const shipping = refundShipping
    ? [{ label: words.shipping, value: formatMoney(refundShipping.amount, shop.locale) }]
    : []
  const taxes = refundTaxLines
    .filter(({ amount }) => amount.amountMinor > 0)
    .map(({ name, percent, amount }) => ({
      label: words.ofWhich,
      value: priced(order.taxAt(oneLine(name), percent), amount),
    }))
  return facts([...lines, ...shipping, ...taxes])
}
