import { readEventSecrets } from '@storefleet/events'
import { ConfigError, type ConfigReader, readSettings } from '@storefleet/process'
import { readFirstStoreName, readServiceConfig, readStorefrontPages, type ServiceConfig } from '@storefleet/service'
import { parseSender } from './emails/email-address.ts'
import { isVapidPair, type VapidKeys } from './push/vapid-keys.ts'

export type NotificationConfig = ServiceConfig &
  Readonly<{
    /** The shop's name in emails before order-service has published its profile. */
    storeName: string
    /** The URL of the page of an order, with `{id}`; links in emails lead there. Undefined: to the API. */
    orderPageUrl: string | undefined
    /** Undefined: email goes to the development mailbox. */
    smtpUrl: string | undefined
    emailFrom: { name: string; address: string }
    /** Undefined: generated once and stored in the database. */
    vapidKeys: VapidKeys | undefined
    /** A `mailto:` or `https:` address where push services can complain. */
    vapidSubject: string
    /** Longer than any attempt takes. A message whose process dies is sent again after this time. */
    deliveryLeaseMs: number
    /** Of each kind of mail about paid orders, to one mailbox; 0 is no limit. */
    orderMailsPerHour: number
    /** Open what is secret in the events of user-service and order-service. */
    userEventSecrets: readonly [string, ...string[]]
    orderEventSecrets: readonly [string, ...string[]]
  }>

/** Reads the settings from the environment; throws a `ConfigError` that names the one to set. */
export function readNotificationConfig(env: NodeJS.ProcessEnv): NotificationConfig {
  return Object.freeze(readSettings(env, readAll))
}

/** All settings of the service, as `docs/settings.md` lists them. */
export const readAll = (read: ConfigReader): NotificationConfig => {
  const service = readServiceConfig(read, { service: 'notification-service', port: 3004 })
  return {
    ...service,
    storeName: readFirstStoreName(read) ?? 'Storefleet',
    orderPageUrl: read.attempt(() => readOrderPageUrl(read)) ?? readStorefrontPages(read, service.publicUrl)?.orderPage,
    smtpUrl: read.attempt(() => readSmtpUrl(read)),
    emailFrom: read.attempt(() => readSender(read)),
    vapidKeys: read.attempt(() => readVapidKeys(read)),
    vapidSubject: read.attempt(() => readVapidSubject(read)),
    deliveryLeaseMs: read.integer(
      'DELIVERY_LEASE_MS',
      { fallback: 120_000, min: 1_000, max: 3_600_000 },
      'How long an attempt may take before it counts as lost and is repeated.',
    ),
    orderMailsPerHour: read.integer(
      'ORDER_MAILS_PER_HOUR',
      { fallback: 100, max: 1_000_000 },
      'Largest number of emails of a kind about paid orders to one mailbox in an hour; 0 is no limit.',
    ),
    userEventSecrets: readEventSecrets(read, 'user-service'),
    orderEventSecrets: readEventSecrets(read, 'order-service'),
  }
}

function readOrderPageUrl(read: ConfigReader): string | undefined {
  const url = read.optionalText(
    'ORDER_PAGE_URL',
    'Page of an order in a shop of your own, with `{id}`; links in order emails lead there, with the token in the fragment. Without it they lead where `PAGE_LINKS` says.',
  )
  if (url === undefined || isOrderPageUrl(url)) return url
  throw new ConfigError(
    'ORDER_PAGE_URL is not usable: set an address with {id} such as https://shop.example.com/orders/{id}.',
  )
}

const isOrderPageUrl = (url: string) =>
  /^https?:\/\//.test(url) && url.includes('{id}') && !url.includes('#') && URL.canParse(url)

function readSmtpUrl(read: ConfigReader): string | undefined {
  const url = read.optionalText(
    'SMTP_URL',
    'Mail server: `smtp://` or `smtps://user:password@host:port`; without it emails stay in the development mailbox.',
  )
  if (url === undefined && read.isProduction) {
    throw new ConfigError(
      'SMTP_URL must be set in production, such as smtps://user:password@smtp.example.com: the development mailbox is not available there.',
    )
  }
  if (url !== undefined && !(URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol))) {
    throw new ConfigError('SMTP_URL is not usable: set a URL such as smtps://user:password@smtp.example.com.')
  }
  return url
}

function readSender(read: ConfigReader) {
  const text =
    read.optionalText(
      'EMAIL_FROM',
      'Sender of emails; in development `Storefleet <shop@storefleet.test>` without it.',
    ) ?? developmentDefault(read, 'Storefleet <shop@storefleet.test>')
  if (text === undefined)
    throw new ConfigError('EMAIL_FROM must be set in production, such as Acme <shop@acme.example>.')
  const sender = parseSender(text)
  if (sender === undefined)
    throw new ConfigError(
      `EMAIL_FROM is ${JSON.stringify(text)}: set one sender, such as Storefleet <shop@example.com>.`,
    )
  return sender
}

function readVapidKeys(read: ConfigReader): VapidKeys | undefined {
  const publicKey = read.optionalText(
    'VAPID_PUBLIC_KEY',
    'Public key of Web Push (`npx web-push generate-vapid-keys`), the same in every replica; in development made once without it.',
  )
  const privateKey = read.optionalText('VAPID_PRIVATE_KEY', 'Private key of that pair.')
  if (publicKey === undefined && privateKey === undefined && !read.isProduction) return undefined
  const keys = { publicKey: publicKey ?? '', privateKey: privateKey ?? '' }
  if (!isVapidPair(keys)) {
    throw new ConfigError(
      'VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be set to one key pair: make it with npx web-push generate-vapid-keys.',
    )
  }
  return keys
}

function readVapidSubject(read: ConfigReader): string {
  const subject =
    read.optionalText(
      'VAPID_SUBJECT',
      'A `mailto:` or `https:` address where push services can complain; in development `mailto:shop@storefleet.test` without it.',
    ) ?? developmentDefault(read, 'mailto:shop@storefleet.test')
  if (subject === undefined) {
    throw new ConfigError('VAPID_SUBJECT must be set in production, such as mailto:shop@acme.example.')
  }
  if (/^(mailto:.+@|https:\/\/)./.test(subject)) return subject
  throw new ConfigError(`VAPID_SUBJECT is "${subject}": set a mailto: or https: address where you can be reached.`)
}

const developmentDefault = (read: ConfigReader, value: string) => (read.isProduction ? undefined : value)
