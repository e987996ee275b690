import type { GenericEndpointContext } from 'better-auth'

const scheme = 'bearer '

/**
 * Returns the session a request names, with its user; the endpoint refuses one that has expired. Hooks that run before an endpoint need it: Better Auth has not yet
 * read the Authorization header there.
 */
export async function sessionOfRequest(ctx: GenericEndpointContext) {
  const token = bearerToken(ctx) ?? (await cookieToken(ctx))
  return (token && (await ctx.context.internalAdapter.findSession(token))) || undefined
}

function bearerToken({ headers }: GenericEndpointContext): string | undefined {
  const authorization = headers?.get('authorization') ?? ''
  if (authorization.slice(0, scheme.length).toLowerCase() !== scheme) return undefined
  return authorization.slice(scheme.length).trim().split('.')[0]
}

const cookieToken = (ctx: GenericEndpointContext) =>
  ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
