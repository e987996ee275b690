import { createHash } from 'node:crypto'
import {
  type Encoding,
  encodedEtag,
  isCompressible,
  preferredEncoding,
  SharedBody,
  withoutEncodings,
} from '@storefleet/http/content-encoding'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { contentSecurityPolicy } from '../http/security-headers.ts'
import { endWith, type ReaderPace } from '../http/slow-reader.ts'

/** A response of the gateway's own that is the same for every client. It is held once, and once in each coding. */
export type Asset = Readonly<{
  contentType: string
  cacheControl: string
  policy: string
  etag: string
  body: SharedBody
}>

type NewAsset = Readonly<{ contentType: string; cacheControl: string; body: string | Buffer; policy?: string }>

/** `policy` is the content security policy, where it is not that of the content type. */
export function createAsset({ contentType, cacheControl, body, policy }: NewAsset): Asset {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return {
    contentType,
    cacheControl,
    policy: policy ?? contentSecurityPolicy(contentType),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    body: new SharedBody(bytes),
  }
}

/** Sends the asset, in the coding that the client prefers. A client that does not take it is cut. */
export async function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset, reader: ReaderPace) {
  const { contentType, etag, body } = asset
  const canBeEncoded = isCompressible(contentType, body.identity.length)
  const encoding = canBeEncoded ? preferredEncoding(String(request.headers['accept-encoding'] ?? '')) : undefined
  const isKnown = withoutEncodings(request.headers['if-none-match'] ?? '').includes(etag)
  const bytes = isKnown ? body.identity : await body.in(encoding)
  reply.hijack()
  const response = reply.raw
  if (response.destroyed) return
  response.setHeader('etag', encoding === undefined ? etag : encodedEtag(etag, encoding))
  response.setHeader('cache-control', asset.cacheControl)
  response.setHeader('content-security-policy', asset.policy)
  if (canBeEncoded) response.appendHeader('vary', 'accept-encoding')
  if (isKnown) return void response.writeHead(304).end()
  response.writeHead(200, contentHeaders(contentType, bytes, encoding))
  endWith(response, bytes, reader)
}

const contentHeaders = (contentType: string, bytes: Buffer, encoding: Encoding | undefined) => ({
  'content-type': contentType,
  'content-length': bytes.length,
  ...(encoding && { 'content-encoding': encoding }),
})
