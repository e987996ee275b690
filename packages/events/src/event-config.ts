import { ConfigError, type ConfigReader } from '@storefleet/process'

/** The secrets that seal what is secret in the events of a service, for it and for who needs it: `ORDER_SERVICE_EVENT_SECRET`. */
export const readEventSecrets = (read: ConfigReader, publisher: string) =>
  read.secrets(
    `${publisher.toUpperCase().replaceAll('-', '_')}_EVENT_SECRET`,
    { developmentDefault: `development-only-${publisher}-event-secret` },
    `Seals what is secret in the events of ${publisher}; shared with the services that open it.`,
  )

const eventBusProtocols = ['in-process:', 'amqp:', 'amqps:', 'redis:', 'rediss:']

/** Whether it may be `in-process:` in production is up to the process: one that runs all services may. */
export function readEventBusUrl(read: ConfigReader): string {
  const url = read.text(
    'EVENT_BUS_URL',
    'in-process:',
    'The event bus: `amqp(s)://…` or `redis(s)://…`; `in-process:` where all services run in one process.',
  )
  if (eventBusProtocols.includes(URL.parse(url)?.protocol ?? '')) return url
  throw new ConfigError('EVENT_BUS_URL names no event bus: set in-process:, amqp(s)://… or redis(s)://….')
}
