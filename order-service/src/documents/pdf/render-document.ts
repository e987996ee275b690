import { type Address, formatMoney, type Money, type TaxLine } from '@storefleet/contracts'
import type { DocumentLine, OrderDocument } from '../document.ts'
import { type Labels, labelsIn } from './labels.ts'
import { contentWidth, lowest, margin, openSheet, type Sheet, type Style } from './page.ts'
import { createPrinter, type Printer } from './printable.ts'

type Ink = { sheet: Sheet; labels: Labels; printer: Printer; document: OrderDocument; amount: (money: Money) => string }

const muted = '#68716c'
const small: Style = { size: 8, color: muted }

/** Returns the document as a PDF: tagged, in its language, with embedded fonts. It says nothing that the document does not. */
export async function renderDocument(document: OrderDocument): Promise<Buffer> {
  const labels = labelsIn(document.language)
  const printer = createPrinter()
  const title = `${labels[document.kind]} ${printer.print(document.number)}`
  const sheet = openSheet({ title, language: document.language })
  const amount = (money: Money) => printer.print(formatMoney(money, document.language))
  const ink: Ink = { sheet, labels, printer, document, amount }
  const y = writeTotals(ink, writeLines(ink, writeHead(ink, title)))
  writeNotes(ink, y)
  return sheet.finish(imprint(ink), labels.page)
}

function writeHead(ink: Ink, title: string): number {
  const { sheet, labels, printer, document } = ink
  const { seller, buyer } = document
  sheet.text(printer.print(seller.legalName ?? seller.name), box(margin, 45, 300), { size: 13, isBold: true })
  const from = seller.address ? addressLines(seller.address).slice(1) : []
  const sellerEnd = stack(sheet, from.map(printer.print), box(margin, 64, 300), small)
  const buyerTop = Math.max(sellerEnd, 100) + 18
  sheet.text(labels.billTo, box(margin, buyerTop, 230), small)
  const buyerEnd = stack(
    sheet,
    addressLines(buyer.billingAddress).map(printer.print),
    box(margin, buyerTop + 13, 230),
    {
      size: 10,
    },
  )
  const isSentElsewhere = JSON.stringify(buyer.shippingAddress) !== JSON.stringify(buyer.billingAddress)
  const goesTo = isSentElsewhere ? `${labels.shipTo}: ${addressLines(buyer.shippingAddress).join(', ')}` : ''
  const factsEnd = writeFacts(ink, buyerTop)
  const addressEnd = goesTo ? sheet.text(printer.print(goesTo), box(margin, buyerEnd + 6, 250), small) : buyerEnd
  const top = Math.max(addressEnd, factsEnd) + 26
  return sheet.text(title, box(margin, top, contentWidth), { size: 16, isBold: true }, 'H1') + 14
}

function writeFacts({ sheet, labels, printer, document }: Ink, top: number): number {
  const { seller, buyer } = document
  const facts: [string, string | null][] = [
    [labels.date, dateIn(document.language, document.issuedOn)],
    [labels.order, document.orderNumber],
    [labels.ordered, dateIn(document.language, document.orderedOn)],
    [labels.corrects, document.corrects.join(', ') || null],
    [labels.vatId, seller.vatId],
    [labels.yourVatId, buyer.vatId],
  ]
  let y = top
  for (const [label, value] of facts) {
    if (value === null) continue
    sheet.text(label, box(330, y, 95), small)
    y = Math.max(y + 13, sheet.text(printer.print(value), box(428, y, 117), { align: 'right' }) + 2)
  }
  return y
}

const columns = {
  item: box(margin, 0, 215),
  quantity: box(270, 0, 35),
  unitPrice: box(308, 0, 85),
  tax: box(396, 0, 50),
  amount: box(450, 0, 95),
}
type Column = keyof typeof columns
const columnNames = Object.keys(columns) as Column[]

const cellsAt = (y: number, texts: Partial<Record<Column, string>>, style: Style = {}) =>
  columnNames.map((column) => {
    const align = column === 'item' ? 'left' : 'right'
    return { text: texts[column] ?? '', box: { ...columns[column], y }, style: { ...style, align } as Style }
  })

/** A row for each item, and for shipping; the head of the table is on every page. */
function writeLines(ink: Ink, top: number): number {
  const { sheet, labels } = ink
  const table = sheet.table()
  const writeTableHead = (y: number): number => {
    const { item, quantity, unitPrice, tax, amount: paid } = labels
    table.row(cellsAt(y, { item, quantity, unitPrice, tax, amount: paid }, { ...small, isBold: true }), 'TH')
    sheet.rule(y + 15)
    return y + 21
  }
  let y = writeTableHead(top)
  for (const row of rowsOf(ink)) {
    const height = sheet.heightOf(row.item, columns.item.width)
    if (y + height > lowest) {
      sheet.doc.addPage()
      y = writeTableHead(margin)
    }
    table.row(cellsAt(y, row))
    y += height + 8
  }
  table.end()
  sheet.rule(y)
  return y + 10
}

