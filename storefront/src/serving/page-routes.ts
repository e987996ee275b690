import type { HttpApp } from '@storefleet/http'
import { preferredEncoding } from '@storefleet/http/content-encoding'
import type { Logger } from '@storefleet/observability'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StorefrontConfig } from '../config.ts'
import type { Head, PageContent, Shell } from '../loading/page.ts'
import type { Services } from '../loading/services.ts'
import type { StoreFacts } from '../loading/store-facts.ts'
import { type PageRoute, pageTable } from '../page-table.ts'
import * as german from '../words/de.ts'
import * as english from '../words/en.ts'
import { type Language, languages, pathIn, splitLanguage } from '../words/locale.ts'
import type { PageCache, RenderedPage } from './page-cache.ts'
import { pageHeaders } from './page-headers.ts'
import type { Build } from './read-build.ts'

export type PageDependencies = Readonly<{
  config: Pick<StorefrontConfig, 'publicUrl' | 'isProduction' | 'hasMailbox' | 'hasWorker'>
  services: Services
  facts: StoreFacts
  build: Build
  cache: PageCache
  logger: Logger
}>

const wordsOf = { en: english, de: german }
const options = { config: { access: 'public', hasOwnBearer: true }, schema: { hide: true } } as const

/** Every page in every language, and a page for what is no page. */
export function pageRoutes(http: HttpApp, dependencies: PageDependencies): void {
  for (const language of languages) {
    for (const route of pageTable) {
      http.get(pathIn(language, route.path), options, async (request, reply) => {
        const asked = {
          params: request.params as Record<string, string>,
          search: new URLSearchParams(request.url.split('?')[1] ?? ''),
        }
        const key = `${language} ${route.key(asked)}`
        const render = () => renderRoute(dependencies, { language, route, asked })
        return sendPage(dependencies, { request, reply, language, key, render })
      })
    }
  }
  http.get('/*', options, async (request, reply) => {
    const { language } = splitLanguage(request.url.split('?')[0] ?? '')
    const render = () => renderNotFound(dependencies, language)
    return sendPage(dependencies, { request, reply, language, key: `${language} not-found`, render })
  })
}

type Sending = Readonly<{
  request: FastifyRequest
  reply: FastifyReply
  language: Language
  key: string
  render: () => Promise<RenderedPage>
}>

async function sendPage({ cache, logger, build }: PageDependencies, sending: Sending): Promise<FastifyReply> {
  const { request, reply, language, key, render } = sending
  const encoding = preferredEncoding(String(request.headers['accept-encoding'] ?? ''))
  try {
    const { status, body } = await cache.read(key, render)
    const bytes = await body.in(encoding)
    return reply
      .code(status)
      .headers({ ...pageHeaders, ...(encoding && { 'content-encoding': encoding }) })
      .send(bytes)
  } catch (error) {
    logger.error({ err: error }, 'page failed')
    const html = build.renderPage(errorContent(language), bareShell(language), build.assetsOf(language))
    return reply
      .code(503)
      .headers({ ...pageHeaders, 'retry-after': '2' })
      .send(html)
  }
}

type RenderRequest = Readonly<{ language: Language; route: PageRoute; asked: Parameters<PageRoute['load']>[1] }>

async function renderRoute(dependencies: PageDependencies, { language, route, asked }: RenderRequest) {
  const { services, facts, config } = dependencies
  const { pageWords: words, islandWords } = wordsOf[language]
  const content = await route.load(
    { services, facts, language, words, islandWords, publicUrl: config.publicUrl },
    asked,
  )
  return content === undefined ? renderNotFound(dependencies, language) : render(dependencies, language, 200, content)
}

const renderNotFound = (dependencies: PageDependencies, language: Language) =>
  render(dependencies, language, 404, {
    page: 'not-found',
    props: {},
    head: messageHead(wordsOf[language].pageWords.notFoundTitle),
    frame: { path: '/' },
  })

async function render(
  { build, facts, config }: PageDependencies,
  language: Language,
  status: number,
  content: PageContent,
): Promise<RenderedPage> {
  const known = Promise.all([facts.store(), facts.categories()] as const)
  const { store: anyStore, categories: none } = bareShell(language)
  const [store, categories] = await (content.isAlwaysThere ? known.catch(() => [anyStore, none] as const) : known)
  const { publicUrl, hasWorker } = config
  const shell = { store, categories, language, publicUrl, hasWorker, developmentLinks: developmentLinks(config) }
  return { status, html: build.renderPage(content, shell, build.assetsOf(language)) }
}

function developmentLinks({
  isProduction,
  hasMailbox,
}: Pick<StorefrontConfig, 'isProduction' | 'hasMailbox'>): Shell['developmentLinks'] {
  if (isProduction) return []
  return hasMailbox ? ['api-reference', 'mailbox', 'health'] : ['api-reference', 'health']
}

/** What surrounds the page that says that the services do not respond: nothing is known of the store. */
const bareShell = (language: Language): Shell => ({
  store: {
    name: 'Shop',
    locale: 'en-GB',
    timeZone: 'UTC',
    currency: 'EUR',
    email: null,
    logoUrl: null,
    withdrawalDays: null,
  },
  categories: [],
  language,
  publicUrl: 'http://localhost',
  hasWorker: false,
  developmentLinks: [],
})

const errorContent = (language: Language): PageContent => ({
  page: 'error',
  props: {},
  head: messageHead(wordsOf[language].pageWords.errorTitle),
  frame: { path: '/' },
})

const messageHead = (title: string): Head => ({ title, description: title, canonicalPath: '/' })
