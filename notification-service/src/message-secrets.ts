import { type CloudEvent, secretMembersOf } from '@storefleet/contracts'
import { contextOf, createSecretOpener, createSecretSealer, isSealed } from '@storefleet/events'
import { escapeHtml } from './html.ts'
import { type Content, type EmailContent, type Secrets, SendFailure } from './sender.ts'

/** What a secret was sealed for, and those of one message. */
type Holder = Readonly<{ eventType: string; eventSubject: string; recipient: string; secrets: Secrets | null }>

export type MessageSecrets = ReturnType<typeof createMessageSecrets>

/** A whole link is a placeholder that is a link, because mails take only those; a part of one may be any word. */
const placeholderOf = (member: string) => (member === 'url' ? 'https://secret.invalid/url' : `not-shown-${member}`)

/** Keeps what is secret in an event out of the messages that tell of it until they are sent. */
export function createMessageSecrets(config: {
  userEventSecrets: readonly [string, ...string[]]
  orderEventSecrets: readonly [string, ...string[]]
}) {
  const { userEventSecrets, orderEventSecrets } = config
  const open = createSecretOpener([...userEventSecrets, ...orderEventSecrets])
  const sealers = { user: createSecretSealer(userEventSecrets[0]), order: createSecretSealer(orderEventSecrets[0]) }

  return {
    /** The event's payload with placeholders, and what they stand for. Secrets of an earlier version's event are sealed here. */
    hide<Payload>(event: CloudEvent<Payload>): { data: Payload; secrets: Secrets | null } {
      const members = secretMembersOf(event.type)
      if (members.length === 0) return { data: event.data, secrets: null }
      const { seal } = event.type.startsWith('user.') ? sealers.user : sealers.order
      const hidden = members.map((member) => {
        const text = String((event.data as Record<string, unknown>)[member])
        return { member, sealed: isSealed(text) ? text : seal(text, contextOf(event, member)) }
      })
      return {
        data: { ...event.data, ...Object.fromEntries(members.map((member) => [member, placeholderOf(member)])) },
        secrets: Object.fromEntries(hidden.map((secret) => [placeholderOf(secret.member), secret])),
      }
    },

    /** The content as its recipient reads it. Throws where a secret was sealed for another message, or its key is not here. */
    reveal<Kind extends Content>(
      { eventType, eventSubject: subject, recipient, secrets }: Holder,
      content: Kind,
    ): Kind {
      if (secrets === null || !isEmail(content)) return content
      let { html, text } = content
      for (const [placeholder, { member, sealed }] of Object.entries(secrets)) {
        const secret = checked(member, open(sealed, { eventType, subject, member, recipient }))
        html = html.replaceAll(placeholder, () => escapeHtml(secret))
        text = text.replaceAll(placeholder, () => secret)
      }
      return { ...content, html, text }
    },
  }
}

const isEmail = (content: Content): content is EmailContent => 'html' in content

function checked(member: string, text: string): string {
  if (member !== 'url') return encodeURIComponent(text)
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new SendFailure('Its link is not a web address', { isPermanent: true })
}
