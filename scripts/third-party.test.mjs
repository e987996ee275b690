import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAllowed, packagesOf, refusedLicences, thirdPartyPage } from './third-party.mjs'

const lock = {
  packages: {
    '': { name: 'shop', license: 'MIT' },
    orders: { name: '@shop/orders' },
    'node_modules/@shop/orders': { link: true, resolved: 'orders' },
    'node_modules/pg': { version: '8.0.0', license: 'MIT' },
    'node_modules/a/node_modules/pg': { version: '8.0.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only' },
    'node_modules/knip': { version: '6.0.0', license: 'ISC', dev: true },
    'node_modules/b': { version: '2.0.0' },
  },
}

test('when a lockfile is read, then each package stands once, and those of the repository do not', () => {
  assert.deepEqual(
    packagesOf(lock).map(({ name, version }) => `${name} ${version}`),
    ['a 1.0.0', 'b 2.0.0', 'knip 6.0.0', 'pg 8.0.0'],
  )
})

describe('a licence', () => {
  for (const [licence, expected] of [
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR EUPL-1.1+)', true],
    ['(Apache-2.0 AND BSD-3-Clause)', true],
    ['(MIT AND GPL-2.0-only)', false],
    ['none', false],
  ]) {
    test(`when it is ${licence}, then it is ${expected ? 'allowed' : 'refused'}`, () => {
      assert.equal(isAllowed(licence), expected)
    })
  }

  test('when packages have one that is not allowed or none, then each is named', () => {
    assert.deepEqual(refusedLicences(packagesOf(lock)), [
      'a 1.0.0 has the licence GPL-3.0-only, which is not allowed.',
      'b 2.0.0 has the licence none, which is not allowed.',
    ])
  })

  test('when a package is excepted, then that is for the licence it had', () => {
    const push = { name: 'web-push', version: '3.6.7' }
    assert.deepEqual(refusedLicences([{ ...push, licence: 'MPL-2.0' }]), [])
    assert.equal(refusedLicences([{ ...push, licence: 'AGPL-3.0-only' }]).length, 1)
  })
})

test('when the page is made, then it lists what production installs and no tool', () => {
  const text = thirdPartyPage(packagesOf(lock))
  assert.match(text, /^\| pg +\| 8\.0\.0 +\| MIT +\|$/m)
  assert.doesNotMatch(text, /knip/)
})
