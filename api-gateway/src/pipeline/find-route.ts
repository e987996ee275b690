import { type RouteGroup, unknownPages } from '../route-table.ts'
import type { MatchRoute } from './match-route.ts'
import { isForPage, type RequestContext } from './request-context.ts'

export const allowedMethods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * The gateway's own pages, which the route table does not name. They count against the quota of the client as every request
 * does; their credentials are not read.
 */
export const ownPages: RouteGroup = {
  prefix: '/',
  service: 'api-gateway',
  reads: 'session',
  writes: 'session',
  limit: 'client',
  timeoutMs: 0,
  maxBodyBytes: Number.POSITIVE_INFINITY,
  retries: 0,
}

/** Probes of this process count against no quota: they must not fail because of what clients do. */
export const isProbe = ({ path }: RequestContext, group: RouteGroup) => group === ownPages && path.startsWith('/health')

type Routes = Readonly<{
  match: MatchRoute
  /** Whether the storefront has a page for an address that nothing matches. */
  hasPages: boolean
}>

/** Returns the group of the route table; undefined for the gateway's own pages, and where there is none. */
export function findRoute({ match, hasPages }: Routes, context: RequestContext): RouteGroup | undefined {
  return match(context.target) ?? (hasPages && isUnknownPage(context) ? unknownPages : undefined)
}

/** The gateway's own pages, with what is below them. What is below `/api` is for programs: it has no pages. */
const ownPaths = ['/api', '/docs', '/favicon.ico', '/health', '/openapi.json']

/** A client that reads HTML gets a page, any other a problem document. */
const isUnknownPage = (context: RequestContext): boolean =>
  isForPage(context) && !ownPaths.some((own) => context.path === own || context.path.startsWith(`${own}/`))
