import { notFound } from '@storefleet/contracts'
import { type HttpApp, isNotModified, NamedObject } from '@storefleet/http'
import { Type } from 'typebox'
import { limitUploads } from '../limit-uploads.ts'
import { isPictureName } from '../picture-name.ts'
import { pictureSizes } from '../picture-schema.ts'
import type { ImageLibrary } from './image-library.ts'
import { pictureTypes } from './picture-type.ts'
import { storePicture, type UploadContext } from './store-picture.ts'

type Context = UploadContext & { samples: ImageLibrary }

const tags = ['images']
const Name = Type.Object({ name: Type.String({ maxLength: 255 }) })
const maxBytes = 5 * 1024 * 1024
const maxUploads = 4

const UploadedImage = NamedObject('UploadedImage', {
  url: Type.String({ description: 'For `images[].url` of products, and wherever else a picture is named' }),
  width: Type.Integer({ description: 'In pixels, upright' }),
  height: Type.Integer(),
  sizes: pictureSizes,
})

/** A picture is looked at, never run: opened on its own it may not load or execute anything. */
const safe = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox",
  'x-content-type-options': 'nosniff',
}

export function imageRoutes(http: HttpApp, ctx: Context): void {
  http.get(
    '/images/:name',
    {
      config: { access: 'public', headers: { 'if-none-match': 'optional' }, problems: { 404: ['image-not-found'] } },
      schema: { tags, operationId: 'getImage', summary: 'A picture', params: Name },
    },
    async ({ params, headers }, reply) => {
      const picture = await find(ctx, params.name)
      if (picture === undefined) throw notFound('image-not-found', 'There is no such picture')
      reply.headers({ ...safe, etag: picture.etag, 'cache-control': picture.caching })
      if (isNotModified(headers['if-none-match'], picture.etag)) return reply.code(304).send()
      return reply.type(picture.type).send(picture.body)
    },
  )
  http.register((scope, _options, done) => {
    uploadRoute(scope as HttpApp, ctx)
    done()
  })
}

/** An uploaded picture never changes under its name; one of the sample data may with a release. */
async function find({ storage, samples }: Context, name: string) {
  if (!isPictureName(name)) {
    const sample = await samples.find(name)
    return sample && { ...sample, type: 'image/svg+xml', caching: 'public, max-age=3600' }
  }
  const body = await storage?.find(name)
  return body && { body, etag: `"${name}"`, type: 'image/webp', caching: 'public, max-age=31536000, immutable' }
}

/** In a scope of its own: this route alone takes pictures, and pictures alone. */
function uploadRoute(scope: HttpApp, ctx: Context): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    pictureTypes,
    { parseAs: 'buffer', bodyLimit: maxBytes },
    async (_request: unknown, body: Buffer) => body,
  )
  limitUploads(scope, { max: maxUploads, code: 'image-busy', what: 'pictures' })
  scope.post<{ Body: Buffer | undefined }>(
    '/api/v1/images',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: {
          409: ['image-storage-missing'],
          422: ['image-unreadable', 'image-too-large'],
          503: ['image-busy', 'image-library-missing'],
        },
      },
      bodyLimit: maxBytes,
      schema: {
        tags,
        operationId: 'createImage',
        summary: 'Upload a picture',
        description:
          'The body is the file: JPEG, PNG, WebP or AVIF of at most 5 MiB and 25 million pixels. It is stored anew as WebP of at most 2,000 pixels a side, without EXIF, and in narrower sizes. The same file again has the same address.',
        body: { content: Object.fromEntries(pictureTypes.map((type) => [type, { schema: Type.Unsafe<Buffer>({}) }])) },
        response: { 201: UploadedImage },
      },
    },
    async ({ body }, reply) => {
      const picture = await storePicture(ctx, body ?? Buffer.alloc(0))
      return reply.code(201).header('location', picture.url).send(picture)
    },
  )
}
