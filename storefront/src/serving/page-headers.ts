/** Nothing but this origin, no inline script or style, and no text that becomes markup in a browser (Trusted Types). */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // Staff see an email as it was sent, which has a policy of its own.
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

export const speculationRulesPath = '/assets/speculation-rules.json'

/** Pages that a browser may fetch before they are asked for: those that are the same for every customer. */
export const speculationRules = {
  prefetch: [
    {
      source: 'document',
      eagerness: 'moderate',
      where: {
        and: [
          { href_matches: '/*' },
          ...['/api/*', '/docs/*', '/health*', '/mailbox*', '/images/*'].map(notMatching),
          ...['/cart', '/checkout', '/orders*', '/account*', '/admin*', '/ops*'].flatMap((path) => [
            notMatching(path),
            notMatching(`/de${path}`),
          ]),
        ],
      },
    },
  ],
}

function notMatching(path: string) {
  return { not: { href_matches: path } }
}

/** The headers of every page. Shared by this process only: the gateway and browsers ask again, and get the page of now. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': pagePolicy,
  'cache-control': 'private, no-cache',
  'speculation-rules': `"${speculationRulesPath}"`,
  vary: 'accept-encoding',
}
