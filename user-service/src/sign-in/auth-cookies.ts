const name = 'storefleet'
/** What the names of cookies began with under https before 0.1.0: taken until their sessions have ended. */
const formerPrefix = `__Secure-${name}.`

const isHttps = (publicUrl: string) => publicUrl.startsWith('https:')

/**
 * Under https a cookie's name begins with `__Host-`: a browser takes such a cookie from this host alone, with `Secure`,
 * without `Domain` and for every path, so that no other subdomain can set it.
 */
const cookiePrefix = (publicUrl: string): string => (isHttps(publicUrl) ? `__Host-${name}` : name)

/** Better Auth would put `__Secure-` before that prefix by itself. */
export const cookieOptions = (publicUrl: string) => ({
  cookiePrefix: cookiePrefix(publicUrl),
  useSecureCookies: false,
  defaultCookieAttributes: { secure: isHttps(publicUrl) },
})

/** Returns a Cookie header that has the former cookies under their new names as well, where those are not there. */
export function withFormerCookies(header: string, publicUrl: string): string {
  if (!isHttps(publicUrl)) return header
  const cookies = header.split(';').map((cookie) => cookie.trim())
  const present = new Set(cookies.map(nameOf))
  const renamed = cookies
    .filter((cookie) => cookie.startsWith(formerPrefix))
    .map((cookie) => `${cookiePrefix(publicUrl)}.${cookie.slice(formerPrefix.length)}`)
    .filter((cookie) => !present.has(nameOf(cookie)))
  return [...cookies, ...renamed].join('; ')
}

const nameOf = (cookie: string) => cookie.slice(0, cookie.indexOf('='))
