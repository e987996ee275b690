// The subjects of commits: `part: do this`, or `Do this`, at most 72 characters. Checked are those after the base: the argument,
// or else BASE_REF, or else the last tag; without any of them, or where a shallow clone does not have it, the last commit alone.
import { spawnSync } from 'node:child_process'

const mostCharacters = 72
/** Verbs that look like participles or third persons. */
const imperatives = new Set(
  'bring feed need seed speed embed shed ping ring string process pass address focus discuss bypass compress express press access'.split(
    ' ',
  ),
)

/** What is wrong with one commit message: a list of sentences. */
export function problemsOf(message) {
  const [subject, second = ''] = message.split('\n')
  const verb = /^(?:[^:]+: )?(\S+)/.exec(subject)?.[1] ?? ''
  return [
    subject.length > mostCharacters && `has ${subject.length} characters: at most ${mostCharacters}`,
    /[.!…]$/.test(subject) && 'ends with a full stop',
    /^(fixup!|squash!|wip\b)/i.test(subject) && 'is not a commit to keep: squash it',
    !isImperative(verb) && `begins with "${verb}": write what the commit does in the imperative`,
    second !== '' && 'has no empty line after it',
  ].filter(Boolean)
}

const isImperative = (word) => imperatives.has(word.toLowerCase()) || !/^[a-z-]{2,}(ed|ing|[^s]s)$/i.test(word)

const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** The commits to check, newest first, and in words which they are; merges are made by git. */
export function commitsSince(base, run = git) {
  const from = base || run('describe', '--tags', '--abbrev=0')
  const isKnown = from !== undefined && run('merge-base', from, 'HEAD') !== undefined
  const range = isKnown ? [`${from}..HEAD`] : ['-1', 'HEAD']
  const log = run('log', '--no-merges', '--format=%h%x1f%B%x1e', ...range) ?? ''
  const commits = log
    .split('\x1e')
    .map((entry) => entry.trim().split('\x1f'))
    .filter(([hash]) => hash !== '')
    .map(([hash, message]) => ({ hash, message }))
  return { commits, which: isKnown ? `after ${from}` : 'the last one alone' }
}

function checkCommits() {
  const { commits, which } = commitsSince(process.argv[2] || process.env.BASE_REF)
  const broken = commits.flatMap(({ hash, message }) =>
    problemsOf(message).map((problem) => `${hash} "${message.split('\n')[0]}" ${problem}`),
  )
  for (const problem of broken) console.error(problem)
  console.log(`${commits.length} commit subjects checked (${which}), ${broken.length} problems.`)
  process.exitCode = broken.length === 0 ? 0 : 1
}

if (import.meta.main) checkCommits()
