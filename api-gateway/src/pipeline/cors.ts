/** What scripts of other origins may do. Headers are flat lists of names and values. */
export type Cors = {
  /** Headers of every response to a script of this origin; empty where it may not read the response. */
  headersFor(origin: string): readonly string[]
  /** Headers of the response to a preflight; undefined where the origin may not send requests. */
  preflightFor(origin: string): readonly string[] | undefined
}

const exposed = [
  ...['x-correlation-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'etag', 'location', 'link'],
  ...['deprecation', 'sunset', 'content-disposition', 'set-auth-token', 'set-auth-jwt'],
].join(', ')

const allowedHeaders = [
  ...['authorization', 'content-type', 'accept', 'accept-language', 'idempotency-key', 'if-match', 'if-none-match'],
  ...['x-correlation-id', 'x-order-access-token', 'traceparent', 'tracestate'],
].join(', ')

const localOrigin = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/
const varies = ['vary', 'origin']

type Options = Readonly<{
  /** Origins that may read responses and send cookies, such as `https://shop.example`. */
  origins: readonly string[]
  /** Whether pages on this machine may too, on any port. */
  allowsLocalOrigins: boolean
}>

export function createCors({ origins, allowsLocalOrigins }: Options): Cors {
  const listed = new Set(origins)
  const isAllowed = (origin: string) => listed.has(origin) || (allowsLocalOrigins && localOrigin.test(origin))
  const refused = listed.size === 0 && !allowsLocalOrigins ? [] : varies

  function headersFor(origin: string) {
    if (origin === '' || !isAllowed(origin)) return refused
    return [
      ...['access-control-allow-origin', origin, 'access-control-allow-credentials', 'true'],
      ...['access-control-expose-headers', exposed, 'vary', 'origin'],
    ]
  }

  return {
    headersFor,

    preflightFor(origin) {
      if (!isAllowed(origin)) return undefined
      return [
        ...headersFor(origin),
        ...['access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE'],
        ...['access-control-allow-headers', allowedHeaders, 'access-control-max-age', '600'],
      ]
    },
  }
}
