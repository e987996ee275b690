import type { Problem } from '../../http/problem.ts'
import {
  ambiguousRequest,
  expectationFailed,
  hostMissing,
  hostNotAllowed,
  invalidTarget,
  routeNotFound,
  undecodablePath,
} from '../refusals.ts'
import type { RequestContext } from '../request-context.ts'
import { isCanonicalPath } from './canonical-path.ts'

/** Returns why a request is refused that a service could read differently, or that names another host; undefined for a valid one. */
export function checkHead(
  { head, target, path, request }: RequestContext,
  isAllowedHost: (host: string) => boolean,
): Problem | undefined {
  if (head.host === '' && request.httpVersion !== '1.0') return hostMissing
  if (!target.startsWith('/')) return invalidTarget
  if (!isCanonicalPath(path)) return routeNotFound(path)
  if (path.includes('%') && !isDecodable(path)) return undecodablePath
  if (head.expectation !== '' && head.expectation !== '100-continue') return expectationFailed
  if (head.isAmbiguous) return ambiguousRequest
  return isAllowedHost(head.host) ? undefined : hostNotAllowed
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
