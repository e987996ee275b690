import { clientAddressHeader } from './auth.ts'
import { withFormerCookies } from './auth-cookies.ts'

/** It is kept with each session. */
const maxUserAgentLength = 500

export type IncomingCall = {
  method: string
  url: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: string | undefined
  /** Of the socket: the client's own, or the gateway's. */
  peerAddress: string
}

/** The call as Better Auth reads it. Throws nothing: what is malformed is refused there. */
export function toAuthRequest({ method, url, headers, body, peerAddress }: IncomingCall, publicUrl: string): Request {
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  sent.set(clientAddressHeader, clientAddress(sent, peerAddress))
  if (!comesFromBrowser(sent)) sent.set('origin', new URL(publicUrl).origin)
  const userAgent = sent.get('user-agent')
  if (userAgent !== null) sent.set('user-agent', userAgent.slice(0, maxUserAgentLength))
  const cookie = sent.get('cookie')
  if (cookie !== null) sent.set('cookie', withFormerCookies(cookie, publicUrl))
  return new Request(new URL(url, publicUrl), { method, headers: sent, body: body === '' ? undefined : body })
}

/** The last hop is the gateway, which says whom it speaks for. */
const clientAddress = (headers: Headers, peerAddress: string) =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || peerAddress

/**
 * Better Auth asks every request with a cookie where it comes from, to refuse those that another site's page makes. Every
 * browser says so in one of these; a program with a cookie jar, such as curl, has no page that could be deceived.
 */
const comesFromBrowser = (headers: Headers) => ['origin', 'referer', 'sec-fetch-site'].some((name) => headers.has(name))
