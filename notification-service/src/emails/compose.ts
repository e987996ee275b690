import { type Html, html } from '../html.ts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import type { Block } from './block.ts'
import type { Email } from './email.ts'
import { oneLine } from './plain-words.ts'
import { color, font } from './theme.ts'

type Composition = {
  subject: string
  /** What a list of messages shows after the subject. */
  preview: string
  heading: string
  blocks: readonly Block[]
}

const longestSubject = 200

/** Lays blocks out as an email: 600 pixels wide, tables and inline styles because mail programs know little else. */
export function compose(shop: Shop, { subject, preview, heading, blocks }: Composition): Email {
  return {
    subject: oneLine(subject).slice(0, longestSubject),
    html: String(htmlOf(shop, { subject, preview, heading, blocks })),
    text: textOf(shop, heading, blocks),
  }
}

function textOf(shop: Shop, heading: string, blocks: readonly Block[]): string {
  const title = oneLine(heading)
  const body = blocks.map((block) => block.text).filter((text) => text !== '')
  const footer = ['-- ', shop.name, shop.publicUrl, ...imprintOf(shop)].join('\n')
  return `${[`${title}\n${'='.repeat(title.length)}`, ...body, footer].join('\n\n')}\n`
}

const imprintOf = ({ imprint, vatId, locale }: Shop) =>
  [...imprint, ...(vatId === null ? [] : [wordsIn(locale).vatId(vatId)])].map(oneLine)

const htmlOf = (shop: Shop, { subject, preview, heading, blocks }: Composition): Html => html`<!doctype html>
<html lang="${wordsIn(shop.locale).language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${oneLine(subject)}</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:${color.page}">
<div style="display:none;max-height:0;overflow:hidden">${oneLine(preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${color.page}"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:${color.card};border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:${font.brand};color:${color.accent}">${shop.name}</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:${font.heading};color:${color.ink}">${oneLine(heading)}</h1></td></tr>
${blocks.map((block) => block.html)}
<tr><td style="padding:20px 32px 28px;border-top:1px solid ${color.line};font:${font.small};color:${color.muted}">
<a href="${shop.publicUrl}" target="_blank" rel="noopener noreferrer" style="color:${color.muted}">${shop.name}</a>${imprintOf(shop).map((line) => html`<br>${line}`)}</td></tr>
</table>
</td></tr></table>
</body>
</html>`
