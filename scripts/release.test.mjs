import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { problemsOfChange, readChange } from './release/change-files.mjs'
import { addRelease, hasUpgradeNotes, nameUpgradeNotes, releaseNotes, releasesIn } from './release/changelog.mjs'
import { releaseProblems } from './release/release-problems.mjs'
import { isLater, isVersion, versionedFiles, withVersion } from './release/versions.mjs'

const root = new URL('..', import.meta.url)

describe('the file of a change', () => {
  const cases = [
    ['fixed-cart-totals.md', '- Totals of a cart are right.\n- So are\n  those of an order.\n', []],
    ['fixed-cart-totals.md', '', ['is empty']],
    ['fixed-cart-totals.md', '## Fixed\n\n- Totals.\n', ['is not a list: begin each change with "- "']],
    ['cart-totals.md', '- Totals.\n', [/^is not named/]],
    ['removed-carts.md', '- Carts.\n', [/^is not named/]],
  ]
  for (const [name, text, expected] of cases) {
    test(`when it is ${name} with ${JSON.stringify(text)}, then it has ${expected.length} problems`, () => {
      const problems = problemsOfChange(name, text)
      assert.equal(problems.length, expected.length)
      for (const [index, problem] of problems.entries()) assert.match(problem, new RegExp(expected[index]))
    })
  }

  test('when it is read, then its kind is that of its name', () => {
    assert.deepEqual(readChange('breaking-no-carts.md', '- No carts.\n'), { kind: 'breaking', items: '- No carts.' })
  })
})

describe('the changelog', () => {
  const changes = [
    { kind: 'fixed', items: '- C' },
    { kind: 'breaking', items: '- A' },
    { kind: 'fixed', items: '- D' },
  ]
  const notes = '### Breaking\n\n- A\n\n### Fixed\n\n- C\n- D\n'

  test('when changes are released, then their notes are grouped, breaking changes first', () => {
    assert.equal(releaseNotes(changes), notes)
  })

  test('when a release is added, then it stands before the former ones', () => {
    const first = addRelease('# Changelog\n\nAbout it.\n', { version: '0.1.0', date: '2026-11-27', notes })
    assert.equal(first, `# Changelog\n\nAbout it.\n\n## 0.1.0 (2026-11-27)\n\n${notes}`)
    const second = addRelease(first, { version: '0.2.0', date: '2026-12-01', notes: '### Fixed\n\n- E\n' })
    assert.deepEqual(releasesIn(second), ['0.2.0', '0.1.0'])
    assert.match(second, /About it\.\n\n## 0\.2\.0 \(2026-12-01\)\n\n### Fixed\n\n- E\n\n## 0\.1\.0/)
  })

  test('when the page on upgrades has notes for the next release, then they get its version', () => {
    const page = '# Upgrading\n\n## Next release\n\nDo this.\n'
    assert.ok(hasUpgradeNotes(page))
    assert.equal(nameUpgradeNotes(page, '0.2.0'), '# Upgrading\n\n## 0.2.0\n\nDo this.\n')
    assert.equal(hasUpgradeNotes(nameUpgradeNotes(page, '0.2.0')), false)
  })
})

describe('versions', () => {
  test('when a version is read, then three numbers are one and nothing else is', () => {
    assert.deepEqual(['0.1.0', '10.2.33', 'v0.1.0', '0.1', '0.1.0-rc.1', undefined].map(isVersion), [
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('when versions are compared, then they are compared as numbers', () => {
    assert.equal(isLater('0.10.0', '0.9.3'), true)
    assert.equal(isLater('1.0.0', '0.9.9'), true)
    assert.equal(isLater('0.9.9', '1.0.0'), false)
    assert.equal(isLater('0.1.0', '0.1.0'), false)
  })

  test('when a version is set, then that of a package changes and those of its dependencies do not', () => {
    const text = '{\n  "name": "a",\n  "version": "0.1.0",\n  "dependencies": {\n    "version": "0.1.0"\n  }\n}\n'
    assert.equal(withVersion('a/package.json', text, '0.2.0'), text.replace('0.1.0', '0.2.0'))
  })

  test('when the lockfile gets a version, then what is installed keeps its own', () => {
    const lock = {
      version: '0.1.0',
      packages: { '': {}, e2e: { version: '0.1.0' }, 'node_modules/a': { version: '5' } },
    }
    const { version, packages } = JSON.parse(withVersion('package-lock.json', JSON.stringify(lock), '0.2.0'))
    assert.deepEqual([version, packages[''].version, packages.e2e.version], ['0.2.0', '0.2.0', '0.2.0'])
    assert.equal(packages['node_modules/a'].version, '5')
  })

  test('when the version is set in the repository, then all of its files have it', () => {
    const paths = globSync(versionedFiles, { cwd: root, exclude: ['node_modules/**'] })
    assert.ok(paths.length > 25)
    for (const path of paths) {
      const text = withVersion(path, readFileSync(new URL(path, root), 'utf8'), '987.6.5')
      assert.match(text, /987\.6\.5/, path)
    }
  })
})

describe('a release', () => {
  const ready = {
    version: '0.2.0',
    branch: 'main',
    base: 'main',
    changedPaths: ['e2e/upgrade/0.2.0/facts.json'],
    releases: ['0.1.0'],
    dumps: ['0.1.0', '0.2.0'],
    changes: [{ kind: 'added', items: '- A' }],
    hasUpgradeNotes: false,
  }

  test('when all is in place, then nothing stands in its way', () => {
    assert.deepEqual(releaseProblems(ready), [])
  })

  const cases = [
    ['no version is named', { version: undefined }, /^Name the version/],
    ['it does not follow the last one', { version: '0.1.0', changedPaths: [] }, /does not follow 0\.1\.0/],
    ['it is made from another branch', { branch: 'docs' }, /^This is the branch docs/],
    ['something is not committed', { changedPaths: ['README.md'] }, /^Commit or remove first: README\.md$/],
    ['there is no change', { changes: [] }, /no change to release/],
    ['a change is breaking and upgrades are not described', { changes: [{ kind: 'breaking' }] }, /docs\/upgrading\.md/],
    ['there is no dump of it', { dumps: ['0.1.0'] }, /make-dump\.mjs 0\.2\.0$/],
  ]
  for (const [what, change, expected] of cases) {
    test(`when ${what}, then it says so`, () => {
      const problems = releaseProblems({ ...ready, ...change })
      assert.equal(problems.length, 1)
      assert.match(problems[0], expected)
    })
  }
})
