import type { RouteGroup } from '../route-table.ts'

/** Returns the route group of a request target (path and query). The path must be canonical. */
export type MatchRoute = (target: string) => RouteGroup | undefined

const slash = 47
const questionMark = 63

/** The longest prefix wins, where a variable segment is shorter than any name, and a prefix ends where a path segment does. */
export function createRouteMatcher(table: readonly RouteGroup[]): MatchRoute {
  const longestFirst = [...table]
    .sort((a, b) => fixedLengthOf(b.prefix) - fixedLengthOf(a.prefix))
    .map((group) => ({ group, pattern: patternOf(group.prefix) }))

  return (target) => {
    for (const { group, pattern } of longestFirst) {
      if (pattern?.test(target)) return group
      if (pattern !== undefined || !target.startsWith(group.prefix)) continue
      if (target.length === group.prefix.length) return group
      const next = target.charCodeAt(group.prefix.length)
      if (next === slash || next === questionMark) return group
    }
    return undefined
  }
}

const variable = /\{\w+\}/g

const fixedLengthOf = (prefix: string): number => prefix.replace(variable, '').length

/** Only for a prefix with a variable segment; comparing the others as text is faster. */
const patternOf = (prefix: string): RegExp | undefined =>
  prefix.includes('{') ? new RegExp(`^${prefix.replace(variable, '[^/?]+')}(?=[/?]|$)`) : undefined
