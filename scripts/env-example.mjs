// .env.example: what `npm run env` asks for and fills in, and then every other setting with its default.
import { variablesOfCompose } from './declared-settings.mjs'

const introduction = `# The settings of docker-compose.yml, made by \`npm run settings:update\`. \`npm run env\` copies this file to .env and fills in
# what is empty here with random values; run again, it adds what a newer version needs and changes nothing else.
`

/**
 * What a shop sets, in the order a reader needs it. \`own\` is the meaning of a setting that Compose alone has; the meaning of
 * the others is the one that their service declares. A setting without a value is filled in by \`npm run env\`.
 */
const asked = [
  { name: 'COMPOSE_PROJECT_NAME', value: 'storefleet', own: 'Names the containers, networks and volumes.' },
  { name: 'PUBLIC_URL', value: 'http://localhost:3000' },
  { name: 'GATEWAY_PORT', value: '3000', own: 'Port of this machine that the gateway is reached on.' },
  { name: 'FIRST_ADMIN_EMAIL', value: 'admin@storefleet.test' },
  { name: 'FIRST_ADMIN_PASSWORD' },
  { name: 'SAMPLE_DATA', value: 'true' },
  {
    name: 'MAIL_PORT',
    value: '8025',
    own: 'Port of this machine that shows emails, unless SMTP_URL names a mail server.',
  },
  {
    name: 'BACKUP_FOLDER',
    value: './backups',
    own: 'Folder of this machine that `docker compose run --rm backup` writes to and reads from, see docs/backup.md.',
  },
  { name: 'EMAIL_FROM', value: 'Storefleet <shop@storefleet.test>' },
  { name: 'VAPID_SUBJECT', value: 'mailto:shop@storefleet.test' },
  { name: 'GRAFANA_PORT', value: '3030', own: 'Port of this machine that Grafana is reached on; its user is admin.' },
  { name: 'GRAFANA_PASSWORD', own: 'Password of that user.' },
  { name: 'PROMETHEUS_PORT', value: '9090', own: 'Port of this machine that Prometheus is reached on.' },
  { name: 'ALERTMANAGER_PORT', value: '9093', own: 'Port of this machine that Alertmanager is reached on.' },
  { name: 'OTEL_TRACES_SAMPLER_ARG', value: '1' },
  { name: 'RATE_LIMIT_PER_MINUTE', value: '1200' },
  { name: 'SIGN_IN_LIMIT_PER_MINUTE', value: '30' },
  {
    name: 'COMPOSE_PROFILES',
    value: 'rabbitmq',
    own:
      'What runs beside the services. The event bus: rabbitmq or redis-streams. `npm run env -- --bus=redis-streams` changes it\n' +
      '# and EVENT_BUS_URL, before the first start: events that wait in one bus are unknown to the other.\n' +
      '# `npm run env -- --observability=on` adds Prometheus, Grafana, Loki and Tempo, and sends them traces; `=off` removes them.',
  },
  { name: 'EVENT_BUS_URL' },
  { name: 'RABBITMQ_PASSWORD', own: 'Password of the services at RabbitMQ.' },
  { name: 'REDIS_PASSWORD', own: 'Password of the services at Redis.' },
  { name: 'DATABASE_ADMIN_PASSWORD', own: 'Password of the superuser of every database; no service has it.' },
  { name: 'USER_DATABASE_PASSWORD', own: 'Password of user-service at its database.' },
  { name: 'PRODUCT_DATABASE_PASSWORD', own: 'Password of product-service at its database.' },
  { name: 'ORDER_DATABASE_PASSWORD', own: 'Password of order-service at its database.' },
  { name: 'NOTIFICATION_DATABASE_PASSWORD', own: 'Password of notification-service at its database.' },
  { name: 'ORDER_SERVICE_TOKEN_SECRET' },
  { name: 'USER_SERVICE_EVENT_SECRET' },
  { name: 'ORDER_SERVICE_EVENT_SECRET' },
  { name: 'BETTER_AUTH_SECRET' },
  { name: 'ORDER_ACCESS_SECRET' },
  { name: 'PAYMENT_PROVIDERS', value: 'sandbox' },
  { name: 'SANDBOX_WEBHOOK_SECRET' },
  { name: 'VAPID_PUBLIC_KEY' },
  { name: 'VAPID_PRIVATE_KEY' },
]

/** The text of .env.example, of the settings of each service and the text of docker-compose.yml. */
export function envExample(services, compose) {
  const meanings = new Map(
    Object.values(services)
      .flat()
      .map((setting) => [setting.name, setting]),
  )
  const first = asked.map(({ name, value = '', own }) => `# ${own ?? meanings.get(name).meaning}\n${name}=${value}\n`)
  const others = [...variablesOfCompose(compose)].filter((name) => !asked.some((setting) => setting.name === name))
  const rest = others.map((name) => `# ${meanings.get(name).meaning}\n#${name}=${meanings.get(name).fallback ?? ''}\n`)
  return [introduction, ...first, '# What follows has a default, which is shown.\n', ...rest].join('\n')
}
