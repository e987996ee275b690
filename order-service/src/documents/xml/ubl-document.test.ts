import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Order } from '../../orders/domain/order.ts'
import { money } from '../../pricing/money.ts'
import type { TaxRate } from '../../tax/tax-settings.ts'
import { type Basket, baskets, orderOfBasket } from '../../testing/basket-order.ts'
import { exampleNow } from '../../testing/example-order.ts'
import { exampleSettings } from '../../testing/example-settings.ts'
import { exampleAddress } from '../../testing/order-request.ts'
import type { OrderDocument } from '../document.ts'
import { documentOf } from '../document-content.ts'
import { partsToInvoice } from '../invoiced-parts.ts'
import { ublDocument } from './ubl-document.ts'

const rate = (taxClass: TaxRate['taxClass'], percent: string): TaxRate => ({
  ...{ country: 'DE', region: null, taxClass, name: 'USt', percent, isAdded: false, validFrom: '2020-01-01' },
})
const berlin = { ...exampleAddress, name: 'Ada & Søren <Lovelace>', country: 'DE', region: '', postalCode: '10115' }
const seller = {
  ...exampleSettings.profile,
  ...{ legalName: 'Shop GmbH', vatId: 'DE123456789', address: { ...berlin, name: 'Shop GmbH' } },
}

/** To Berlin, with 19 % and 7 %. */
const orderOf = (basket: Basket) =>
  orderOfBasket(basket, { address: berlin, rates: [rate('standard', '19'), rate('reduced', '7')] })

const documentFor = (order: Order, change: Partial<OrderDocument> = {}): OrderDocument => ({
  ...documentOf(
    order,
    seller,
    {
      ...{
        id: randomUUID(),
        kind: 'invoice',
        number: 'INV-2026-00001',
        sourceId: order.id,
        corrects: [],
        reason: null,
      },
      ...partsToInvoice(order, []),
    },
    exampleNow,
  ),
  ...change,
})

const basket: Basket = {
  lines: [
    { priceMinor: 4_999, quantity: 2, taxClass: 'standard' },
    { priceMinor: 1_095, quantity: 3, taxClass: 'reduced' },
  ],
  ...{ percentOff: 10, pricesIncludeTax: true, rounding: 'line', shippingTaxClass: 'goods' },
}

