import { notFound, toEmailAddress } from '@storefleet/contracts'
import { decodeIdCursor, type HttpApp, NamedObject, PageOf, page, Timestamp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import type { MessageSecrets } from '../message-secrets.ts'
import { mailboxPage } from './mailbox-page.ts'
import type { KeptMessage, MailboxMessage, MailboxStore } from './mailbox-store.ts'

const tags = ['mailbox']
const shownOnPage = 200

const Message = NamedObject('MailboxMessage', {
  id: Uuid,
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  html: Type.String(),
  sentAt: Timestamp,
})

const Selection = Type.Object({
  message: Type.Optional(Uuid),
  view: Type.Union([Type.Literal('html'), Type.Literal('text')], { default: 'html' }),
})

const Filter = Type.Object({
  to: Type.Optional(Type.String({ maxLength: 254 })),
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100 }),
  cursor: Type.Optional(Type.String({ maxLength: 1000 })),
})

const noScripts =
  "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
}

type Context = { mailbox: MailboxStore; secrets: Pick<MessageSecrets, 'reveal'> }

/** The development mailbox. Registered only where email is not sent for real. */
export function mailboxRoutes(http: HttpApp, ctx: Context): void {
  http.get(
    '/mailbox',
    {
      config: { access: 'public', problems: { 404: ['message-not-found'] } },
      schema: {
        tags,
        operationId: 'showMailbox',
        summary: 'The development mailbox as a page',
        querystring: Selection,
      },
    },
    async ({ query: { message: id, view } }, reply) => {
      const message = id === undefined ? undefined : await find(ctx, id)
      const messages = await ctx.mailbox.list({ limit: shownOnPage })
      const body = mailboxPage(messages, message && { message, view })
      return reply.headers({ ...pageHeaders, 'content-security-policy': noScripts }).send(body)
    },
  )

  http.get(
    '/mailbox/messages',
    {
      config: { access: 'public' },
      schema: {
        tags,
        operationId: 'listMailboxMessages',
        summary: 'Messages in the development mailbox, newest first',
        querystring: Filter,
        response: { 200: PageOf(Message) },
      },
    },
    async ({ query: { to, limit, cursor } }) => {
      const messages = await ctx.mailbox.list({
        to: to && (toEmailAddress(to) ?? to),
        limit: limit + 1,
        beforeId: decodeIdCursor(cursor),
      })
      const resources = messages.map((kept) => {
        const message = asRead(ctx, kept)
        return { ...message, sentAt: message.sentAt.toISOString() }
      })
      return page(resources, limit, ({ id }) => [id])
    },
  )

  http.get(
    '/mailbox/messages/:id/html',
    {
      config: { access: 'public', problems: { 404: ['message-not-found'] } },
      schema: {
        tags,
        operationId: 'getMailboxMessage',
        summary: 'One message as its reader sees it',
        params: Type.Object({ id: Uuid }),
      },
    },
    async ({ params }, reply) => {
      const { html } = await find(ctx, params.id)
      const policy = `${noScripts}; sandbox allow-popups allow-popups-to-escape-sandbox`
      return reply.headers({ ...pageHeaders, 'content-security-policy': policy }).send(html)
    },
  )
}

async function find(ctx: Context, id: string): Promise<MailboxMessage> {
  const message = await ctx.mailbox.findById(id)
  if (message === undefined) throw notFound('message-not-found', 'There is no such message')
  return asRead(ctx, message)
}

/** As its recipient reads it; with its placeholders where the key has changed since. */
function asRead({ secrets }: Context, message: KeptMessage): MailboxMessage {
  try {
    return { ...message, ...secrets.reveal({ ...message, recipient: message.to }, message) }
  } catch {
    return message
  }
}
