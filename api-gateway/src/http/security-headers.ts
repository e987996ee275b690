const always = [
  ...['x-content-type-options', 'nosniff', 'referrer-policy', 'strict-origin-when-cross-origin'],
  ...['x-frame-options', 'SAMEORIGIN', 'cross-origin-opener-policy', 'same-origin'],
  ...[
    'permissions-policy',
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), midi=(), usb=()',
  ],
]
/** Two years, as hstspreload.org asks. */
const strictTransport = ['strict-transport-security', 'max-age=63072000; includeSubDomains']

/** Pages bring their own scripts and styles; an email in the mailbox may carry inline styles and embedded pictures. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
/** A response that is no page runs nothing, not even when a browser opens it as one. */
export const dataPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

/** The page policy with the inline scripts of these hashes (`sha256-…`) allowed. */
export const pagePolicyWith = (scriptHashes: readonly string[]) =>
  pagePolicy.replace("script-src 'self'", ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '))

/** Returns the policy for a response of this `Content-Type`. */
export const contentSecurityPolicy = (contentType: string | undefined) =>
  contentType?.startsWith('text/html') ? pagePolicy : dataPolicy

/** Returns the headers of every response: a flat list of names and values. The content security policy comes on top. */
export const securityHeaders = ({ isHttps }: { isHttps: boolean }): readonly string[] =>
  isHttps ? [...always, ...strictTransport] : always