/** The texts of all elements of a name. */
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)
const minors = (xml: string, name: string): number[] => texts(xml, name).map((text) => Math.round(Number(text) * 100))
const total = (xml: string, name: string): number => minors(xml, name).reduce((sum, amount) => sum + amount, 0)
const parts = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}>.*?</${name}>`, 'gs')) ?? []
const only = (xml: string, name: string): string => parts(xml, name)[0] ?? ''

/** The category and rate of a part, such as `S 19`. */
const categoryOf = (part: string, name: string) => {
  const category = only(part, name)
  return `${texts(category, 'cbc:ID')[0]} ${texts(category, 'cbc:Percent')[0]}`
}

describe('an invoice by EN 16931', () => {
  test('when an order has any goods, rates, discounts and shipping, then its sums follow the rules of the standard', () => {
    fc.assert(
      fc.property(baskets, fc.constantFrom('invoice', 'credit-note'), (given, kind) => {
        const document = documentFor(orderOf(given), { kind })
        const xml = ublDocument(document)
        const line = kind === 'invoice' ? 'cac:InvoiceLine' : 'cac:CreditNoteLine'
        const lines = parts(xml, line)
        const charges = parts(xml, 'cac:AllowanceCharge')
        const totals = only(xml, 'cac:LegalMonetaryTotal')
        const of = (name: string) => total(totals, name)
        const subtotals = parts(xml, 'cac:TaxSubtotal')
        const taxMinor = total(only(xml, 'cac:TaxTotal').split('<cac:TaxSubtotal>')[0] ?? '', 'cbc:TaxAmount')
        const sumOf = (all: readonly string[], name: string) => all.reduce((sum, part) => sum + total(part, name), 0)
        assert.equal(lines.length, document.lines.length)
        // BR-CO-10 to BR-CO-16: nothing is prepaid, and there is no allowance of the whole document.
        assert.equal(of('cbc:LineExtensionAmount'), sumOf(lines, 'cbc:LineExtensionAmount'))
        assert.equal(of('cbc:ChargeTotalAmount'), sumOf(charges, 'cbc:Amount'))
        assert.equal(of('cbc:TaxExclusiveAmount'), of('cbc:LineExtensionAmount') + of('cbc:ChargeTotalAmount'))
        assert.equal(taxMinor, sumOf(subtotals, 'cbc:TaxAmount'))
        assert.equal(of('cbc:TaxInclusiveAmount'), of('cbc:TaxExclusiveAmount') + taxMinor)
        assert.deepEqual(
          [of('cbc:PayableAmount'), of('cbc:TaxInclusiveAmount')],
          [document.total.amountMinor, document.total.amountMinor],
        )
        for (const subtotal of subtotals) {
          const key = categoryOf(subtotal, 'cac:TaxCategory')
          const ofLines = lines.filter((each) => categoryOf(each, 'cac:ClassifiedTaxCategory') === key)
          const ofCharges = charges.filter((each) => categoryOf(each, 'cac:TaxCategory') === key)
          const taxable = total(subtotal, 'cbc:TaxableAmount')
          // BR-S-08, BR-E-08 and BR-Z-08, and BR-CO-17 within the tolerance of the official rules.
          assert.equal(taxable, sumOf(ofLines, 'cbc:LineExtensionAmount') + sumOf(ofCharges, 'cbc:Amount'))
          const [percent = '0'] = texts(subtotal, 'cbc:Percent')
          assert.ok(Math.abs(total(subtotal, 'cbc:TaxAmount') - (taxable * Number(percent)) / 100) < 100)
        }
        assert.equal(new Set(subtotals.map((each) => categoryOf(each, 'cac:TaxCategory'))).size, subtotals.length)
      }),
      { numRuns: 300 },
    )
  })

  test('when an invoice is written, then it has what the standard requires, in the order of the schema, and texts are escaped', () => {
    const document = documentFor(orderOf(basket))
    const xml = ublDocument(document)
    assert.deepEqual(texts(xml, 'cbc:CustomizationID'), ['urn:cen.eu:en16931:2017'])
    assert.deepEqual([texts(xml, 'cbc:InvoiceTypeCode'), texts(xml, 'cbc:IssueDate')], [['380'], ['2026-11-23']])
    assert.deepEqual(texts(xml, 'cbc:RegistrationName'), ['Shop GmbH', 'Ada &amp; Søren &lt;Lovelace&gt;'])
    assert.deepEqual(texts(only(xml, 'cac:AccountingSupplierParty'), 'cbc:CompanyID'), ['DE123456789'])
    assert.deepEqual(
      parts(xml, 'cac:AllowanceCharge').map((each) => categoryOf(each, 'cac:TaxCategory')),
      ['S 19', 'S 7'],
    )
    const children = [...xml.matchAll(/^ {2}<([a-z]+:[A-Za-z]+)/gm)].map(([, name]) => name)
    assert.deepEqual(
      [...new Set(children)],
      [
        ...['cbc:CustomizationID', 'cbc:ID', 'cbc:IssueDate', 'cbc:InvoiceTypeCode', 'cbc:DocumentCurrencyCode'],
        ...['cac:OrderReference', 'cac:AccountingSupplierParty', 'cac:AccountingCustomerParty', 'cac:Delivery'],
        ...['cac:PaymentTerms', 'cac:AllowanceCharge', 'cac:TaxTotal', 'cac:LegalMonetaryTotal', 'cac:InvoiceLine'],
      ],
    )
  })

  test('when it is a credit note of money alone, then it names what it corrects and why, and has no quantity of 0', () => {
    const invoice = documentFor(orderOf(basket))
    const lines = invoice.lines.map((line) => ({ ...line, quantity: 0, discount: null }))
    const xml = ublDocument({
      ...invoice,
      lines,
      kind: 'credit-note',
      corrects: ['INV-2026-00001'],
      reason: 'Too \u0000small',
    })
    assert.match(xml, /<CreditNote /)
    assert.deepEqual([texts(xml, 'cbc:CreditNoteTypeCode'), texts(xml, 'cbc:CreditedQuantity')], [['381'], ['1', '1']])
    assert.deepEqual(texts(only(xml, 'cac:InvoiceDocumentReference'), 'cbc:ID'), ['INV-2026-00001'])
    assert.equal(texts(xml, 'cbc:Note')[0], 'Too small')
  })

  test('when the buyer owes the tax, then its category and reason say so', () => {
    const document = documentFor(orderOf({ ...basket, pricesIncludeTax: false, percentOff: 0 }))
    const untaxed = <Part extends { net: typeof document.net }>(part: Part) => ({
      ...part,
      ...{ tax: money(0, 'USD'), gross: part.net },
      taxLines: [
        { name: '', percent: '0', reason: 'reverse-charge' as const, taxable: part.net, amount: money(0, 'USD') },
      ],
    })
    const xml = ublDocument({
      ...{ ...document, isReverseCharge: true, tax: money(0, 'USD'), total: document.net },
      ...{ lines: document.lines.map(untaxed), shipping: document.shipping && untaxed(document.shipping) },
      buyer: { ...document.buyer, vatId: 'FR12345678901' },
    })
    assert.deepEqual(
      [texts(xml, 'cbc:TaxExemptionReason'), parts(xml, 'cac:TaxSubtotal').length],
      [['Reverse charge'], 1],
    )
    assert.equal(categoryOf(only(xml, 'cac:TaxSubtotal'), 'cac:TaxCategory'), 'AE 0')
  })

  test('when the seller has no address or VAT ID, or a tax is none, then it is refused and says what is missing', () => {
    const document = documentFor(orderOf(basket))
    const collected = document.lines.map((line) => ({
      ...line,
      taxLines: line.taxLines.map((tax) => ({ ...tax, reason: 'not-collected' as const })),
    }))
    const cases: [Partial<OrderDocument>, string[]][] = [
      [{ seller: { ...document.seller, address: null, vatId: null } }, ['seller.address', 'seller.vatId']],
      [{ isReverseCharge: true }, ['buyer.vatId']],
      [{ lines: [] }, ['lines']],
      [{ lines: collected }, ['taxLines']],
    ]
    for (const [change, missing] of cases) {
      assert.throws(() => ublDocument({ ...document, ...change }), { slug: 'document-not-en16931', extra: { missing } })
    }
  })
})
