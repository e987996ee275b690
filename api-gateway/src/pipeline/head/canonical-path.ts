const canonical = /^(?=\/)(?:\/(?!\.{1,2}(?:\/|$))[\w\-.~!$&'()*+,;=:@%]+)*\/?$/
/** Escapes of unreserved characters, slashes, percent signs and control characters: other spellings of another path. */
const disguised = /%(?![0-9a-f]{2})|%(?:[01][0-9a-f]|7[ef]|2[def5]|3\d|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9a])/i

/**
 * Whether a path has only one spelling, so that the gateway and the service behind it read the same thing:
 * no empty, `.` or `..` segments, no backslash, no escape of what needs none.
 */
export const isCanonicalPath = (path: string): boolean =>
  canonical.test(path) && !(path.includes('%') && disguised.test(path))

/** The part of a request target before its query. */
export function pathOf(target: string): string {
  const query = target.indexOf('?')
  return query === -1 ? target : target.slice(0, query)
}
