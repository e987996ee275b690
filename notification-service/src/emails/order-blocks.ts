import { type Address, formatMoney, type OrderLine, type OrderSnapshot, taxByRate } from '@storefleet/contracts'
import { type Html, html } from '../html.ts'
import { type Block, button, row } from './block.ts'
import type { Shop } from './email.ts'
import { capitalized, oneLine, untrustedText, webAddress } from './plain-words.ts'
import { color, font } from './theme.ts'

/** A button to the order's page, which its access token opens for guests too. */
export function orderButton(shop: Shop, order: OrderSnapshot, label = 'View your order'): Block {
  const id = encodeURIComponent(order.orderId)
  const token = `accessToken=${encodeURIComponent(order.accessToken)}`
  // A browser sends no fragment to any server; a page reads it, and exchanges the token.
  if (shop.orderPageUrl) return button(label, `${shop.orderPageUrl.replaceAll('{id}', () => id)}#${token}`)
  return button(label, `${shop.publicUrl}/api/v1/orders/${id}?${token}`)
}

/** What was bought: a picture where there is one, title, variant, quantity and price of each line. */
export function orderLines(shop: Shop, lines: readonly OrderLine[]): Block {
  const pictures = lines.map((line) => picture(shop, line))
  const hasPictures = pictures.some((cell) => cell !== undefined)
  return {
    html: row(table(lines.map((line, index) => lineRow(line, hasPictures && pictureCell(pictures[index]))))),
    text: lines.map(lineText).join('\n'),
  }
}

const lineCell = `border-bottom:1px solid ${color.line};vertical-align:top`

function lineRow(line: OrderLine, pictureCell: Html | false): Html {
  return html`<tr>${pictureCell}
<td style="padding:12px 16px 12px 0;${lineCell};font:${font.body};word-break:break-word"><span style="font:${font.label}">${oneLine(line.title)}</span>
${variantOf(line) && html`<br><span style="font:${font.small};color:${color.muted}">${variantOf(line)}</span>`}
<br><span style="font:${font.small};color:${color.muted}">${quantityOf(line)}</span></td>
<td align="right" style="padding:12px 0;${lineCell};font:${font.label};white-space:nowrap">${formatMoney(line.lineTotal)}</td>
</tr>`
}

const pictureCell = (picture: Html | undefined): Html =>
  html`<td width="56" style="padding:12px 16px 12px 0;${lineCell}">${picture}</td>`

// No alternative text: the title stands beside it.
function picture(shop: Shop, line: OrderLine): Html | undefined {
  const address = line.imageUrl === null ? undefined : webAddress(line.imageUrl, shop.publicUrl)
  if (address === undefined) return undefined
  return html`<img src="${address}" width="56" height="56" alt=""
 style="display:block;border-radius:8px;background:${color.page};object-fit:cover">`
}

function lineText(line: OrderLine): string {
  const variant = variantOf(line) ? ` (${variantOf(line)})` : ''
  return `* ${oneLine(line.title)}${variant}\n  ${quantityOf(line)} = ${formatMoney(line.lineTotal)}`
}

const quantityOf = (line: OrderLine) => `${line.quantity} × ${formatMoney(line.unitPrice)}`

// Shopify's name for the only variant of a product says nothing to a customer.
const variantOf = (line: OrderLine) => (line.variantTitle === 'Default Title' ? '' : oneLine(line.variantTitle))

export function orderTotals(order: OrderSnapshot): Block {
  const { pricesIncludeTax = false } = order
  const before: Row[] = [
    ['Subtotal', formatMoney(order.subtotal)],
    ...discountRow(order),
    [shippingLabel(order), formatMoney(order.shipping)],
    ...(pricesIncludeTax ? [] : taxRows(order, '')),
  ]
  const after = pricesIncludeTax ? taxRows(order, 'Includes ') : []
  const total: Row = ['Total', formatMoney(order.total)]
  return {
    html: row(
      table([
        ...before.map((each) => totalRow(each, font.body)),
        totalRow(total, font.label),
        ...after.map((each) => totalRow(each, font.small)),
      ]),
    ),
    text: [...before, total, ...after].map(([label, amount]) => `${label}: ${amount}`).join('\n'),
  }
}

type Row = readonly [label: string, amount: string]

const discountRow = ({ discount }: OrderSnapshot): Row[] =>
  discount && discount.amountMinor > 0 ? [['Discount', `−${formatMoney(discount)}`]] : []

const shippingLabel = ({ shippingLine, shippingMethod }: OrderSnapshot) =>
  shippingLine ? oneLine(shippingLine.name) : `${capitalized(oneLine(shippingMethod))} shipping`

/** A row for each rate, as the law of most countries wants it; one sum where no rate is known or none is charged. */
function taxRows(order: OrderSnapshot, prefix: string): Row[] {
  const charged = taxByRate(order).filter(({ reason }) => reason === 'rate')
  if (charged.length === 0) return [[`${prefix}${prefix ? 'tax' : 'Tax'}`, formatMoney(order.tax)]]
  return charged.map(({ name, percent, amount }) => [`${prefix}${oneLine(name)} ${percent}%`, formatMoney(amount)])
}

const totalRow = ([label, amount]: Row, style: string): Html => html`<tr>
<td style="padding:2px 16px 2px 0;font:${style}">${label}</td>
<td align="right" style="padding:2px 0;font:${style};white-space:nowrap">${amount}</td></tr>`

export function deliveryAddress(address: Address): Block {
  const lines = addressLines(address)
  return {
    html: row(html`<p style="margin:0 0 4px;font:${font.label}">Delivery address</p>
<p style="margin:0">${lines.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</p>`),
    text: ['Delivery address', ...lines].join('\n'),
  }
}

function addressLines(address: Address): string[] {
  const cityLine = [address.city, address.region, address.postalCode].filter(Boolean).join(', ')
  return [address.name, address.line1, address.line2, cityLine, countryName(address.country)]
    .map((line) => untrustedText(line ?? ''))
    .filter((line) => line !== '')
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })
const countryName = (code: string) => countryNames.of(code) ?? code

const table = (rows: Html[]): Html =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows}</table>`
