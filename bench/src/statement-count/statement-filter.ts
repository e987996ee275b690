import type { CountingProxy } from './counting-proxy.ts'
import type { RunStatement } from './session-count.ts'

/** What was asked of the databases since counting began, without polls that found nothing. */
export type StatementFilter = ReturnType<typeof createStatementFilter>

export function createStatementFilter(proxy: Pick<CountingProxy, 'counts'>) {
  let idleTexts: ReadonlySet<string> = new Set()
  const counts = () => [...proxy.counts().values()]
  /** A poll that found something is work; one that found nothing is not. */
  const isWork = ({ text, rows }: RunStatement) => rows > 0 || !idleTexts.has(text)
  const sum = (key: 'commits' | 'durableCommits') => counts().reduce((total, each) => total + each[key], 0)
  /** The statements that did work, with the name of their database. */
  const statements = (): { name: string; text: string }[] =>
    [...proxy.counts()].flatMap(([name, { statements: all }]) => all.filter(isWork).map(({ text }) => ({ name, text })))

  return {
    /** Takes every statement counted so far for a poll. To be called after a time in which nothing happened. */
    learnIdle() {
      idleTexts = new Set(counts().flatMap(({ statements: all }) => all.map(({ text }) => text)))
    },
    statements,
    totals: () => ({ statements: statements().length, commits: sum('commits'), durableCommits: sum('durableCommits') }),
  }
}
