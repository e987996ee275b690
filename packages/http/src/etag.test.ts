import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkVersion, etagOf, expectedVersion, isNotModified, versionedEtagOf } from './etag.ts'

test('when anything in a response differs, then its tag does', () => {
  assert.notEqual(etagOf({ a: 1 }), etagOf({ a: 2 }))
  assert.equal(etagOf({ a: 1 }), etagOf({ a: 1 }))
  assert.match(versionedEtagOf({ version: 7 }), /^"7-[\w-]{16}"$/)
})

test('when a client lists the tags it has, then each counts, weak or strong', () => {
  const tag = etagOf({ a: 1 })
  for (const header of [tag, `W/${tag}`, `"x", ${tag}`, '*']) assert.ok(isNotModified(header, tag), header)
  for (const header of [undefined, '', '"x"', tag.slice(1, -1)]) assert.ok(!isNotModified(header, tag), header)
})

test('when If-Match is read, then its version counts', () => {
  assert.equal(expectedVersion(versionedEtagOf({ version: 7 })), 7)
  assert.equal(expectedVersion('"12"'), 12)
  assert.equal(expectedVersion(' * '), 'any')
  assert.throws(() => expectedVersion(undefined), { slug: 'if-match-missing', status: 428 })
  for (const header of ['', 'abc', '"7" , "8"', '-1'])
    assert.throws(() => expectedVersion(header), { slug: 'if-match-invalid' })
})

test('when the version is another, then the change is refused', () => {
  checkVersion(3, 3)
  checkVersion(3, 'any')
  assert.throws(() => checkVersion(3, 2), { slug: 'version-stale', status: 412 })
})
