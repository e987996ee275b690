import { type Html, html } from '../html.ts'
import { oneLine, webAddress } from './plain-words.ts'
import { color, font } from './theme.ts'

/** A part of an email in both forms: table rows for HTML, and lines for plain text. */
export type Block = Readonly<{ html: Html; text: string }>

/** A row of the email's one column. */
export const row = (content: Html): Html =>
  html`<tr><td style="padding:0 32px 20px;font:${font.body};color:${color.ink}">${content}</td></tr>`

export function paragraph(text: string): Block {
  const line = oneLine(text)
  return { html: row(html`<p style="margin:0">${line}</p>`), text: line }
}

export function smallPrint(text: string): Block {
  const line = oneLine(text)
  return { html: row(html`<p style="margin:0;font:${font.small};color:${color.muted}">${line}</p>`), text: line }
}

/** A button that opens `url`; empty where that is not an http(s) URL. */
export function button(label: string, url: string): Block {
  const address = webAddress(url)
  if (address === undefined) return nothing
  return {
    html: row(html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:${color.accent}"><a href="${address}" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:${font.button};color:#ffffff;text-decoration:none">${label}</a></td>
</tr></table>`),
    text: `${label}:\n${address}`,
  }
}

export type Fact = { label: string; value: string | null | undefined; url?: string | null | undefined }

/** Labelled values, such as a tracking number; those without a value are left out. */
export function facts(list: readonly Fact[]): Block {
  const known = list.flatMap(({ label, value, url }) =>
    value ? [{ label, value: oneLine(value), address: url ? webAddress(url) : undefined }] : [],
  )
  if (known.length === 0) return nothing
  const rows = known.map(
    ({ label, value, address }) => html`<tr>
<td style="padding:6px 16px 6px 0;font:${font.small};color:${color.muted};vertical-align:top;white-space:nowrap">${label}</td>
<td style="padding:6px 0;font:${font.body};word-break:break-word">${address ? link(address, value) : value}</td></tr>`,
  )
  return {
    html: row(html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">${rows}</table>`),
    text: known.map(({ label, value, address }) => `${label}: ${value}${address ? `\n${address}` : ''}`).join('\n'),
  }
}

const link = (address: string, label: string): Html =>
  html`<a href="${address}" target="_blank" rel="noopener noreferrer" style="color:${color.accent}">${label}</a>`

const nothing: Block = { html: html``, text: '' }
