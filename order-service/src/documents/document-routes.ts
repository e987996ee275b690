import { notFound } from '@storefleet/contracts'
import { decodeIdCursor, type HttpApp, PageOf, PageQuery, page, Timestamp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import type { HistoryActor } from '../orders/domain/order.ts'
import { type ActorContext, actorContextOf, historyActorOf } from '../orders/order-access.ts'
import { OrderParams, OrderTokenQuery } from '../orders/order-schemas.ts'
import type { OrderDocument } from './document.ts'
import { DocumentKind, DocumentView, toView } from './document-schemas.ts'
import type { DocumentStore } from './document-store.ts'
import type { PdfRenderer } from './pdf/pdf-renderer.ts'
import { ublDocument } from './xml/ubl-document.ts'

export type DocumentContext = {
  documents: DocumentStore
  pdf: Pick<PdfRenderer, 'render'>
  /** Issues what an order of an earlier version lacks; see `invoiceOrder`. */
  invoice: (order: { orderId: string; by: HistoryActor }) => Promise<OrderDocument[]>
  /** Throws 404 `order-not-found` for an actor who may not read the order. */
  authorizeReading: (actor: ActorContext, orderId: string) => Promise<unknown>
}

const tags = ['orders']
const DocumentParams = Type.Object({ ...OrderParams.properties, documentId: Uuid })

/** Documents are read by the order's customer, the holder of its token, and staff. */
export function documentRoutes(http: HttpApp, ctx: DocumentContext): void {
  http.get(
    '/api/v1/orders/:id/documents',
    {
      config: { access: 'owner', permission: 'orders', credential: 'order', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'listOrderDocuments',
        summary: 'The invoices and credit notes of an order, as they were issued',
        params: OrderParams,
        querystring: OrderTokenQuery,
        response: { 200: PageOf(DocumentView) },
      },
    },
    async (request, reply) => {
      await ctx.authorizeReading(actorContextOf(request), request.params.id)
      const items = (await ctx.documents.ofOrder(request.params.id)).map(toView)
      return reply.header('cache-control', 'no-store').send({ items, nextCursor: null })
    },
  )

  http.post(
    '/api/v1/orders/:id/documents',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        problems: { 404: ['order-not-found'], 409: ['nothing-to-invoice'] },
      },
      schema: {
        tags,
        operationId: 'createOrderDocuments',
        summary: 'Issue the invoice and credit notes of an order that was shipped before the shop issued documents',
        params: OrderParams,
        response: { 200: PageOf(DocumentView) },
      },
    },
    async (request) => {
      const by = historyActorOf(actorContextOf(request).actor)
      const documents = await ctx.invoice({ orderId: request.params.id, by })
      return { items: documents.map(toView), nextCursor: null }
    },
  )

  http.get(
    '/api/v1/orders/:id/documents/:documentId',
    {
      config: {
        access: 'owner',
        permission: 'orders',
        credential: 'order',
        problems: { 404: ['order-not-found', 'document-not-found'] },
      },
      schema: {
        tags,
        operationId: 'getOrderDocument',
        summary: 'An invoice or a credit note, as it was issued',
        params: DocumentParams,
        querystring: OrderTokenQuery,
        response: { 200: DocumentView },
      },
    },
    async (request, reply) => {
      const document = await readDocument(ctx, actorContextOf(request), request.params)
      return reply.header('cache-control', 'no-store').send(toView(document))
    },
  )

  http.get(
    '/api/v1/orders/:id/documents/:documentId/pdf',
    {
      config: {
        access: 'owner',
        permission: 'orders',
        credential: 'order',
        problems: { 404: ['order-not-found', 'document-not-found'], 503: ['documents-busy'] },
      },
      schema: {
        tags,
        operationId: 'getOrderDocumentPdf',
        summary: 'The same as a PDF',
        params: DocumentParams,
        querystring: OrderTokenQuery,
        response: {
          200: {
            description: 'The file',
            content: { 'application/pdf': { schema: Type.Unsafe<Buffer>({ type: 'string' }) } },
          },
        },
      },
    },
    async (request, reply) => {
      const document = await readDocument(ctx, actorContextOf(request), request.params)
      const pdf = await ctx.pdf.render(document)
      return reply
        .type('application/pdf')
        .headers({ 'cache-control': 'no-store', ...fileNameOf(document, 'pdf') })
        .send(pdf)
    },
  )

  http.get(
    '/api/v1/orders/:id/documents/:documentId/xml',
    {
      config: {
        access: 'owner',
        permission: 'orders',
        credential: 'order',
        problems: { 404: ['order-not-found', 'document-not-found'], 409: ['document-not-en16931'] },
      },
      schema: {
        tags,
        operationId: 'getOrderDocumentXml',
        summary: 'The same as an electronic invoice: UBL 2.1 by EN 16931',
        params: DocumentParams,
        querystring: OrderTokenQuery,
        response: {
          200: {
            description: 'The file',
            content: { 'application/xml': { schema: Type.Unsafe<string>({ type: 'string' }) } },
          },
        },
      },
    },
    async (request, reply) => {
      const document = await readDocument(ctx, actorContextOf(request), request.params)
      return reply
        .type('application/xml; charset=utf-8')
        .headers({ 'cache-control': 'no-store', ...fileNameOf(document, 'xml') })
        .send(ublDocument(document))
    },
  )

  http.get(
    '/api/v1/documents',
    {
      config: { access: 'staff', permission: 'orders' },
      schema: {
        tags,
        operationId: 'listDocuments',
        summary: 'Invoices and credit notes of all orders, newest first',
        querystring: Type.Object({
          ...PageQuery.properties,
          kind: Type.Optional(DocumentKind),
          from: Type.Optional(Timestamp),
          to: Type.Optional(Timestamp),
        }),
        response: { 200: PageOf(DocumentView) },
      },
    },
    async ({ query: { limit, cursor, kind, from, to } }) => {
      const documents = await ctx.documents.list({
        kind,
        from: from === undefined ? undefined : new Date(from),
        to: to === undefined ? undefined : new Date(to),
        beforeId: decodeIdCursor(cursor),
        limit: limit + 1,
      })
      return page(documents.map(toView), limit, (last) => [last.id])
    },
  )
}

const fileNameOf = ({ number }: OrderDocument, ending: 'pdf' | 'xml') => ({
  'content-disposition': `inline; filename="${number.replaceAll('/', '-')}.${ending}"`,
})

async function readDocument(
  ctx: DocumentContext,
  actor: ActorContext,
  { id, documentId }: { id: string; documentId: string },
): Promise<OrderDocument> {
  await ctx.authorizeReading(actor, id)
  const found = await ctx.documents.find(id, documentId)
  if (!found) throw notFound('document-not-found', 'The order has no such document')
  return found
}
