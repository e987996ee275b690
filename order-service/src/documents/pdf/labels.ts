import { type Language, languageOf } from '@storefleet/contracts'

const english = {
  invoice: 'Invoice',
  'credit-note': 'Credit note',
  date: 'Date',
  order: 'Order',
  ordered: 'Ordered on',
  corrects: 'Corrects invoice',
  reason: 'Reason',
  billTo: 'Bill to',
  shipTo: 'Deliver to',
  vatId: 'VAT ID',
  yourVatId: 'Your VAT ID',
  item: 'Item',
  quantity: 'Qty',
  unitPrice: 'Unit price',
  tax: 'Tax',
  amount: 'Amount',
  discount: 'Discount',
  net: 'Net',
  total: 'Total',
  credited: 'Credited',
  ofWhich: 'of which',
  on: 'on',
  untaxed: 'No tax',
  reverseCharge: 'Reverse charge: the recipient is liable for the tax.',
  inclusive: 'Prices include the tax.',
  exclusive: 'Prices do not include the tax.',
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  unprintable: (codes: string) => `Characters that this document cannot print are shown as \u25a1: ${codes}`,
}
export type Labels = typeof english

const german: Labels = {
  invoice: 'Rechnung',
  'credit-note': 'Rechnungskorrektur',
  date: 'Datum',
  order: 'Bestellung',
  ordered: 'Bestellt am',
  corrects: 'Korrigiert Rechnung',
  reason: 'Grund',
  billTo: 'Rechnung an',
  shipTo: 'Lieferung an',
  vatId: 'USt-IdNr.',
  yourVatId: 'Ihre USt-IdNr.',
  item: 'Artikel',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  tax: 'Steuer',
  amount: 'Betrag',
  discount: 'Rabatt',
  net: 'Netto',
  total: 'Gesamt',
  credited: 'Gutgeschrieben',
  ofWhich: 'darin',
  on: 'auf',
  untaxed: 'Ohne Steuer',
  reverseCharge: 'Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).',
  inclusive: 'Die Preise enthalten die Steuer.',
  exclusive: 'Die Preise verstehen sich ohne Steuer.',
  page: (number, of) => `Seite ${number} von ${of}`,
  unprintable: (codes) => `Zeichen, die dieses Dokument nicht drucken kann, stehen als \u25a1: ${codes}`,
}

const labelsOf: Record<Language, Labels> = { de: german, en: english }

/** Returns the texts of documents in a locale (BCP 47); in English where there are none in its language. */
export const labelsIn = (locale: string): Labels => labelsOf[languageOf(locale)]
