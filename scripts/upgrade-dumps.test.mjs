import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dumpedVersions, moveTimes, moveTokens } from '../e2e/upgrade/restore-dump.ts'

const releasedVersions = () =>
  [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[?v?(\d+\.\d+\.\d+[\w.-]*)/gm)].map(([, version]) => version)

test('when a version is released, then there is a dump of its databases that upgrades are tested with', () => {
  const missing = releasedVersions().filter((version) => !dumpedVersions().includes(version))
  assert.deepEqual(missing, [], 'make them with that version: node e2e/upgrade/make-dump.mjs <version>')
})

test('when a dump is moved in time, then all its times are, and its days, ids and texts are not', () => {
  const dump = `('01a219a0-79ed-73d8', '2026-11-26 20:51:20.543123+00', '2026-11-26 20:51:20+00', '{"at": "2026-11-26T20:51:20.5Z"}', '2026-11-26', '2026-11-26 20:51')`
  assert.equal(
    moveTimes(dump, 86_400_700),
    `('01a219a0-79ed-73d8', '2026-11-27 20:51:20.543123+00', '2026-11-27 20:51:20+00', '{"at": "2026-11-27T20:51:20.5Z"}', '2026-11-26', '2026-11-26 20:51')`,
  )
})

test('when a dump is moved in time, then the links in it end later, and are signed by the same shop', () => {
  const partOf = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const sign = (head, body) => createHmac('sha256', 'development-only-better-auth-secret').update(`${head}.${body}`)
  const tokenOf = (head, body) => `${head}.${body}.${sign(head, body).digest('base64url')}`
  const head = partOf({ alg: 'HS256' })
  const link = (claims) => `'{"url": "https://shop.test/verify-email?token=${tokenOf(head, partOf(claims))}&page=1"}'`
  const claims = { email: 'ada@example.com', iat: 1_795_726_585, exp: 1_795_812_985 }
  const later = { ...claims, iat: claims.iat + 86_400, exp: claims.exp + 86_400 }
  assert.equal(moveTokens(link(claims), 86_400_700), link(later))
})
