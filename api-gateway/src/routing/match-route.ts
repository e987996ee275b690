import type { RouteGroup } from '../route-table.ts'

/** Finds the route group of a request target (path and query). The path must be canonical. */
export type MatchRoute = (target: string) => RouteGroup | undefined

const slash = 47
const questionMark = 63

/** The longest prefix wins, and a prefix ends where a path segment does. */
export function createRouteMatcher(table: readonly RouteGroup[]): MatchRoute {
  const longestFirst = [...table].sort((a, b) => b.prefix.length - a.prefix.length)

  return (target) => {
    for (const group of longestFirst) {
      if (!target.startsWith(group.prefix)) continue
      if (target.length === group.prefix.length) return group
      const next = target.charCodeAt(group.prefix.length)
      if (next === slash || next === questionMark) return group
    }
    return undefined
  }
}
