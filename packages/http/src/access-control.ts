import {
  type Access,
  type Actor,
  guest,
  type Permission,
  requireAccess,
  type TokenVerifier,
} from '@storefleet/identity'
import type { HttpApp } from './http-app.ts'

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyContextConfig {
    /** The least role that may use this route. Every route names one. */
    access?: Access
    /** What staff need for this route besides their role. Every route of staff names one; a route of owners, where staff may use it. */
    permission?: Permission
    /** The bearer of this route is not one of our signed tokens: the route checks it itself. */
    hasOwnBearer?: boolean
  }
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyRequest {
    actor: Actor
  }
}

const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i

/** Authenticates each request, although the gateway has done so as well, and checks that the actor may use the route. */
export function addAccessControl(app: HttpApp, tokens: TokenVerifier): void {
  app.decorateRequest('actor')

  app.addHook('onRoute', (route) => {
    const { access, permission } = route.config ?? {}
    if (access === undefined) throw new Error(`${route.method} ${route.url} does not say who may use it`)
    if (access === 'staff' && permission === undefined) {
      throw new Error(`${route.method} ${route.url} does not say which permission staff need for it`)
    }
  })

  app.addHook('onRequest', async (request) => {
    const { access, permission, hasOwnBearer } = request.routeOptions.config
    const { authorization } = request.headers
    const isGuest = authorization === undefined || hasOwnBearer
    request.actor = isGuest ? guest : await tokens.verify(bearer.exec(authorization)?.[1] ?? '')
    if (request.actor.id !== null) request.context = { ...request.context, userId: request.actor.id }
    if (access !== undefined) requireAccess(request.actor, access, permission)
  })
}
