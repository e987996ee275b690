import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commitsSince, problemsOf } from './check-commits.mjs'

describe('the message of a commit', () => {
  for (const message of [
    'order-service: refuse to cancel a shipped order',
    'Need one address a customer\n\nBecause two were taken for one.',
    'api-gateway, user-service: pass the correlation id on',
    `docs: ${'x'.repeat(66)}`,
  ]) {
    test(`when it is "${message.split('\n')[0].slice(0, 40)}", then it is accepted`, () => {
      assert.deepEqual(problemsOf(message), [])
    })
  }

  for (const [message, problem] of [
    [`docs: ${'x'.repeat(67)}`, /has 73 characters/],
    ['docs: name the setting.', /full stop/],
    ['docs: named the setting', /"named".*imperative/],
    ['Adding a setting', /"Adding".*imperative/],
    ['order-service: refuses to cancel', /"refuses".*imperative/],
    ['fixup! docs: name the setting', /squash it/],
    ['docs: name the setting\nand more', /no empty line/],
  ]) {
    test(`when it is "${message.split('\n')[0].slice(0, 40)}", then it is refused`, () => {
      const problems = problemsOf(message)
      assert.equal(problems.length, 1)
      assert.match(problems[0], problem)
    })
  }
})

/** A git that knows the tags and revisions given. */
const gitWith =
  ({ tag, revisions = [], asked = [] }) =>
  (command, ...args) => {
    asked.push([command, ...args].join(' '))
    if (command === 'describe') return tag
    if (command === 'merge-base') return revisions.includes(args[0]) ? 'abc' : undefined
    return 'abc\x1fdocs: name it\n\nWhy.\n\x1e\n\ndef\x1fdocs: keep it\n\x1e'
  }

describe('the commits that are checked', () => {
  for (const [base, git, range, which] of [
    ['main', { revisions: ['main'] }, 'main..HEAD', 'after main'],
    ['', { tag: 'v0.1.0', revisions: ['v0.1.0'] }, 'v0.1.0..HEAD', 'after v0.1.0'],
    [undefined, {}, '-1 HEAD', 'the last one alone'],
    ['deadbeef', { tag: 'v0.1.0', revisions: ['v0.1.0'] }, '-1 HEAD', 'the last one alone'],
  ]) {
    test(`when the base is "${base}" and the tag ${git.tag}, then they are those of ${range}`, () => {
      const asked = []
      const found = commitsSince(base, gitWith({ ...git, asked }))
      assert.equal(found.which, which)
      assert.deepEqual(found.commits, [
        { hash: 'abc', message: 'docs: name it\n\nWhy.' },
        { hash: 'def', message: 'docs: keep it' },
      ])
      assert.ok(asked.at(-1).endsWith(range))
    })
  }

  test('when the clone is shallow, then the last commit is checked and nothing fails', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'storefleet-commits-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const git = (...args) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '--quiet', 'whole')
    for (const subject of ['Added what is too old to be checked', 'docs: name the setting']) {
      git('-C', 'whole', 'commit', '--quiet', '--allow-empty', '-m', subject)
    }
    git('clone', '--quiet', '--depth', '1', `file://${folder}/whole`, 'shallow')
    const script = fileURLToPath(new URL('check-commits.mjs', import.meta.url))
    const run = (...args) =>
      spawnSync(process.execPath, [script, ...args], { cwd: join(folder, 'shallow'), encoding: 'utf8' })
    for (const { status, stdout } of [run(), run('HEAD~1')]) {
      assert.equal(stdout, '1 commit subjects checked (the last one alone), 0 problems.\n')
      assert.equal(status, 0)
    }
    const whole = spawnSync(process.execPath, [script, 'HEAD~1'], { cwd: join(folder, 'whole'), encoding: 'utf8' })
    assert.match(whole.stdout, /after HEAD~1/)
    git('-C', 'whole', 'commit', '--quiet', '--allow-empty', '-m', 'Added a setting')
    const refused = spawnSync(process.execPath, [script], { cwd: join(folder, 'whole'), encoding: 'utf8' })
    assert.equal(refused.status, 1)
    assert.match(refused.stderr, /"Added a setting" begins with "Added"/)
  })
})
