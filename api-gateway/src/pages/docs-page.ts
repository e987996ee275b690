import { createHash } from 'node:crypto'
import { type FastifyInstance, fastify } from 'fastify'
import { pagePolicyWith } from '../http/security-headers.ts'
import type { ReaderPace } from '../http/slow-reader.ts'
import { type Asset, createAsset, sendAsset } from './asset.ts'

type Reference = Readonly<{ page: Asset; script: Asset }>

/** The browsable reference. It fetches nothing from elsewhere: script, fonts and document are this gateway's. */
export function addDocsPage(
  app: FastifyInstance,
  { storeName, reader }: { storeName: () => Promise<string>; reader: ReaderPace },
) {
  let latest: { name: string; rendered: Promise<Reference> } | undefined
  const reference = async () => {
    const name = await storeName()
    if (latest?.name !== name) latest = { name, rendered: renderReference(name) }
    return latest.rendered
  }

  app.get('/docs', async (_request, reply) => reply.redirect('/docs/', 301))
  app.get('/docs/', async (request, reply) => sendAsset(request, reply, (await reference()).page, reader))
  app.get('/docs/js/scalar.js', async (request, reply) => sendAsset(request, reply, (await reference()).script, reader))
}

/** Page and script are made once for each name of the store, at the first request: the script is large. */
async function renderReference(shopName: string): Promise<Reference> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const renderer = fastify()
  renderer.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      pageTitle: `${shopName} API`,
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
      documentDownloadType: 'direct',
      defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    },
  })
  const page = await renderer.inject('/docs/')
  const script = await renderer.inject('/docs/js/scalar.js')
  await renderer.close()
  return {
    page: createAsset({
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
      body: page.body,
      policy: pagePolicyWith(inlineScriptHashes(page.body)),
    }),
    script: createAsset({
      contentType: 'text/javascript; charset=utf-8',
      cacheControl: 'public, max-age=3600',
      body: script.rawPayload,
    }),
  }
}

const hashOf = (content: string) => createHash('sha256').update(content).digest('base64')

const inlineScriptHashes = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, source = '']) => `sha256-${hashOf(source)}`,
  )
