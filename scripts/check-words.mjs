// The words of the field, not of this house: names that a newcomer would have to look up, and prose that is not plain.
// `node scripts/check-words.mjs [folder …]` checks what git tracks there, everything without arguments; exit 1 on a finding.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Written by generators, or history that is never edited. */
const skipped =
  /(^|\/)CHANGELOG\.md$|^docs\/decisions\/|^docs\/openapi\/|^e2e\/clients\/(hey-api|openapi-typescript)\/|^storefront\/src\/api\/v1\.d\.ts$|^e2e\/upgrade\/.*\.sql|\/migrations\/|^THIRD_PARTY\.md$|package-lock\.json$|\.(svg|png|ico|woff2?)$|^scripts\/check-words\.(test\.)?mjs$/

/**
 * Each pattern is matched against every line; `instead` is what to write. `where` limits a rule to some files.
 * Values that others depend on (problem codes, `parked`, settings, metrics, routes) stay as they are.
 */
export const rules = [
  { pattern: /\b(nobody|somebody|anybody|whoever)\b/i, instead: 'name the actor: no client, a customer, the caller' },
  { pattern: /\bwhatever\b/i, instead: 'say what: any, every' },
  { pattern: /\b(errand|errands|Errand\w*)\b/, instead: 'pending request' },
  { pattern: /\b[vV]isit(s|or|ors|ing|ed|Log)?\b|-visit|visit-/, instead: 'request context, access log, actor' },
  { pattern: /\b(door|doors)\b|\bedge\b/, instead: 'request pipeline', where: /^(api-gateway|packages)\// },
  { pattern: /\badmit(s|ted|ting)?\b/, instead: 'authenticate, authorize, accept' },
  {
    pattern: /\b(Ground|Outside|Doer|Asker|Visitor|Viewer|Told|Making|Reading|Birth)\b(?=[\s;,>)\]}|&=.])(?!\s[a-z])/,
    instead: 'what it is: dependencies, overrides, actor',
    where: /\.(ts|mjs)$/,
  },
  { pattern: /\b(teller|tellers)\b/i, instead: 'reporter' },
  { pattern: /\bwish(es)?\b/i, instead: 'request' },
  {
    pattern: /\b(isWithin|answerWithin|runWithin)\b/,
    instead: 'withTimeout, inTransaction, recordResponse, isSampled',
  },
  {
    pattern: /\b(learnPayment|SeenPayment|settlePayment|shipOut|giveBack|takeBack|canBecome|moveTo|giveUp|giveWay)\b/,
    instead:
      'applyProviderStatus, ProviderPaymentState, reconcilePayment, commit, release, restock, canTransitionTo, transitionTo, cancel, yieldToOthers',
  },
  {
    pattern: /\b[a-z]+Answer[A-Z]?\w*\b|\bAnswer[A-Z]\w*\b|\/[a-z-]*answer[a-z-]*\.ts/,
    instead: 'response',
    where: /\.(ts|mjs)$/,
  },
  { pattern: /^\s*(\/?\*\*?|\/\/)\s*Answers\b/, instead: 'Returns' },
  {
    pattern: /\b((the|an|its|their|this|no|same|first|own|whole|late|lost) answers?|that answer)\b/i,
    instead: 'response',
  },
  { pattern: /(?<!')\b(story|Story)[A-Z]\w*\b|\b[a-z]+Story\b/, instead: 'timeline, in code', where: /\.(ts|mjs)$/ },
  { pattern: /\bparked\b(?!['"`]|\s{2})/, instead: 'dead letter', where: /\.md$/ },
  {
    pattern: /say(s)? goodbye|for want of|\bat last\b|\bto be sure\b|\bby and by\b/i,
    instead: 'plain technical English',
  },
]

/** The findings in one file: `{ line, word, instead }` each. */
export function findingsIn(path, text) {
  if (skipped.test(path)) return []
  const relevant = rules.filter(({ where }) => where === undefined || where.test(path))
  return text.split('\n').flatMap((content, index) =>
    relevant.flatMap(({ pattern, instead }) => {
      const word = content.match(pattern)?.[0]
      return word === undefined ? [] : [{ line: index + 1, word: word.trim(), instead }]
    }),
  )
}

if (import.meta.main) {
  const folders = process.argv.slice(2)
  const paths = execFileSync('git', ['ls-files', '-z', '--', ...folders], { encoding: 'utf8', maxBuffer: 1 << 26 })
  let findings = 0
  for (const path of paths.split('\0').filter((each) => each !== '' && !skipped.test(each))) {
    for (const { line, word, instead } of findingsIn(path, readFileSync(path, 'utf8'))) {
      findings += 1
      console.error(`${path}:${line}: "${word}": write ${instead}`)
    }
  }
  if (findings > 0) console.error(`${findings} findings`)
  process.exitCode = findings === 0 ? 0 : 1
}
