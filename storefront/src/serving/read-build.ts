import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type CompressionEffort, SharedBody } from '@storefleet/http/content-encoding'
import type { PageAssets, RenderPage } from '../loading/page.ts'
import { speculationRules, speculationRulesPath } from './page-headers.ts'

/** What `vite build` made: a page renderer for this process, and files for browsers. */
export type Build = Readonly<{
  renderPage: RenderPage
  assetsOf: (language: string) => PageAssets
  /** By path, such as `/assets/start-en-4f3a.js`. */
  files: ReadonlyMap<string, Asset>
  /** The code of the service worker. */
  workerCode: string
}>

type Asset = Readonly<{ contentType: string; body: SharedBody; isCompressible: boolean; isHashed: boolean }>

type ManifestEntry = Readonly<{
  file: string
  css?: readonly string[]
  assets?: readonly string[]
  imports?: readonly string[]
  isDynamicEntry?: boolean
}>
type Manifest = Readonly<Record<string, ManifestEntry>>

/** All there is: a file is compressed once. */
const effort: CompressionEffort = { br: 11, gzip: 9 }
const folder = new URL('../../dist/', import.meta.url)
const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Rejects where nothing was built: `npm run setup` builds it. */
export async function readBuild(): Promise<Build> {
  const manifest = readManifest()
  const { renderPage } = (await import(new URL('server/render-page.js', folder).href)) as { renderPage: RenderPage }
  const names = new Set(Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]))
  const files = new Map([[speculationRulesPath, rulesAsset]])
  for (const name of names) files.set(`/assets/${name}`, await readAsset(name))
  const byLanguage = new Map(['en', 'de'].map((language) => [language, pageAssets(manifest, language)]))
  const { file: worker } = entryOf(manifest, 'src/worker/service-worker.ts')
  const workerCode = await readFile(new URL(`client/${worker}`, folder), 'utf8')
  return { renderPage, files, workerCode, assetsOf: (language) => byLanguage.get(language) as PageAssets }
}

function readManifest(): Manifest {
  try {
    return JSON.parse(readFileSync(new URL('client/.vite/manifest.json', folder), 'utf8')) as Manifest
  } catch (cause) {
    throw new Error('The pages are not built. Run: npm run setup', { cause })
  }
}

const rulesAsset: Asset = {
  contentType: 'application/speculationrules+json',
  body: new SharedBody(Buffer.from(JSON.stringify(speculationRules)), { effort }),
  isCompressible: true,
  isHashed: false,
}

async function readAsset(name: string): Promise<Asset> {
  const extension = name.split('.').at(-1) ?? ''
  return {
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    body: new SharedBody(await readFile(new URL(`client/${name}`, folder)), { effort }),
    isCompressible: extension !== 'woff2',
    isHashed: true,
  }
}

/** Islands that not every page has, and the module of each. */
const islandModules = {
  'buy-box': 'src/product/buy-box.tsx',
  pictures: 'src/product/product-pictures.tsx',
  'cart-page': 'src/cart/cart-contents.tsx',
  checkout: 'src/checkout/checkout.tsx',
  order: 'src/order/order-view.tsx',
  'find-order': 'src/order/find-order.tsx',
  account: 'src/account/account.tsx',
  'account-access': 'src/account/account-access.tsx',
}

function pageAssets(manifest: Manifest, language: string): PageAssets {
  const start = entryOf(manifest, `src/client/start-${language}.ts`)
  const shared = withImports(manifest, start)
  const path = (file: string) => `/assets/${file}`
  const islands = Object.entries(islandModules).map(([name, module]) => {
    const scripts = withImports(manifest, entryOf(manifest, module)).map(({ file }) => file)
    return [name, scripts.filter((file) => !shared.some((each) => each.file === file)).map(path)] as const
  })
  const stylesOf = (entries: readonly ManifestEntry[]) => unique(entries.flatMap(({ css = [] }) => css)).map(path)
  const consoleStart = entryOf(manifest, `src/console/start-${language}.ts`)
  const ofConsole = withImports(manifest, consoleStart)
  return {
    console: {
      script: path(consoleStart.file),
      styles: stylesOf(ofConsole),
      preloads: ofConsole.slice(1).map(({ file }) => path(file)),
      pages: Object.fromEntries(
        consolePagesOf(manifest).map(([module, entry]) => [
          module,
          unique([...ofConsole, ...withImports(manifest, entry)].map(({ file }) => file)).map(path),
        ]),
      ),
    },
    script: path(start.file),
    themeScript: path(entryOf(manifest, 'src/client/theme.ts').file),
    // A style that both languages use is in a chunk of its own.
    styles: stylesOf(shared),
    fonts: unique(shared.flatMap(({ assets = [] }) => assets))
      .filter((file) => file.endsWith('.woff2'))
      .map(path),
    preloads: shared.slice(1).map(({ file }) => path(file)),
    islands: Object.fromEntries(islands),
  }
}

/** The modules that the console loads when one of its pages is opened. */
const consolePagesOf = (manifest: Manifest) =>
  Object.entries(manifest).filter(([module, { isDynamicEntry }]) => isDynamicEntry && module.startsWith('src/console/'))

const unique = (values: readonly string[]) => [...new Set(values)]

function entryOf(manifest: Manifest, module: string): ManifestEntry {
  const entry = manifest[module]
  if (entry === undefined) throw new Error(`The build has no ${module}. Run: npm run setup`)
  return entry
}

/** The entry, and everything that it loads with it. */
function withImports(manifest: Manifest, entry: ManifestEntry, seen = new Set<ManifestEntry>()): ManifestEntry[] {
  if (seen.has(entry)) return []
  seen.add(entry)
  const imported = (entry.imports ?? []).map((name) => entryOf(manifest, name))
  return [entry, ...imported.flatMap((each) => withImports(manifest, each, seen))]
}
