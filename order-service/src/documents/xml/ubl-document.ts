import { type Address, conflict, formatMinor, fractionDigitsOf } from '@storefleet/contracts'
import { sum } from '../../pricing/rounding.ts'
import type { DocumentLine, OrderDocument } from '../document.ts'
import { type Element, element, optional, toXml } from './element.ts'
import {
  categoryOfLine,
  type NetPart,
  netParts,
  type VatBreakdown,
  type VatCategory,
  vatBreakdown,
} from './vat-breakdown.ts'

const specification = 'urn:cen.eu:en16931:2017'
const namespace = 'urn:oasis:names:specification:ubl:schema:xsd'

/**
 * Returns the invoice or credit note as UBL 2.1 by EN 16931. Comments name the business terms of that standard. Throws 409
 * `document-not-en16931`, which names what is missing: the address or VAT ID of the seller, or VAT, where a tax is not one.
 */
export function ublDocument(document: OrderDocument): string {
  refuseIncomplete(document)
  const isInvoice = document.kind === 'invoice'
  const name = isInvoice ? 'Invoice' : 'CreditNote'
  const root = {
    xmlns: `${namespace}:${name}-2`,
    'xmlns:cac': `${namespace}:CommonAggregateComponents-2`,
    'xmlns:cbc': `${namespace}:CommonBasicComponents-2`,
  }
  return toXml(
    element(
      name,
      [
        element('cbc:CustomizationID', specification), // BT-24
        element('cbc:ID', document.number), // BT-1
        element('cbc:IssueDate', document.issuedOn), // BT-2
        isInvoice ? element('cbc:InvoiceTypeCode', '380') : element('cbc:CreditNoteTypeCode', '381'), // BT-3
        optional('cbc:Note', document.reason), // BT-22
        element('cbc:DocumentCurrencyCode', document.currency), // BT-5
        element('cac:OrderReference', [element('cbc:ID', document.orderNumber)]), // BT-13
        ...document.corrects.map(
          (number) =>
            element('cac:BillingReference', [element('cac:InvoiceDocumentReference', [element('cbc:ID', number)])]), // BT-25
        ),
        seller(document),
        buyer(document),
        delivery(document),
        element('cac:PaymentTerms', [element('cbc:Note', paymentTerms(document))]), // BT-20
        ...charges(document),
        taxTotal(document),
        totals(document),
        ...document.lines.map((line, index) => lineOf(document, line, index)),
      ],
      root,
    ),
  )
}

function refuseIncomplete({
  seller: { address, vatId },
  buyer: { vatId: buyerVatId },
  ...document
}: OrderDocument): void {
  const parts = [...document.lines.map(categoryOfLine), ...(document.shipping ? [netParts(document.shipping)] : [])]
  const missing = [
    ...(address ? [] : ['seller.address']),
    ...(vatId ? [] : ['seller.vatId']),
    ...(document.isReverseCharge && !buyerVatId ? ['buyer.vatId'] : []),
    ...(document.lines.length > 0 ? [] : ['lines']),
    ...(parts.every((part) => part !== undefined) ? [] : ['taxLines']),
  ]
  if (missing.length === 0) return
  throw conflict('document-not-en16931', 'The document lacks what EN 16931 requires, or has a tax that is not VAT', {
    extra: { missing },
  })
}

const amount = (name: string, amountMinor: number, currency: string): Element =>
  element(name, formatMinor(amountMinor, fractionDigitsOf(currency)), { currencyID: currency })

const postalAddress = (name: string, { line1, line2, city, postalCode, region, country }: Address): Element =>
  element(name, [
    element('cbc:StreetName', line1),
    optional('cbc:AdditionalStreetName', line2),
    optional('cbc:CityName', city),
    optional('cbc:PostalZone', postalCode),
    optional('cbc:CountrySubentity', region),
    element('cac:Country', [element('cbc:IdentificationCode', country)]),
  ])

const vatScheme = (vatId: string): Element => element('cac:PartyTaxScheme', [element('cbc:CompanyID', vatId), scheme()])
const scheme = () => element('cac:TaxScheme', [element('cbc:ID', 'VAT')])

/** BG-4. */
function seller({ seller: { name, legalName, address, email, phone, vatId } }: OrderDocument): Element {
  const contact = [optional('cbc:Telephone', phone), optional('cbc:ElectronicMail', email)]
  return element('cac:AccountingSupplierParty', [
    element('cac:Party', [
      element('cac:PartyName', [element('cbc:Name', name)]), // BT-28
      address ? postalAddress('cac:PostalAddress', address) : undefined, // BG-5
      vatId === null ? undefined : vatScheme(vatId), // BT-31
      element('cac:PartyLegalEntity', [element('cbc:RegistrationName', legalName ?? name)]), // BT-27
      contact.some((each) => each !== undefined) ? element('cac:Contact', contact) : undefined, // BG-6
    ]),
  ])
}

