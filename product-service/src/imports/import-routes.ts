import { Readable } from 'node:stream'
import { type HttpApp, PageOf, PageQuery, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { limitUploads } from '../limit-uploads.ts'
import { cancelImport } from './cancel-import.ts'
import { exportProducts } from './export-products.ts'
import type { ImportJobContext } from './import-context.ts'
import {
  ImportBody,
  ImportReportBody,
  ImportRowsQuery,
  ImportWithRowsBody,
  importView,
  QueuedImportBody,
} from './import-schema.ts'
import { listImports, readImport } from './read-import.ts'
import { receiveImport } from './receive-import.ts'

type Context = ImportJobContext & { importMaxBytes: number }

const tags = ['products']
const ImportId = Type.Object({ id: Uuid })
/** Each holds its file in memory. */
const maxUploads = 4

export function importRoutes(http: HttpApp, ctx: Context): void {
  exportRoute(http, ctx)
  http.register((scope, _options, done) => {
    uploadRoute(scope as HttpApp, ctx)
    done()
  })

  http.get(
    '/api/v1/products/imports',
    {
      config: { access: 'staff', permission: 'catalogue' },
      schema: {
        tags,
        operationId: 'listImports',
        summary: 'Imports in the background',
        querystring: PageQuery,
        response: { 200: PageOf(ImportBody) },
      },
    },
    async ({ query }) => {
      const { items, nextCursor } = await listImports(ctx, query)
      return { items: items.map(importView), nextCursor }
    },
  )

  http.get(
    '/api/v1/products/imports/:id',
    {
      config: { access: 'staff', permission: 'catalogue', problems: { 404: ['import-not-found'] } },
      schema: {
        tags,
        operationId: 'getImport',
        summary: 'How far an import is, and what became of its rows',
        params: ImportId,
        querystring: ImportRowsQuery,
        response: { 200: ImportWithRowsBody },
      },
    },
    async ({ params, query }) => {
      const { found, lines } = await readImport(ctx, { ...params, ...query })
      return { ...importView(found), rows: lines.items, nextCursor: lines.nextCursor }
    },
  )

  http.post(
    '/api/v1/products/imports/:id/cancel',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: { 404: ['import-not-found'], 409: ['import-finished'] },
      },
      schema: {
        tags,
        operationId: 'cancelImport',
        summary: 'End an import before its next product',
        description: 'What is imported stays. An import that has ended is refused with 409.',
        params: ImportId,
        response: { 200: ImportBody },
      },
    },
    async ({ params }) => importView(await cancelImport(ctx, params.id)),
  )
}

function exportRoute(http: HttpApp, ctx: Context): void {
  http.get(
    '/api/v1/products/export',
    {
      config: { access: 'staff', permission: 'catalogue' },
      schema: {
        tags,
        operationId: 'exportProducts',
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
}

/** In a scope of its own: this route alone takes CSV, and CSV alone. */
function uploadRoute(scope: HttpApp, ctx: Context): void {
  const types = ['text/csv', 'text/tab-separated-values']
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    types,
    { parseAs: 'buffer', bodyLimit: ctx.importMaxBytes },
    async (_request: unknown, body: Buffer) => body,
  )
  limitUploads(scope, { max: maxUploads, code: 'import-busy', what: 'product files' })
  scope.post<{ Body: Buffer | undefined }>(
    '/api/v1/products/import',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: {
          400: ['import-unreadable', 'import-columns-missing', 'import-charset-wrong', 'import-charset-unknown'],
          415: ['import-charset-unknown'],
          429: ['import-queue-full'],
          503: ['import-busy', 'import-interrupted'],
        },
      },
      bodyLimit: ctx.importMaxBytes,
      schema: {
        tags,
        operationId: 'importProducts',
        summary: 'Import a Shopify product file',
        description:
          'Products are matched by Handle. A product is imported whole or not at all; the same file again changes nothing. ' +
          'A small file (256 KiB, 200 rows) is imported at once, and the response is its report; for a larger one the response is 202, ' +
          'and `Location` says where its progress and report are.',
        body: { content: Object.fromEntries(types.map((type) => [type, { schema: Type.Unsafe<Buffer>({}) }])) },
        response: { 200: ImportReportBody, 202: QueuedImportBody },
      },
    },
    async ({ body, headers, actor }, reply) => {
      const upload = { bytes: body ?? Buffer.alloc(0), charset: charsetOf(headers['content-type']) }
      const received = await receiveImport(ctx, upload, actor)
      if ('report' in received) return reply.send(received.report)
      return reply.code(202).header('location', `/api/v1/products/imports/${received.queued.id}`).send(received.queued)
    },
  )
}

const charsetOf = (contentType: string | undefined) => /;\s*charset="?([^\s";]+)/i.exec(contentType ?? '')?.[1]