function rowsOf(ink: Ink): (Partial<Record<Column, string>> & { item: string })[] {
  const { printer, document, amount } = ink
  const { shipping, pricesIncludeTax } = document
  const lines = document.lines.map((line) => ({
    item: printer.print(describeLine(ink, line)),
    ...(line.quantity > 0 && { quantity: String(line.quantity), unitPrice: amount(line.unitPrice) }),
    tax: rateOf(line.taxLines),
    amount: amount(pricesIncludeTax ? line.gross : line.net),
  }))
  if (shipping === null) return lines
  const paid = amount(pricesIncludeTax ? shipping.gross : shipping.net)
  return [...lines, { item: printer.print(shipping.name), tax: rateOf(shipping.taxLines), amount: paid }]
}

function describeLine({ labels, amount }: Ink, { title, variantTitle, sku, discount }: DocumentLine): string {
  const variant = variantTitle && variantTitle !== 'Default Title' ? `, ${variantTitle}` : ''
  const code = sku ? ` (${sku})` : ''
  const reduced = discount && discount.amountMinor > 0 ? ` – ${labels.discount} ${amount(discount)}` : ''
  return `${title}${variant}${code}${reduced}`
}

const rateOf = (taxLines: readonly TaxLine[]): string =>
  taxLines
    .filter(({ percent }) => percent !== '')
    .map(({ percent }) => `${percent} %`)
    .join(' + ')

function writeTotals({ sheet, labels, printer, document, amount }: Ink, top: number): number {
  const isCredit = document.kind === 'credit-note'
  const taxes = document.taxLines.map(({ name, percent, reason, taxable, amount: tax }): [string, string] => {
    const rate = reason === 'rate' || reason === 'unspecified' ? `${name} ${percent && `${percent} %`}` : labels.untaxed
    return [`${rate.trim()} ${labels.on} ${amount(taxable)}`, amount(tax)]
  })
  const rows: [string, string, Style][] = [
    [labels.net, amount(document.net), {}],
    ...taxes.map(([label, tax]): [string, string, Style] => [label, tax, {}]),
    [isCredit ? labels.credited : labels.total, amount(document.total), { isBold: true, size: 11 }],
  ]
  let y = top
  if (y + rows.length * 16 > lowest) {
    sheet.doc.addPage()
    y = margin
  }
  const table = sheet.table()
  for (const [label, value, style] of rows) {
    const cell = { ...style, align: 'right' } as const
    table.row([
      { text: printer.print(label), box: box(230, y, 205), style: cell },
      { text: value, box: box(440, y, 105), style: cell },
    ])
    y += Math.max(15, sheet.heightOf(label, 205, style) + 4)
  }
  table.end()
  return y + 14
}

function writeNotes({ sheet, labels, printer, document }: Ink, top: number): void {
  const reason = document.reason && `${labels.reason}: ${printer.print(document.reason)}`
  const known = [
    document.isReverseCharge && labels.reverseCharge,
    document.pricesIncludeTax ? labels.inclusive : labels.exclusive,
    reason,
  ]
  const missing = printer.unprintable()
  const notes = [...known, missing && labels.unprintable(missing)].flatMap((note) => (note ? [note] : []))
  let y = top
  for (const note of notes) {
    if (y + sheet.heightOf(note, contentWidth, small) > lowest) {
      sheet.doc.addPage()
      y = margin
    }
    y = sheet.text(note, box(margin, y, contentWidth), small) + 3
  }
}

const imprint = ({ printer, labels, document: { seller } }: Ink): string[] =>
  [
    seller.legalName ?? seller.name,
    seller.address && addressLines(seller.address).slice(1).join(', '),
    seller.email,
    seller.phone,
    seller.vatId && `${labels.vatId} ${seller.vatId}`,
  ].flatMap((part) => (part ? [printer.print(part)] : []))

const addressLines = ({ name, line1, line2, city, region, postalCode, country }: Address): string[] =>
  [name, line1, line2, [postalCode, city, region].filter(Boolean).join(' '), country].flatMap((line) =>
    line ? [line] : [],
  )

const dateIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

function stack(sheet: Sheet, lines: readonly string[], at: ReturnType<typeof box>, style: Style): number {
  let { y } = at
  for (const line of lines) y = sheet.text(line, { ...at, y }, style) + 1
  return y
}

function box(x: number, y: number, width: number) {
  return { x, y, width }
}
