// The settings of every service, as its src/config.ts declares them, and those that Compose alone has.
import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describeSettings, readRunSettings } from '../packages/service-kit/src/index.ts'

const root = new URL('..', import.meta.url)

/**
 * Returns the settings of each service by its folder, sorted: those of its process first, then its own. Every folder with a
 * `src/config.ts` that exports `readAll` is a service.
 */
export async function declaredSettings() {
  const services = {}
  for (const path of globSync('*/src/config.ts', { cwd: root }).sort()) {
    const { readAll } = await import(pathToFileURL(new URL(path, root).pathname).href)
    if (readAll !== undefined) services[path.split(/[\\/]/)[0]] = settingsOf(readAll)
  }
  return services
}

function settingsOf(readAll) {
  const hasEvents = describeSettings(readAll).some(({ name }) => name === 'EVENT_BUS_URL')
  return describeSettings((read) => {
    readRunSettings(read, { hasEvents })
    readAll(read)
  })
}

/** The settings that every service with a database has, with one meaning and one default, `PORT` and `GRPC_PORT` apart. */
export function commonSettings(services) {
  const [first, ...others] = Object.values(services).filter((settings) => settings.some(isDatabaseUrl))
  return first.filter(({ name, meaning }) =>
    others.every((settings) => settings.some((setting) => setting.name === name && setting.meaning === meaning)),
  )
}

const isDatabaseUrl = ({ name }) => name === 'DATABASE_URL'

/** The names that the environment of each container in docker-compose.yml has, by service. */
export function settingsInCompose(services, text = readFileSync(new URL('docker-compose.yml', root), 'utf8')) {
  const shared = namesIn(/^x-environment: .*\n((?: {2}.*\n|\n)+)/m.exec(text)[1], 2)
  return Object.fromEntries(services.map((service) => [service, composeNames(text, service, shared)]))
}

function composeNames(text, service, shared) {
  const block = new RegExp(`^ {2}${service}:\\n((?: {3,}.*\\n|\\n)+)`, 'm').exec(text)?.[1] ?? ''
  const environment = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(block)?.[1] ?? ''
  return new Set([...namesIn(environment, 6), ...(environment.includes('<<: *environment') ? shared : [])])
}

const namesIn = (text, indent) =>
  [...text.matchAll(new RegExp(`^ {${indent}}([A-Z][A-Z0-9_]+):`, 'gm'))].map(([, name]) => name)

/** The variables that docker-compose.yml takes from `.env`. */
export const variablesOfCompose = (text = readFileSync(new URL('docker-compose.yml', root), 'utf8')) =>
  new Set([...text.matchAll(/\$\{([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name))
