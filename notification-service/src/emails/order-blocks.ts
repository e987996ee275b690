import {
  type Address,
  formatMoney,
  languageOf,
  type OrderLine,
  type OrderSnapshot,
  orderPageIn,
  taxByRate,
} from '@storefleet/contracts'
import { type Html, html } from '../html.ts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { type Block, button, row } from './block.ts'
import { capitalized, oneLine, untrustedText, webAddress } from './plain-words.ts'
import { color, font } from './theme.ts'

/** A button to the order's page, which its access token opens for guests too. */
export function orderButton(
  shop: Shop,
  order: Pick<OrderSnapshot, 'orderId' | 'accessToken'>,
  label = wordsIn(shop.locale).order.view,
): Block {
  const token = `accessToken=${encodeURIComponent(order.accessToken)}`
  // A browser sends no fragment to any server; a page reads it, and exchanges the token.
  const { orderPageUrl, publicUrl, locale } = shop
  if (orderPageUrl) return button(label, `${orderPageIn(orderPageUrl, { ...order, locale })}#${token}`)
  return button(label, `${publicUrl}/api/v1/orders/${encodeURIComponent(order.orderId)}?${token}`)
}

/** What was bought: a picture where there is one, title, variant, quantity and price of each line. */
export function orderLines(shop: Shop, lines: readonly OrderLine[]): Block {
  const pictures = lines.map((line) => picture(shop, line))
  const hasPictures = pictures.some((cell) => cell !== undefined)
  return {
    html: row(table(lines.map((line, index) => lineRow(shop, line, hasPictures && pictureCell(pictures[index]))))),
    text: lines.map((line) => lineText(shop, line)).join('\n'),
  }
}

/** Returns the lines of an order with the units of a part of it, such as a parcel; all of them where an early release does not say. */
export function linesOfPart(
  { lines }: Pick<OrderSnapshot, 'lines'>,
  units: readonly { itemId: string; quantity: number }[] | undefined,
): OrderLine[] {
  if (units === undefined) return [...lines]
  const quantities = new Map(units.map(({ itemId, quantity }) => [itemId, quantity]))
  return lines.flatMap((line) => {
    const quantity = quantities.get(line.id ?? '')
    if (quantity === undefined) return []
    const { amountMinor, currency } = line.unitPrice
    return [{ ...line, quantity, lineTotal: { amountMinor: amountMinor * quantity, currency } }]
  })
}

const lineCell = `border-bottom:1px solid ${color.line};vertical-align:top`

function lineRow(shop: Shop, line: OrderLine, pictureCell: Html | false): Html {
  return html`<tr>${pictureCell}
<td style="padding:12px 16px 12px 0;${lineCell};font:${font.body};word-break:break-word"><span style="font:${font.label}">${oneLine(line.title)}</span>
${variantOf(line) && html`<br><span style="font:${font.small};color:${color.muted}">${variantOf(line)}</span>`}
<br><span style="font:${font.small};color:${color.muted}">${quantityOf(shop, line)}</span></td>
<td align="right" style="padding:12px 0;${lineCell};font:${font.label};white-space:nowrap">${formatMoney(line.lineTotal, shop.locale)}</td>
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

function lineText(shop: Shop, line: OrderLine): string {
  const variant = variantOf(line) ? ` (${variantOf(line)})` : ''
  return `* ${oneLine(line.title)}${variant}\n  ${quantityOf(shop, line)} = ${formatMoney(line.lineTotal, shop.locale)}`
}

const quantityOf = (shop: Shop, line: OrderLine) => `${line.quantity} × ${formatMoney(line.unitPrice, shop.locale)}`

// Shopify's name for the only variant of a product says nothing to a customer.
const variantOf = (line: OrderLine) => (line.variantTitle === 'Default Title' ? '' : oneLine(line.variantTitle))

export function orderTotals(shop: Shop, order: OrderSnapshot): Block {
  const { pricesIncludeTax = false } = order
  const words = wordsIn(shop.locale).order
  const before: Row[] = [
    [words.subtotal, formatMoney(order.subtotal, shop.locale)],
    ...discountRow(shop, order),
    [shippingLabel(shop, order), formatMoney(order.shipping, shop.locale)],
    ...(pricesIncludeTax ? [] : taxRows(shop, order)),
  ]
  const after = pricesIncludeTax ? taxRows(shop, order) : []
  const total: Row = [words.total, formatMoney(order.total, shop.locale)]
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

const discountRow = (shop: Shop, { discount }: OrderSnapshot): Row[] =>
  discount && discount.amountMinor > 0
    ? [[wordsIn(shop.locale).order.discount, `−${formatMoney(discount, shop.locale)}`]]
    : []

const shippingLabel = ({ locale }: Shop, { shippingLine, shippingMethod }: OrderSnapshot) =>
  shippingLine ? oneLine(shippingLine.name) : wordsIn(locale).order.shipping(capitalized(oneLine(shippingMethod)))

/** A row for each rate, as the law of most countries wants it; one sum where no rate is known or none is charged. */
function taxRows({ locale }: Shop, order: OrderSnapshot): Row[] {
  const words = wordsIn(locale).order
  const charged = taxByRate(order).filter(({ reason }) => reason === 'rate')
  const [tax, taxAt] = order.pricesIncludeTax ? [words.includesTax, words.includesTaxAt] : [words.tax, words.taxAt]
  if (charged.length === 0) return [[tax, formatMoney(order.tax, locale)]]
  return charged.map(({ name, percent, amount }) => [taxAt(oneLine(name), percent), formatMoney(amount, locale)])
}

const totalRow = ([label, amount]: Row, style: string): Html => html`<tr>
<td style="padding:2px 16px 2px 0;font:${style}">${label}</td>
<td align="right" style="padding:2px 0;font:${style};white-space:nowrap">${amount}</td></tr>`

export function deliveryAddress({ locale }: Shop, address: Address): Block {
  const lines = addressLines(address, locale)
  const label = wordsIn(locale).order.address
  return {
    html: row(html`<p style="margin:0 0 4px;font:${font.label}">${label}</p>
<p style="margin:0">${lines.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</p>`),
    text: [label, ...lines].join('\n'),
  }
}

function addressLines(address: Address, locale: string): string[] {
  const cityLine = [address.city, address.region, address.postalCode].filter(Boolean).join(', ')
  return [address.name, address.line1, address.line2, cityLine, countryName(address.country, locale)]
    .map((line) => untrustedText(line ?? ''))
    .filter((line) => line !== '')
}

const countryNames = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}
const countryName = (code: string, locale: string) => countryNames[languageOf(locale)].of(code) ?? code

const table = (rows: Html[]): Html =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows}</table>`
