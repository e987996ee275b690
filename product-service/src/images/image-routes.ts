import { notFound } from '@storefleet/contracts'
import type { HttpApp } from '@storefleet/http'
import { isNotModified } from '@storefleet/http'
import { Type } from 'typebox'
import type { ImageLibrary } from './image-library.ts'

const Name = Type.Object({ name: Type.String({ maxLength: 255 }) })

/** A picture is looked at, never run: opened on its own it may not load or execute anything. */
const safe = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=3600',
}

export function imageRoutes(http: HttpApp, images: ImageLibrary): void {
  http.get(
    '/images/:name',
    {
      config: { access: 'public', headers: { 'if-none-match': 'optional' }, problems: { 404: ['image-not-found'] } },
      schema: { tags: ['images'], operationId: 'getImage', summary: 'A picture of the sample data', params: Name },
    },
    async ({ params, headers }, reply) => {
      const picture = await images.find(params.name)
      if (picture === undefined) throw notFound('image-not-found', 'There is no such picture')
      reply.headers({ ...safe, etag: picture.etag })
      if (isNotModified(headers['if-none-match'], picture.etag)) return reply.code(304).send()
      return reply.type('image/svg+xml').send(picture.body)
    },
  )
}
