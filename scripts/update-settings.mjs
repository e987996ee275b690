// `npm run settings:update`: writes docs/settings.md, .env.example and the tables in the READMEs of the services, of what each
// src/config.ts declares. scripts/update-settings.test.mjs fails when one of them is not current.
import { readFileSync, writeFileSync } from 'node:fs'
import { commonSettings, declaredSettings } from './declared-settings.mjs'
import { envExample } from './env-example.mjs'
import { markdownTable } from './markdown-table.mjs'

const root = new URL('..', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')
const generated = /(<!-- settings: .*? -->\n)[\s\S]*?(<!-- \/settings -->)/
/** Their defaults differ from service to service. */
const ports = ['PORT', 'GRPC_PORT']

/** The text of every page that is made of the declared settings, by its path. */
export async function settingsPages() {
  const services = await declaredSettings()
  const common = commonSettings(services)
  const pages = {
    'docs/settings.md': settingsPage(services, common),
    '.env.example': envExample(services, read('docker-compose.yml')),
  }
  for (const service of Object.keys(services)) {
    const path = `${service}/README.md`
    pages[path] = withTable(path, settingsTable(ownSettings(services[service], common)))
  }
  return pages
}

function withTable(path, table) {
  const text = read(path)
  if (!generated.test(text))
    throw new Error(`${path} has no <!-- settings: … --> and <!-- /settings --> for its table.`)
  return text.replace(generated, (_, begin, end) => `${begin}\n${table}\n${end}`)
}

/** A service without a database has few of the common settings, so all of its are listed as its own. */
function ownSettings(settings, common) {
  const names = new Set(common.map(({ name }) => name).filter((name) => !ports.includes(name)))
  const hasAll = [...names].every((name) => settings.some((setting) => setting.name === name))
  return hasAll ? settings.filter(({ name }) => !names.has(name)) : settings
}

function settingsPage(services, common) {
  const of = (service) => `## ${service}\n\n${settingsTable(ownSettings(services[service], common))}`
  return `# Settings

Every setting is an environment variable, read once at start. An empty one counts as absent. Wrong and missing settings are reported together, one sentence each, and the process ends.
With \`NODE_ENV=production\` a service does not start without the settings that are **required**, and accepts no development secret.

This page is made by \`npm run settings:update\` from what each service's \`src/config.ts\` declares. \`npm run env\` writes them to \`.env\` for Compose.

## Every service with a database

${settingsTable(common.filter(({ name }) => !ports.includes(name)).map(withAnyService))}
${Object.keys(services).map(of).join('\n')}`
}

function settingsTable(settings) {
  const rows = settings.map(({ name, fallback, values, isRequired, meaning }) => [
    `\`${name}\``,
    isRequired ? '**required**' : defaultText(fallback),
    values ?? '',
    meaning,
  ])
  return markdownTable([['setting', 'default', 'values', 'meaning'], ...rows])
}

/** A default that has the name of the service in it. */
const withAnyService = (setting) => ({ ...setting, fallback: setting.fallback?.replace(/[a-z]+-service/, '<service>') })

const defaultText = (fallback) => (fallback ? `\`${fallback}\`` : 'none')

if (import.meta.main) {
  for (const [path, text] of Object.entries(await settingsPages())) writeFileSync(new URL(path, root), text)
}
