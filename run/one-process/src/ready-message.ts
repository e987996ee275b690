export type ReadyFacts = {
  url: string
  /** Where the data is. */
  data: string
  /** What a person types to begin afresh. */
  resetCommand: string
  hasSampleAccounts: boolean
  hasMailbox: boolean
  secondsToReady: number
}

/** What the terminal shows when everything is ready. */
export function readyMessage(facts: ReadyFacts): string {
  const { url } = facts
  const rows = [
    ['Shop', `${url}/`],
    ['Admin', `${url}/admin`],
    ['API docs', `${url}/docs`],
    ['Mailbox', facts.hasMailbox ? `${url}/mailbox` : 'none: emails leave through SMTP_URL'],
    ['Health', `${url}/health`],
    ...(facts.hasSampleAccounts ? sampleAccountRows : []),
    ['Data', facts.data],
    ['Log', 'warnings appear here; everything with LOG_LEVEL=info npm start'],
    ['Stop', 'Ctrl-C'],
    ['Begin afresh', facts.resetCommand],
  ]
  const lines = rows.map(([name = '', value]) => `  ${name.padEnd(14)}${value}`)
  return `\nStorefleet is ready (${facts.secondsToReady.toFixed(1)} s)\n\n${lines.join('\n')}\n\n`
}

const sampleAccountRows = [
  ['Sign in as', 'admin@storefleet.test or customer@storefleet.test'],
  ['', 'password storefleet-dev'],
]
