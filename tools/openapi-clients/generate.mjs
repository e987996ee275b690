// Writes e2e/clients from docs/openapi/v1.json: the types of openapi-typescript, and the client of @hey-api/openapi-ts.
// Once: npm ci --prefix tools/openapi-clients. Then: node tools/openapi-clients/generate.mjs, or with --check to fail when
// a file is stale.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const document = new URL('../../docs/openapi/v1.json', import.meta.url)
const clients = fileURLToPath(new URL('../../e2e/clients/', import.meta.url))
const folders = ['openapi-typescript', 'hey-api']
/** Types of what the pages show: the schemas alone, and of these only what `storefront/src/api/schema.ts` names. */
const pageTypes = fileURLToPath(new URL('../../storefront/src/api/v1.d.ts', import.meta.url))
const pageSchemas = fileURLToPath(new URL('../../storefront/src/api/schema.ts', import.meta.url))

/** Neither generator is there before `npm ci` has run here. */
async function loadGenerators() {
  try {
    const [{ default: openapiTS, astToString }, { createClient }] = await Promise.all([
      import('openapi-typescript'),
      import('@hey-api/openapi-ts'),
    ])
    return { openapiTS, astToString, createClient }
  } catch (cause) {
    throw new Error('The generators are not installed. Run: npm ci --prefix tools/openapi-clients', { cause })
  }
}

/** The text of every generated file, by its path below e2e/clients. */
async function generate() {
  const { openapiTS, astToString, createClient } = await loadGenerators()
  const types = astToString(await openapiTS(document))
  const path = mkdtempSync(join(tmpdir(), 'storefleet-clients-'))
  try {
    await createClient({
      input: fileURLToPath(document),
      logs: { level: 'warn', file: false },
      output: { path, module: { extension: '.ts' } },
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    })
    const files = globSync('**/*.ts', { cwd: path }).map((file) => [
      join('hey-api', file),
      readFileSync(join(path, file), 'utf8'),
    ])
    return new Map([[join('openapi-typescript', 'schema.d.ts'), types], ...files])
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

/** Every schema that one of these refers to, in the order of the document. */
function schemasOf(names, all) {
  const found = new Set()
  const follow = (name) => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next] of JSON.stringify(all[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g)) follow(next)
  }
  for (const name of names) follow(name)
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)))
}

async function generatePageTypes() {
  const { openapiTS, astToString } = await loadGenerators()
  const { openapi, info, components } = JSON.parse(readFileSync(document, 'utf8'))
  const names = [...readFileSync(pageSchemas, 'utf8').matchAll(/Schemas\['(\w+)'\]/g)].map(([, name]) => name)
  const schemas = schemasOf(names, components.schemas)
  return astToString(await openapiTS({ openapi, info, paths: {}, components: { schemas } }))
}

const current = () =>
  folders.flatMap((folder) => globSync('**/*.ts', { cwd: join(clients, folder) }).map((file) => join(folder, file)))

const generated = await generate()
generated.set(relative(clients, pageTypes), await generatePageTypes())
const textOf = (path) => (existsSync(join(clients, path)) ? readFileSync(join(clients, path), 'utf8') : undefined)
const stale = [...generated].filter(([path, text]) => textOf(path) !== text).map(([path]) => path)
const left = current().filter((path) => !generated.has(path))

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...left]) console.error(`e2e/clients/${path} is stale. Run: npm run clients:update`)
  process.exitCode = stale.length + left.length === 0 ? 0 : 1
} else {
  for (const path of left) rmSync(join(clients, path))
  for (const path of stale) {
    mkdirSync(dirname(join(clients, path)), { recursive: true })
    writeFileSync(join(clients, path), generated.get(path))
  }
  console.log(
    stale.length + left.length === 0 ? 'Everything is current.' : `Changed ${[...stale, ...left].join(', ')}.`,
  )
}
