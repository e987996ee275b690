const name = 'storefleet_order'
const inCookie = /(?:^|; ?)storefleet_order=([\w.-]{1,100})(?:;|$)/

/** For the pages of one order, for as long as the session; no script can read it, and it is not sent with a POST from another site. */
export function sessionCookie(
  orderId: string,
  { token, endsAt }: { token: string; endsAt: Date },
  { publicUrl, now }: { publicUrl: string; now: () => Date },
): string {
  const seconds = Math.max(0, Math.floor((endsAt.getTime() - now().getTime()) / 1000))
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${name}=${token}; Path=/api/v1/orders/${orderId}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

/** The token of the session in a request's cookies. */
export const sessionIn = (cookies: string | undefined): string | undefined => inCookie.exec(cookies ?? '')?.[1]
