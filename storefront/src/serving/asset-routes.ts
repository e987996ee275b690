import type { HttpApp } from '@storefleet/http'
import { preferredEncoding } from '@storefleet/http/content-encoding'
import type { Build } from './read-build.ts'

/** What the build made for browsers. A file's name changes with its content, so it is kept for a year. */
export function assetRoutes(http: HttpApp, { files }: Build): void {
  http.get(
    '/assets/*',
    { config: { access: 'public', hasOwnBearer: true }, schema: { hide: true } },
    async (request, reply) => {
      const asset = files.get(request.url.split('?')[0] ?? '')
      if (asset === undefined) return reply.callNotFound()
      const encoding = asset.isCompressible
        ? preferredEncoding(String(request.headers['accept-encoding'] ?? ''))
        : undefined
      return reply
        .headers({
          'content-type': asset.contentType,
          'cache-control': asset.isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
          'x-content-type-options': 'nosniff',
          ...(asset.isCompressible && { vary: 'accept-encoding' }),
          ...(encoding && { 'content-encoding': encoding }),
        })
        .send(await asset.body.in(encoding))
    },
  )
}
