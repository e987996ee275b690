import { withoutEncodings } from '@storefleet/http/content-encoding'
import { dropNamed } from '../../http/connection-options.ts'

type NotedText = {
  authorization: string
  host: string
  origin: string
  forwardedFor: string
  forwardedProto: string
  forwardedHost: string
  correlationId: string
  traceparent: string
  tracestate: string
  /** The method that a CORS preflight is for. */
  preflightMethod: string
  userAgent: string
  /** Entity tags as the services know them. */
  ifNoneMatch: string
  acceptEncoding: string
  contentType: string
}

/** The headers that the gateway reads, and those that it passes on. A header that is absent is empty. */
export type RequestHead = NotedText & {
  /** Headers for the service: a flat list of lower-case names and values. */
  readonly passedOn: string[]
  /** In bytes; -1 where there is no `content-length`. */
  contentLength: number
  isChunked: boolean
  /** The value of `Expect`, in lower case. */
  expectation: string
  /** Whether `host` or `authorization` is there more than once. */
  isAmbiguous: boolean
}

const noted = new Map<string, keyof NotedText>([
  ['authorization', 'authorization'],
  ['host', 'host'],
  ['origin', 'origin'],
  ['x-forwarded-for', 'forwardedFor'],
  ['x-forwarded-proto', 'forwardedProto'],
  ['x-forwarded-host', 'forwardedHost'],
  ['x-correlation-id', 'correlationId'],
  ['traceparent', 'traceparent'],
  ['tracestate', 'tracestate'],
  ['access-control-request-method', 'preflightMethod'],
  ['user-agent', 'userAgent'],
  ['if-none-match', 'ifNoneMatch'],
  ['accept-encoding', 'acceptEncoding'],
  ['content-type', 'contentType'],
])

/** Headers of one connection (RFC 9110, section 7.6.1), and those that only the gateway may write. */
const keptBack = new Set([
  ...['connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'http2-settings', 'expect'],
  ...['proxy', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'content-length', 'host'],
  ...[
    'forwarded',
    'via',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'x-correlation-id',
    'traceparent',
    'tracestate',
  ],
  ...['x-original-url', 'x-original-host', 'x-rewrite-url'],
  ...['x-http-method', 'x-http-method-override', 'x-method-override'],
])
/** Names under which other proxies tell a service who sent a request. */
const keptBackFamily = /^x-(?:forwarded|user|actor|internal|service|storefleet|authenticated|auth-request)(?:-|$)/

/** Reads `rawHeaders` of node:http, names and values in turn, in one pass. */
export function readRequestHead(rawHeaders: readonly string[]): RequestHead {
  const head = emptyHead()
  let connection = ''
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase()
    const text = rawHeaders[index + 1] as string
    const value = name === 'if-none-match' ? withoutEncodings(text) : text
    const field = noted.get(name)
    if (field !== undefined) noteText(head, field, value)
    else if (name === 'content-length') head.contentLength = Number(value)
    else if (name === 'transfer-encoding') head.isChunked = true
    else if (name === 'expect') head.expectation += value.toLowerCase()
    else if (name === 'connection') connection += `,${value}`
    if (!keptBack.has(name) && !keptBackFamily.test(name)) head.passedOn.push(name, value)
  }
  dropNamed(head.passedOn, connection)
  return head
}

const emptyHead = (): RequestHead => ({
  passedOn: [],
  authorization: '',
  host: '',
  origin: '',
  forwardedFor: '',
  forwardedProto: '',
  forwardedHost: '',
  correlationId: '',
  traceparent: '',
  tracestate: '',
  preflightMethod: '',
  userAgent: '',
  ifNoneMatch: '',
  acceptEncoding: '',
  contentType: '',
  contentLength: -1,
  isChunked: false,
  expectation: '',
  isAmbiguous: false,
})

function noteText(head: RequestHead, field: keyof NotedText, value: string) {
  const before = head[field]
  head[field] = before === '' ? value : `${before},${value}`
  if (before !== '' && (field === 'host' || field === 'authorization')) head.isAmbiguous = true
}
