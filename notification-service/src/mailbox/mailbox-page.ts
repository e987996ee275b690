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
<body${selection !== undefined && html` class="reading"`}>
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
<b>${message.subject}</b><span>${message.to}</span><time datetime="${message.sentAt.toISOString()}">${timeFormat.format(message.sentAt)} UTC</time></a></li>`

const messageView = ({ message, view }: Selection): Html => html`<header>
<p class="back"><a href="/mailbox">‹ All messages</a></p>
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
:root{color-scheme:light dark;--ink:#1f2421;--muted:#5d6661;--line:#dfe3de;--page:#f3f4f2;--sheet:#fff;--accent:#0f6b4f;--chosen:#e7f1ed;
font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page)}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9e7;--muted:#a3ada7;--line:#333a36;--page:#141715;--sheet:#1c201e;--accent:#6fd0ae;--chosen:#22332c}}
body{margin:0;display:grid;grid-template:minmax(0,1fr) / minmax(16rem,24rem) minmax(0,1fr);height:100vh;height:100dvh}
a{color:var(--accent)}
nav{overflow:auto;border-right:1px solid var(--line);background:var(--sheet)}
nav p,nav h1{margin:.75rem 1rem;font-size:.85rem;color:var(--muted)}
nav h1{font-size:1.1rem}h1 a{text-decoration:none}
ol{list-style:none;margin:0;padding:0}
li a{display:grid;padding:.7rem 1rem;border-top:1px solid var(--line);color:inherit;text-decoration:none;overflow-wrap:anywhere}
li a[aria-current]{background:var(--chosen)}li a:hover{background:var(--page)}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
li span,time{color:var(--muted);font-size:.85rem}
main{display:flex;flex-direction:column;min-width:0}
header{padding:.75rem 1.25rem;background:var(--sheet);border-bottom:1px solid var(--line)}
h2{margin:0;font-size:1.15rem;overflow-wrap:anywhere}header p{margin:.25rem 0 0;overflow-wrap:anywhere}
.tabs a{display:inline-block;margin-right:1rem}.tabs a[aria-current]{font-weight:700;text-decoration:none}
iframe{flex:1;border:0;width:100%;background:#fff;color-scheme:light}
pre{flex:1;margin:0;padding:1.25rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sheet)}
.hint{margin:auto;color:var(--muted)}.back{display:none}
@media (max-width:720px){
body{grid-template:minmax(0,1fr) / minmax(0,1fr)}nav{border:0}
.reading nav,body:not(.reading) main{display:none}.reading .back{display:block}
header{padding:.75rem 1rem}.back a,.tabs a{padding:.5rem 0}
}
`
