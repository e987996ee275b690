// Writes .env for docker-compose.yml: .env.example with random secrets where it is empty. What .env already says is kept.
// `--bus=rabbitmq` or `--bus=redis-streams` chooses the event bus, `--observability=on` or `=off` whether it is watched.
// Plain JavaScript, for older versions of Node.
import { createECDH, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const assignment = /^([A-Z][A-Z0-9_]*)=(.*)$/
const bytesOfSecret = 32

/** Where services find the event bus; `setting` answers what .env says. */
const busUrls = {
  rabbitmq: (setting) => `amqp://storefleet:${setting('RABBITMQ_PASSWORD')}@rabbitmq:5672`,
  'redis-streams': (setting) => `redis://:${setting('REDIS_PASSWORD')}@redis-streams:6379`,
}

const tracesEndpoint = 'http://tempo:4318'

/**
 * The text of .env: what `present` holds, and what of `example` is missing from it, secrets made up.
 * `bus` changes the event bus, `observability` ('on' or 'off') whether it is watched; without them what is there stays.
 */
export function makeEnv({ example, present = '', bus, observability }) {
  const settings = readSettings(present)
  const missing = [...readSettings(example).keys()].filter((name) => !settings.get(name))
  const made = { ...settingsOf(example, missing), ...makeSecrets(missing) }
  const setting = (name) => made[name] ?? settings.get(name)
  if (bus !== undefined || observability !== undefined) {
    made.COMPOSE_PROFILES = changeProfiles(setting('COMPOSE_PROFILES').split(','), { bus, observability })
  }
  if (observability !== undefined) made.OTEL_EXPORTER_OTLP_ENDPOINT = observability === 'on' ? tracesEndpoint : ''
  if (bus !== undefined || missing.includes('EVENT_BUS_URL')) made.EVENT_BUS_URL = busUrl(setting)
  return Object.entries(made).reduce(assign, present === '' ? example : present)
}

function changeProfiles(profiles, { bus, observability }) {
  const buses = bus === undefined ? profiles.filter((name) => name in busUrls) : [bus]
  const isWatched = observability === undefined ? profiles.includes('observability') : observability === 'on'
  return [...buses, ...(isWatched ? ['observability'] : [])].join(',')
}

function busUrl(setting) {
  const profiles = setting('COMPOSE_PROFILES')
  const bus = profiles.split(',').find((name) => name in busUrls)
  if (bus !== undefined) return busUrls[bus](setting)
  throw new Error(`The bus is "${profiles}": choose one of ${Object.keys(busUrls).join(', ')}.`)
}

const readSettings = (text) =>
  new Map(
    text
      .split('\n')
      .map((line) => assignment.exec(line.trim()))
      .filter((match) => match !== null)
      .map(([, name, value]) => [name, value]),
  )

function settingsOf(text, names) {
  const settings = readSettings(text)
  return Object.fromEntries(names.map((name) => [name, settings.get(name)]))
}

function makeSecrets(names) {
  const secrets = names
    .filter((name) => /_(SECRET|PASSWORD)$/.test(name))
    .map((name) => [name, randomBytes(bytesOfSecret).toString('base64url')])
  const needsKeyPair = names.includes('VAPID_PUBLIC_KEY') && names.includes('VAPID_PRIVATE_KEY')
  return { ...Object.fromEntries(secrets), ...(needsKeyPair && makeVapidKeys()) }
}

/** A key pair of Web Push (RFC 8292): on P-256, base64url. */
function makeVapidKeys() {
  const pair = createECDH('prime256v1')
  const publicKey = pair.generateKeys()
  // Leading zeros count.
  const privateKey = Buffer.concat([Buffer.alloc(bytesOfSecret), pair.getPrivateKey()]).subarray(-bytesOfSecret)
  return {
    VAPID_PUBLIC_KEY: publicKey.toString('base64url'),
    VAPID_PRIVATE_KEY: privateKey.toString('base64url'),
  }
}

/** The text with the setting changed where it stands, or at its end. */
function assign(text, [name, value]) {
  const line = `${name}=${value}`
  const standing = new RegExp(`^${name}=.*$`, 'm')
  return standing.test(text) ? text.replace(standing, () => line) : `${text.trimEnd()}\n${line}\n`
}

const options = /^--(bus|observability)=(.+)$/

function choicesOf(args) {
  const choices = args.map((arg) => options.exec(arg) ?? [])
  if (
    choices.some(([, name, value]) => name === undefined || (name === 'observability' && !/^(on|off)$/.test(value)))
  ) {
    throw new Error('Usage: npm run env [-- --bus=rabbitmq|redis-streams --observability=on|off]')
  }
  return Object.fromEntries(choices.map(([, name, value]) => [name, value]))
}

const isWatched = (settings) => settings.get('COMPOSE_PROFILES').split(',').includes('observability')

function main() {
  const envFile = join(root, '.env')
  const present = existsSync(envFile) ? readFileSync(envFile, 'utf8') : ''
  const example = readFileSync(join(root, '.env.example'), 'utf8')
  const text = makeEnv({ example, present, ...choicesOf(process.argv.slice(2)) })
  if (text === present) return console.log('.env has everything already: nothing changed.')
  writeFileSync(envFile, text, { mode: 0o600 })
  // One that was there keeps its mode otherwise.
  chmodSync(envFile, 0o600)
  const settings = readSettings(text)
  console.log(
    `${present === '' ? 'Wrote' : 'Completed'} .env. Next: docker compose up --build\n\n` +
      `  Shop     ${settings.get('PUBLIC_URL')}\n` +
      `  Emails   http://localhost:${settings.get('MAIL_PORT')}\n` +
      (isWatched(settings)
        ? `  Grafana  http://localhost:${settings.get('GRAFANA_PORT')}, admin, password ${settings.get('GRAFANA_PASSWORD')}\n`
        : '') +
      `  Admin    ${settings.get('FIRST_ADMIN_EMAIL')}, password ${settings.get('FIRST_ADMIN_PASSWORD')}\n\n` +
      'Keep .env: the databases are made with these passwords.',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
