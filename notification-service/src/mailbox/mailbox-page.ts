import { type Html, html } from '../html.ts'
import type { MailboxMessage } from './mailbox-store.ts'

type View = 'html' | 'text'
type Selection = { message: MailboxMessage; view: View }

const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })

/** The mailbox as a page without scripts: messages on one side, the selected one as its reader sees it on the other. */
export function mailboxPage(messages: readonly MailboxMessage[], selection: Selection | undefined): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${selection === undefined && html`<meta http-equiv="refresh" content="5">`}
<title>${selection ? `${selection.message.subject} · ` : ''}Development mailbox</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="Messages">
<h1><a href="/mailbox">Development mailbox</a></h1>
<p>Nothing here was really sent. Set <code>SMTP_URL</code> to send email.</p>
${messages.length === 0 ? html`<p>No messages yet.</p>` : html`<ol>${messages.map((message) => entry(message, selection))}</ol>`}
</nav>
<main>${selection ? messageView(selection) : html`<p class="hint">Choose a message.</p>`}</main>
</body>
</html>`)
}

const pageOf = (id: string, view: View) => `/mailbox?message=${id}&view=${view}`

const entry = (message: MailboxMessage, selection: Selection | undefined): Html => html`<li>
<a href="${pageOf(message.id, selection?.view ?? 'html')}"${selection?.message.id === message.id && html` aria-current="true"`}>
<b>${message.subject}</b><span>${message.to}</span><time datetime="${message.sentAt.toISOString()}">${timeFormat.format(message.sentAt)}</time></a></li>`

const messageView = ({ message, view }: Selection): Html => html`<header>
<h2>${message.subject}</h2>
<p>To ${message.to}, <time datetime="${message.sentAt.toISOString()}">${timeFormat.format(message.sentAt)} UTC</time></p>
<p class="tabs">${tab(message.id, 'html', view)}${tab(message.id, 'text', view)}
<a href="/mailbox/messages/${message.id}/html" target="_blank" rel="noopener">Open alone</a></p>
</header>
${
  view === 'text'
    ? html`<pre>${message.text}</pre>`
    : html`<iframe title="The message" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${message.html}"></iframe>`
}`

const tab = (id: string, view: View, selected: View): Html =>
  html`<a href="${pageOf(id, view)}"${view === selected && html` aria-current="true"`}>${view === 'html' ? 'HTML' : 'Text'}</a>`

const style = html`
:root{color-scheme:light;font:15px/1.5 system-ui,sans-serif;color:#1f2421;background:#f3f4f2}
body{margin:0;display:grid;grid-template:minmax(0,1fr) / minmax(16rem,24rem) minmax(0,1fr);height:100vh}
nav{overflow:auto;border-right:1px solid #e3e6e2;background:#fff}
nav p,nav h1{margin:.75rem 1rem;font-size:.85rem;color:#68716c}
nav h1{font-size:1.1rem}h1 a{color:#0f6b4f;text-decoration:none}
ol{list-style:none;margin:0;padding:0}
li a{display:grid;padding:.7rem 1rem;border-top:1px solid #e3e6e2;color:inherit;text-decoration:none;overflow-wrap:anywhere}
li a[aria-current]{background:#e7f1ed}li a:hover{background:#f3f4f2}
li span,time{color:#68716c;font-size:.85rem}
main{display:flex;flex-direction:column}
header{padding:.75rem 1.25rem;background:#fff;border-bottom:1px solid #e3e6e2}
h2{margin:0;font-size:1.15rem;overflow-wrap:anywhere}header p{margin:.25rem 0 0}
.tabs a{display:inline-block;margin-right:1rem;color:#0f6b4f}.tabs a[aria-current]{font-weight:700;text-decoration:none}
iframe{flex:1;border:0;width:100%}
pre{flex:1;margin:0;padding:1.25rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;background:#fff}
.hint{margin:auto;color:#68716c}
@media (max-width:720px){body{display:block;height:auto}iframe{min-height:80vh}}
`
