import type { RouteGroup } from '../route-table.ts'
import type { RequestContext } from './request-context.ts'

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
