import { type CloudEvent, secretMembersOf } from '@storefleet/contracts'
import { contextOf, createSecretOpener, createSecretSealer, isSealed } from '@storefleet/events'
import { escapeHtml } from './html.ts'
import { type Content, type EmailContent, type Secrets, SendFailure } from './sender.ts'

/** The secrets of one message, and what they are sealed for. */
type Holder = Readonly<{ eventType: string; eventSubject: string; recipient: string; secrets: Secrets | null }>

export type MessageSecrets = ReturnType<typeof createMessageSecrets>

/** The placeholder of a link is a link, because templates accept only links; the placeholder of a token is a word. */
const placeholderOf = (member: string) => (member === 'url' ? 'https://secret.invalid/url' : `not-shown-${member}`)

/** Replaces the secrets of events by placeholders in messages, and reveals them when a message is sent. */
export function createMessageSecrets(config: {
  userEventSecrets: readonly [string, ...string[]]
  orderEventSecrets: readonly [string, ...string[]]
}) {
  const { userEventSecrets, orderEventSecrets } = config
  const open = createSecretOpener([...userEventSecrets, ...orderEventSecrets])
  const sealers = { user: createSecretSealer(userEventSecrets[0]), order: createSecretSealer(orderEventSecrets[0]) }

  return {
    /** Returns a secret member of an event in clear. Throws where its key is missing. */
    open(event: CloudEvent, member: string): string {
      const text = String((event.data as Record<string, unknown>)[member])
      return isSealed(text) ? open(text, contextOf(event, member)) : text
    },

    /** Returns the event's payload with placeholders, and the sealed secrets. Unsealed secrets of earlier versions are sealed here. */
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

    /** Returns the content with its secrets. Throws where a secret is sealed for another message, or its key is missing. */
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
