import { Readable } from 'node:stream'
import type { HttpApp } from '@storefleet/service-kit'
import { Type } from 'typebox'
import { exportProducts } from './export-products.ts'
import type { ImportContext } from './import-context.ts'
import { importProducts } from './import-products.ts'

type Context = ImportContext & { importMaxBytes: number }

const outcomes = ['created', 'updated', 'unchanged', 'failed'] as const
const Report = Type.Object({
  totals: Type.Object({
    rows: Type.Integer(),
    products: Type.Integer(),
    created: Type.Integer(),
    updated: Type.Integer(),
    unchanged: Type.Integer(),
    failed: Type.Integer(),
  }),
  rows: Type.Array(
    Type.Object({
      row: Type.Integer({ description: 'As a spreadsheet counts: the header is row 1' }),
      handle: Type.String(),
      outcome: Type.Enum([...outcomes]),
      error: Type.Optional(Type.String()),
      note: Type.Optional(Type.String()),
    }),
  ),
})

export function importRoutes(http: HttpApp, ctx: Context): void {
  const tags = ['products']

  http.get(
    '/api/v1/products/export',
    {
      config: { access: 'staff' },
      schema: {
        tags,
        summary: 'All products as a Shopify product file',
        response: {
          200: {
            description: 'The file',
            content: { 'text/csv': { schema: Type.Unsafe<Readable>({ type: 'string' }) } },
          },
        },
      },
    },
    async (_request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="products.csv"')
        .send(Readable.from(exportProducts(ctx), { objectMode: false })),
  )

  // In a scope of its own: this route alone takes CSV, and CSV alone.
  http.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'text/csv',
      { parseAs: 'buffer', bodyLimit: ctx.importMaxBytes },
      async (_request: unknown, body: Buffer) => body,
    )
    scope.post<{ Body: Buffer | undefined }>(
      '/api/v1/products/import',
      {
        config: { access: 'staff' },
        bodyLimit: ctx.importMaxBytes,
        schema: {
          tags,
          summary: 'Import a Shopify product file',
          description:
            'Products are matched by Handle. A product is imported whole or not at all; the same file again changes nothing.',
          body: { content: { 'text/csv': { schema: Type.Unsafe<Buffer>({}) } } },
          response: { 200: Report },
        },
      },
      async ({ body }) => importProducts(ctx, Readable.from([body ?? Buffer.alloc(0)])),
    )
    done()
  })
}
