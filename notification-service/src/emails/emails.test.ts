import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OrderSnapshot } from '@storefleet/contracts'
import { sampleLine, sampleOrder, usd } from '@storefleet/test-kit/sample-order'
import { exampleShop as shop } from '../testing/example-shop.ts'
import { resetPassword, signUpRepeated, verifyAddress } from './account-emails.ts'
import type { Email } from './email.ts'
import { cancellation, orderConfirmation, paymentFailure, paymentReminder, refundNotice } from './order-emails.ts'
import { itemsCancelledNotice, shipmentNotice } from './parcel-emails.ts'

const link = { url: 'https://shop.example.com/verify?token=a&b=c', expiresAt: '2026-11-24T09:30:00Z' }
const ada = { userId: 'u1', email: 'ada@example.com', name: 'Ada Lovelace' }
const hostile = `<img src=x onerror="alert('1')">&`

const inBoth = (email: Email, expected: string | RegExp) => {
  for (const form of [email.html, email.text]) assert.match(form, new RegExp(expected))
}

describe('an order confirmation', () => {
  const order = sampleOrder()
  const email = orderConfirmation(shop, order)

  test('when it is written, then both forms hold lines, totals, address and a link to the order', () => {
    assert.equal(email.subject, 'Order SF-1001 is confirmed')
    for (const expected of [
      'Organic tee',
      'Moss / M',
      '2 × \\$50\\.00',
      '\\$100\\.00',
      '\\$5\\.00',
      '\\$21\\.00',
      '\\$126\\.00',
    ]) {
      inBoth(email, expected)
    }
    inBoth(email, 'Ada Lovelace')
    inBoth(email, 'United Kingdom')
    inBoth(email, `https://shop\\.example\\.com/api/v1/orders/${order.orderId}\\?accessToken=a-token_1`)
  })

  test('when the shop has a page for orders, then the link leads there, and its token is told to no server', () => {
    const ownShop = { ...shop, orderPageUrl: 'https://acme.example/my/{id}' }
    inBoth(orderConfirmation(ownShop, order), `https://acme\\.example/my/${order.orderId}#accessToken=a-token_1`)
  })

  test('when the order is in German, then the link leads to the German page, and else to the English one', () => {
    const orderPageUrl = 'https://acme.example{language}/orders/{id}'
    for (const [locale, path] of [
      ['de', '/de/orders/'],
      ['en-US', '/orders/'],
      ['fr', '/orders/'],
    ]) {
      const localShop = { ...shop, orderPageUrl, locale: locale as string }
      inBoth(orderConfirmation(localShop, order), `https://acme\\.example${path}${order.orderId}#accessToken`)
    }
  })

  test('when it is read as plain text, then it holds no markup', () => {
    assert.doesNotMatch(email.text, /<|&[a-z]+;|undefined|null|\[object/)
    assert.match(email.text, /12 St James's Square\nLondon, SW1Y 4JH\nUnited Kingdom/)
  })

  test('when a picture is named by a path, then it is loaded from the shop; when there is none, then no picture is shown', () => {
    assert.match(email.html, /<img src="https:\/\/shop\.example\.com\/images\/organic-tee\.svg"/)
    assert.doesNotMatch(orderConfirmation(shop, sampleOrder({ lines: [sampleLine({ imageUrl: null })] })).html, /<img/)
    assert.doesNotMatch(
      orderConfirmation(shop, sampleOrder({ lines: [sampleLine({ imageUrl: 'javascript:alert(1)' })] })).html,
      /<img|javascript/,
    )
  })

  test('when a product has a single nameless variant, then no variant is named', () => {
    const single = orderConfirmation(shop, sampleOrder({ lines: [sampleLine({ variantTitle: 'Default Title' })] }))
    assert.doesNotMatch(single.html + single.text, /Default Title/)
  })

  test('when the currency has no minor unit, then none is written', () => {
    const yen = { amountMinor: 2500, currency: 'JPY' }
    const inYen = sampleOrder({
      lines: [sampleLine({ unitPrice: yen, lineTotal: yen })],
      subtotal: yen,
      shipping: yen,
      tax: yen,
      total: yen,
    })
    inBoth(orderConfirmation(shop, inYen), '¥2,500')
  })
})

describe('hostile text', () => {
  const address = {
    ...sampleOrder().shippingAddress,
    name: hostile,
    line1: hostile,
    line2: hostile,
    city: hostile,
    region: hostile,
    postalCode: hostile,
  }
  const order = sampleOrder({
    number: hostile,
    accessToken: hostile,
    shippingMethod: hostile,
    shippingAddress: address,
    lines: [
      sampleLine({ title: hostile, variantTitle: hostile, sku: hostile, imageUrl: `https://x.example/"${hostile}` }),
    ],
  })
  const tracking = { shipmentId: 's1', carrier: hostile, trackingNumber: hostile, trackingUrl: `javascript:${hostile}` }
  const emails: Record<string, Email> = {
    confirmation: orderConfirmation(shop, order),
    failure: paymentFailure(shop, { ...order, reason: hostile, retryUntil: hostile }),
    shipment: shipmentNotice(shop, { ...order, ...tracking }),
    cancellation: cancellation(shop, { ...order, reason: hostile, wasConfirmed: true, refunded: usd(100) }),
    refund: refundNotice(shop, {
      ...order,
      refundId: 'r',
      amount: usd(1),
      isFull: false,
      reason: hostile,
      restock: [],
      refundLines: [
        {
          ...{ itemId: '1', variantId: hostile, sku: hostile, title: hostile, variantTitle: hostile, quantity: 1 },
          ...{ amount: usd(1), taxLines: [] },
        },
      ],
      documents: [{ id: hostile, kind: hostile, number: hostile }],
    }),
    verification: verifyAddress(shop, { ...ada, name: hostile, url: `javascript:${hostile}`, expiresAt: hostile }),
    repeatedSignUp: signUpRepeated({ ...shop, name: hostile }, { ...ada, name: hostile }),
    reset: resetPassword({ ...shop, name: hostile }, { ...ada, name: hostile, ...link }),
  }

  for (const [name, email] of Object.entries(emails)) {
    test(`when every field of a ${name} holds markup, then none of it is obeyed`, () => {
      assert.deepEqual(foreignMarkup(email.html), [])
      assert.doesNotMatch(email.html, /="\s*javascript:/i)
    })
  }

  /** What mail programs make links of: a scheme, a host name with a dot, an email address. */
  const linkLike = /\w+:\/\/|\bwww\.|[\p{L}\p{N}-][.．。｡․][\p{L}\p{N}]|[^\s]@[^\s]|mailto:\w/iu

  for (const typed of [
    'https://evil.example/win',
    'HTTP://evil.example',
    'www.evil.example',
    'evil.example',
    'evil24.com',
    'evil．com',
    'evil。com',
    'evil｡com',
    'evil\u200b.com',
    'evil\u00ad.com',
    'mailto:me@evil.example',
    'me@evil.example',
    'evil.example:443\\path',
    'hxxps://evil[.]example',
    '1.2.3.4/win',
    `go to ${'x'.repeat(150)} evil.example`,
  ]) {
    test(`when a guest types ${JSON.stringify(typed).slice(0, 40)} into an address, then no mail program makes a link of it`, () => {
      const lines = { line1: typed, line2: typed, city: typed, region: typed, postalCode: typed }
      const email = orderConfirmation(shop, sampleOrder({ shippingAddress: { ...lines, name: typed, country: 'GB' } }))
      const written = email.text.slice(email.text.indexOf('Delivery address'), email.text.indexOf('-- '))
      assert.match(written, /^Delivery address\n./)
      assert.doesNotMatch(written, linkLike)
      assert.ok(written.split('\n').every((line) => line.length <= 250))
      assert.match(email.text, /^Hello,$/m)
    })
  }

  test('when an address is an honest one, then it stays readable', () => {
    const shippingAddress = {
      name: 'J.R.R. Tolkien-Šmíd',
      line1: 'St. Jakobs-Str. 12/4, c/o Ó Néill',
      city: "L'Aquila",
      postalCode: '12.345-678',
      country: 'CH',
    }
    const { text } = orderConfirmation(shop, sampleOrder({ shippingAddress }))
    assert.match(text, /^Hello J\.R\.R\. Tolkien-Šmíd,$/m)
    assert.ok(text.includes("St. Jakobs-Str. 12/4, c/o Ó Néill\nL'Aquila, 12. 345-678\nSwitzerland"), text)
  })

  test('when text holds line breaks, then it stays on its line, and cannot make a header', () => {
    const email = orderConfirmation(
      shop,
      sampleOrder({ number: '1\r\nBcc: all@example.com', lines: [sampleLine({ title: 'Tee\n\nTotal: $0' })] }),
    )
    assert.doesNotMatch(email.subject, /[\r\n]/)
    assert.match(email.text, /\* Tee Total: \$0 \(/)
  })

  test('when a name is an advertisement, then a stranger is not greeted with it', () => {
    for (const name of [
      'Win at https://evil.example',
      'www.evil.example',
      'go to evil.com now',
      'go to evil24.com now',
      'evil．com',
      'evil。com',
      'evil\u200b.com',
      'Call 0800 evil 555',
      'evil wins a prize if you hurry now',
      'evil: today',
      'x'.repeat(41),
      'me@evil.com',
      ' \u202e ',
    ]) {
      const email = verifyAddress(shop, { ...ada, name, ...link })
      assert.doesNotMatch(email.text, /evil|xxx/)
      assert.match(email.text, /^Hello,$/m)
    }
    assert.match(
      verifyAddress(shop, { ...ada, name: 'Dr. José O’Neil-Šmíd Jr.', ...link }).text,
      /^Hello Dr\. José O’Neil-Šmíd Jr\.,$/m,
    )
  })
})

const ourTags = new Set('html head meta title style body div table tr td h1 p a img span br'.split(' '))
const ourAttributes = new Set(
  'lang charset name content style role width height cellpadding cellspacing border align class href target rel src alt'.split(
    ' ',
  ),
)

/** Every tag and attribute that is not of our own making, and every `<` or `>` that belongs to no tag. */
function foreignMarkup(markup: string): string[] {
  const foreign: string[] = []
  const rest = markup
    .replace(/^<!doctype html>/, '')
    .replace(/<\/?([a-z0-9]+)((?:\s+[a-z-]+="[^"<>]*")*)>/g, (_, tag, attributes) => {
      const names = [...attributes.matchAll(/([a-z-]+)="/g)].map((match) => match[1])
      if (!ourTags.has(tag)) foreign.push(tag)
      foreign.push(...names.filter((name) => !ourAttributes.has(name)))
      return ''
    })
  return [...foreign, ...(rest.match(/[<>].{0,40}/g) ?? [])]
}

describe('the other emails', () => {
  const order = sampleOrder()

  test('when an address is to be verified, then both forms hold the link and how long it works', () => {
    const email = verifyAddress(shop, { ...ada, ...link })
    assert.match(email.html, /href="https:\/\/shop\.example\.com\/verify\?token=a&amp;b=c"/)
    assert.match(email.text, /https:\/\/shop\.example\.com\/verify\?token=a&b=c/)
    inBoth(email, 'November 24, 2026 at 9:30 AM UTC')
  })

  test('when a payment failed, then it says why and until when it can be tried again', () => {
    const email = paymentFailure(shop, { ...order, reason: 'insufficient_funds', retryUntil: '2026-11-23T12:15:00Z' })
    inBoth(email, 'Insufficient funds')
    inBoth(email, 'November 23, 2026 at 12:15 PM UTC')
  })

  test('when an order is shipped, then its parcel can be followed', () => {
    const email = shipmentNotice(shop, {
      ...order,
      shipmentId: 's1',
      carrier: 'Royal Mail',
      trackingNumber: 'RM1',
      trackingUrl: 'https://track.example/RM1',
    })
    inBoth(email, 'Royal Mail')
    inBoth(email, 'https://track\\.example/RM1')
    const untracked = shipmentNotice(shop, {
      ...order,
      shipmentId: 's1',
      carrier: null,
      trackingNumber: null,
      trackingUrl: null,
    })
    assert.doesNotMatch(untracked.text, /Tracking|Carrier/)
  })

  const cancelledOrder = { ...order, wasConfirmed: true, refunded: usd(0) }

  test('when a guest or customer gives a reason of their own, then the mail does not hold it', () => {
    const reason = 'You won, see https://evil.example'
    for (const cancelledBy of ['guest', 'customer', undefined, 'system', 'unknown']) {
      const email = cancellation(shop, { ...cancelledOrder, reason, ...(cancelledBy && { cancelledBy }) })
      assert.doesNotMatch(email.html + email.text + email.subject, /evil|You won|Reason/)
    }
  })

  test('when staff or a clock cancel, then the mail says why', () => {
    inBoth(
      cancellation(shop, { ...cancelledOrder, reason: 'The vase broke.', cancelledBy: 'staff' }),
      'The vase broke.',
    )
    inBoth(
      cancellation(shop, { ...cancelledOrder, reason: 'out-of-stock', cancelledBy: 'system' }),
      'no longer in stock',
    )
    const byHand = cancellation(shop, { ...cancelledOrder, reason: 'requested', cancelledBy: 'admin' })
    assert.doesNotMatch(byHand.text, /Reason|[Rr]equested/)
  })

  test('when a payment failed for a reason that is no code, then the mail does not hold it', () => {
    const email = paymentFailure(shop, { ...order, reason: 'see https://evil.example', retryUntil: '' })
    assert.doesNotMatch(email.html + email.text, /evil/)
  })

  test('when an order is cancelled, then it says what happens to the money', () => {
    const paid = cancellation(shop, { ...order, reason: 'changed my mind', wasConfirmed: true, refunded: usd(12600) })
    const unpaid = cancellation(shop, { ...order, reason: 'expired', wasConfirmed: false, refunded: usd(0) })
    inBoth(paid, '\\$126\\.00 go back to your card')
    inBoth(unpaid, 'Your card is not charged')
  })

  test('when a part is refunded, then it says so and how much', () => {
    const email = refundNotice(shop, {
      ...order,
      refundId: 'r1',
      amount: usd(5000),
      isFull: false,
      reason: 'damaged',
      restock: [],
    })
    assert.equal(email.subject, '$50.00 refunded for order SF-1001')
    inBoth(email, 'Part of your order')
  })

  test('when a refund names lines and its credit note, then it lists what is given back with its tax, and links the note', () => {
    const tax = { name: 'VAT', percent: '20', taxable: usd(4500), amount: usd(900), reason: 'rate' as const }
    const [{ variantId, sku }] = order.lines as [OrderSnapshot['lines'][number]]
    const line = { itemId: '1', variantId, sku, title: 'Wool scarf', variantTitle: 'Default Title', taxLines: [tax] }
    const email = refundNotice(shop, {
      ...{ ...order, refundId: 'r1', amount: usd(5900), isFull: false, reason: 'damaged', restock: [] },
      refundLines: [{ ...line, quantity: 2, amount: usd(5400) }],
      refundShipping: { amount: usd(500), taxLines: [] },
      refundTaxLines: [tax],
      documents: [{ id: 'd1', kind: 'credit-note', number: 'CN-2026-00001' }],
    })
    assert.match(email.text, /2 ×: Wool scarf: \$54\.00\nShipping: \$5\.00\nOf which: VAT 20%: \$9\.00/)
    const url = `https://shop.example.com/api/v1/orders/${order.orderId}/documents/d1/pdf?accessToken=${order.accessToken}`
    assert.ok(email.text.includes(`Credit note: CN-2026-00001\n${url}`))
    assert.ok(email.html.includes(`href="${url}"`))
  })

  test('when a parcel has its invoice, then the email links it', () => {
    const tracking = { shipmentId: 's1', carrier: 'DHL', trackingNumber: null, trackingUrl: null }
    const documents = [{ id: 'd1', kind: 'invoice', number: 'INV-2026-00001' }]
    const url = `/api/v1/orders/${order.orderId}/documents/d1/pdf?accessToken=${order.accessToken}`
    assert.ok(shipmentNotice(shop, { ...order, ...tracking, documents }).text.includes(url))
    assert.doesNotMatch(shipmentNotice(shop, { ...order, ...tracking }).text, /Invoice/)
  })
})

describe('a shop with a profile', () => {
  const berlin = {
    ...shop,
    ...{ name: 'Buchladen', locale: 'de-DE', timeZone: 'Europe/Berlin' },
    imprint: ['Buchladen & Söhne GmbH', 'Unter den Linden 1, 10117 Berlin, DE', 'VAT ID DE123456789'],
  }

  test('when an email is written, then amounts and times are as its merchant writes them', () => {
    const order = { ...sampleOrder(), reason: 'insufficient_funds', retryUntil: '2026-11-24T23:30:00Z' }
    const { html, text } = paymentFailure(berlin, order)
    for (const form of [html, text]) {
      assert.match(form, /25\. November 2026 um 00:30 MEZ/)
      assert.match(form, /126,00 \$/)
    }
  })

  test('when an email is written, then it says who the merchant is', () => {
    const { html, text } = orderConfirmation(berlin, sampleOrder())
    assert.match(text, /Buchladen\nhttps:\/\/shop\.example\.com\nBuchladen & Söhne GmbH\nUnter den Linden 1/)
    assert.match(html, /Buchladen &amp; Söhne GmbH<br>Unter den Linden 1/)
  })
})

describe('an email about a parcel', () => {
  const lines = [sampleLine({ id: '1' }), sampleLine({ id: '2', title: 'Mug', quantity: 3 })]
  const parcel = { shipmentId: 's', carrier: 'DHL', trackingNumber: '0034', trackingUrl: null }

  test('when it holds a part of the order, then it names what is in it and says that the rest follows', () => {
    const shipmentLines = [{ itemId: '2', variantId: 'v', quantity: 1 }]
    const email = shipmentNotice(shop, { ...sampleOrder({ lines }), ...parcel, shipmentLines, isComplete: false })
    inBoth(email, 'The rest follows')
    inBoth(email, '1 × \\$50\\.00')
    assert.doesNotMatch(email.text, /Organic tee/)
  })

  test('when an event of an early release does not say what is in it, then all of the order is named', () => {
    const email = shipmentNotice(shop, { ...sampleOrder({ lines }), ...parcel })
    for (const title of ['Organic tee', 'Mug']) inBoth(email, title)
  })

  test('when a guest cancels a part, then what they wrote is not mailed, and what staff wrote is', () => {
    const units = [{ itemId: '1', variantId: 'v', quantity: 1 }]
    const facts = { cancellationId: 'c', units, amount: usd(6000), tax: usd(1000), reason: 'Buy at evil.example' }
    const byGuest = itemsCancelledNotice(shop, { ...sampleOrder({ lines }), ...facts, cancelledBy: 'guest' })
    assert.doesNotMatch(byGuest.html + byGuest.text, /evil/)
    inBoth(byGuest, '\\$60\\.00 less')
    const byStaff = itemsCancelledNotice(shop, { ...sampleOrder({ lines }), ...facts, cancelledBy: 'staff' })
    inBoth(byStaff, 'evil')
  })
})

test('when an order is not paid yet, then its reminder says what is open, to which account and until when, in both languages', () => {
  const bankAccount = { holder: 'Shop Ltd', account: 'GB33BUKB20201555555555', bic: null, bankName: null }
  const paymentInstructions = { name: 'Bank transfer', text: null, bankAccount, cancelAfterDays: 14 }
  const reminded = { open: { amountMinor: 7_600, currency: 'USD' }, payUntil: '2026-12-10T12:00:00.000Z' }
  const order = { ...sampleOrder({ paymentInstructions }), ...reminded }
  const { text, html } = paymentReminder(shop, order)
  for (const part of ['GB33BUKB20201555555555', '$76.00', 'Please pay until']) {
    assert.ok(text.includes(part) && html.includes(part), part)
  }
  const german = paymentReminder({ ...shop, locale: 'de' }, { ...order, payUntil: null })
  assert.match(german.text, /noch nicht erhalten/)
  assert.doesNotMatch(german.text, /Bitte zahlen Sie bis/)
})

test('when an order is to be paid by bank transfer, then its confirmation says to which account, and that it is not paid', () => {
  const bankAccount = { holder: 'Shop Ltd', account: 'GB33BUKB20201555555555', bic: null, bankName: null }
  const paymentInstructions = { name: 'Bank transfer', text: 'Thank you <b>', bankAccount, cancelAfterDays: 14 }
  const { html, text } = orderConfirmation(shop, sampleOrder({ paymentInstructions }))
  for (const part of ['GB33BUKB20201555555555', 'Shop Ltd', 'within 14 days']) {
    assert.ok(html.includes(part), part)
    assert.ok(text.includes(part), part)
  }
  assert.doesNotMatch(text, /your payment/)
  assert.doesNotMatch(html, /<b>/)
})
