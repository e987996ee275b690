import { createHash } from 'node:crypto'
import { invalid, preconditionFailed, preconditionRequired } from '@storefleet/contracts'

const fingerprint = (value: unknown) =>
  createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

/** Returns a tag of the whole response: another where anything in it differs, stock included. */
export const etagOf = (value: unknown): string => `"${fingerprint(value)}"`

/** Returns the tag of a versioned resource: `"7-Xo1…"`. Its first part alone is what `If-Match` compares. */
export const versionedEtagOf = (value: { version: number }): string => `"${value.version}-${fingerprint(value)}"`

/** Whether the client has this response already (RFC 9110, section 13.1.2). */
export const isNotModified = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))

/** The version a client means to change, or `'any'` for `*`. Throws `if-match-missing` (428), `if-match-invalid`. */
export function expectedVersion(ifMatch: string | undefined): number | 'any' {
  if (ifMatch === undefined) {
    throw preconditionRequired('if-match-missing', 'Send If-Match with the ETag of what you change as you last read it')
  }
  if (ifMatch.trim() === '*') return 'any'
  const version = /^(?:W\/)?"?(\d{1,9})(?:-[\w-]+)?"?$/.exec(ifMatch.trim())?.[1]
  if (version === undefined) throw invalid('if-match-invalid', 'If-Match must be the ETag of what you change, or *')
  return Number(version)
}

/** Throws `version-stale` (412) where another request has changed it since. */
export function checkVersion(current: number, expected: number | 'any'): void {
  if (expected !== 'any' && current !== expected) {
    throw preconditionFailed('version-stale', `It has been changed since: it is at version ${current} now`, {
      extra: { currentVersion: current },
    })
  }
}
