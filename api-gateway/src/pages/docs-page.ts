import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { type FastifyInstance, fastify } from 'fastify'
import { pagePolicyWith } from '../edge/security-headers.ts'

type Reference = Readonly<{ html: string; policy: string; compressedScript: Buffer; scriptEtag: string }>

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** The browsable reference. It fetches nothing from elsewhere: script, fonts and document are this gateway's. */
export function addDocsPage(app: FastifyInstance, shopName: string) {
  let rendered: Promise<Reference> | undefined
  const reference = () => {
    rendered ??= renderReference(shopName)
    return rendered
  }

  app.get('/docs', async (_request, reply) => reply.redirect('/docs/', 301))

  app.get('/docs/', async (_request, reply) => {
    const { html, policy } = await reference()
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html)
  })

  app.get('/docs/js/scalar.js', async (request, reply) => {
    const { compressedScript, scriptEtag } = await reference()
    reply.headers({ etag: scriptEtag, 'cache-control': 'public, max-age=3600', vary: 'accept-encoding' })
    if (request.headers['if-none-match'] === scriptEtag) return reply.code(304).send()
    reply.type('text/javascript; charset=utf-8')
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
      return reply.send(await decompress(compressedScript))
    return reply.header('content-encoding', 'gzip').send(compressedScript)
  })
}

/** Page and script never change while the process runs, so they are made once, and only when somebody asks: the script is large. */
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
    html: page.body,
    policy: pagePolicyWith(inlineScriptHashes(page.body)),
    compressedScript: await compress(script.rawPayload),
    scriptEtag: `"${hashOf(script.rawPayload).slice(0, 22)}"`,
  }
}

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('base64')

const inlineScriptHashes = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, source = '']) => `sha256-${hashOf(source)}`,
  )