/** BG-7. */
const buyer = ({ buyer: { billingAddress, email, vatId } }: OrderDocument): Element =>
  element('cac:AccountingCustomerParty', [
    element('cac:Party', [
      postalAddress('cac:PostalAddress', billingAddress), // BG-8
      vatId === null ? undefined : vatScheme(vatId), // BT-48
      element('cac:PartyLegalEntity', [element('cbc:RegistrationName', billingAddress.name)]), // BT-44
      element('cac:Contact', [element('cbc:ElectronicMail', email)]), // BG-9
    ]),
  ])

/** BG-13. */
const delivery = ({ buyer: { shippingAddress } }: OrderDocument): Element =>
  element('cac:Delivery', [
    element('cac:DeliveryLocation', [postalAddress('cac:Address', shippingAddress)]), // BG-15
    element('cac:DeliveryParty', [element('cac:PartyName', [element('cbc:Name', shippingAddress.name)])]), // BT-70
  ])

const paymentTerms = ({ kind, orderNumber, language }: OrderDocument): string => {
  const isGerman = language.startsWith('de')
  if (kind === 'credit-note') return isGerman ? 'Wird erstattet' : 'Is refunded'
  return isGerman ? `Wie in Bestellung ${orderNumber} gewählt` : `As chosen in order ${orderNumber}`
}

const taxCategory = (name: string, { code, percent }: VatCategory, exemption?: string | null): Element =>
  element(name, [
    element('cbc:ID', code),
    element('cbc:Percent', percent),
    optional('cbc:TaxExemptionReason', exemption), // BT-120
    scheme(),
  ])

/** BG-21: shipping, for each of its rates. */
const charges = ({ shipping, currency }: OrderDocument): Element[] =>
  chargedParts(shipping).map(({ category, netMinor }) =>
    element('cac:AllowanceCharge', [
      element('cbc:ChargeIndicator', 'true'),
      element('cbc:AllowanceChargeReasonCode', 'DL'), // BT-105
      element('cbc:AllowanceChargeReason', shipping?.name ?? ''), // BT-104
      amount('cbc:Amount', netMinor, currency), // BT-99
      taxCategory('cac:TaxCategory', category),
    ]),
  )

const chargedParts = (shipping: OrderDocument['shipping']): NetPart[] =>
  shipping === null ? [] : (netParts(shipping) ?? []).filter(({ netMinor }) => netMinor !== 0)

/** BG-22 and BG-23. */
const taxTotal = (document: OrderDocument): Element =>
  element('cac:TaxTotal', [
    amount('cbc:TaxAmount', document.tax.amountMinor, document.currency), // BT-110
    ...vatBreakdown(document).map((part) => taxSubtotal(part, document.currency)),
  ])

const taxSubtotal = ({ category, netMinor, taxMinor }: VatBreakdown, currency: string): Element =>
  element('cac:TaxSubtotal', [
    amount('cbc:TaxableAmount', netMinor, currency), // BT-116
    amount('cbc:TaxAmount', taxMinor, currency), // BT-117
    taxCategory('cac:TaxCategory', category, category.exemption),
  ])

function totals({ lines, shipping, net, total, currency }: OrderDocument): Element {
  const charged = sum(chargedParts(shipping).map(({ netMinor }) => netMinor))
  return element('cac:LegalMonetaryTotal', [
    amount('cbc:LineExtensionAmount', sum(lines.map((line) => line.net.amountMinor)), currency), // BT-106
    amount('cbc:TaxExclusiveAmount', net.amountMinor, currency), // BT-109
    amount('cbc:TaxInclusiveAmount', total.amountMinor, currency), // BT-112
    charged === 0 ? undefined : amount('cbc:ChargeTotalAmount', charged, currency), // BT-108
    amount('cbc:PayableAmount', total.amountMinor, currency), // BT-115
  ])
}

/** BG-25. The price is that of all units together, so that it is exact: `BaseQuantity` says of how many. */
function lineOf({ kind, currency }: OrderDocument, line: DocumentLine, index: number): Element {
  const isInvoice = kind === 'invoice'
  // Where money is given back and no unit.
  const quantity = String(Math.max(1, line.quantity))
  const unit = { unitCode: 'C62' }
  const category = categoryOfLine(line)
  const title = [line.title, line.variantTitle].filter((text) => text.trim() !== '').join(', ')
  return element(isInvoice ? 'cac:InvoiceLine' : 'cac:CreditNoteLine', [
    element('cbc:ID', String(index + 1)), // BT-126
    element(isInvoice ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', quantity, unit), // BT-129
    amount('cbc:LineExtensionAmount', line.net.amountMinor, currency), // BT-131
    element('cac:Item', [
      element('cbc:Name', title || line.sku || line.itemId), // BT-153
      line.sku.trim() ? element('cac:SellersItemIdentification', [element('cbc:ID', line.sku)]) : undefined, // BT-155
      category ? taxCategory('cac:ClassifiedTaxCategory', category) : undefined, // BG-30
    ]),
    element('cac:Price', [
      amount('cbc:PriceAmount', line.net.amountMinor, currency), // BT-146
      element('cbc:BaseQuantity', quantity, unit), // BT-149
    ]),
  ])
}
