import { setTimeout as delay } from 'node:timers/promises'

/** A message as Mailpit lists it: https://mailpit.axllent.org/docs/api-v1/view.html#get-/api/v1/messages */
type SunkMessage = { MessageID: string; Subject: string; To: { Address: string }[] }
type Page = { total: number; messages: SunkMessage[] }

const pageSize = 500
const lookEveryMs = 1_000

export type MailWatch = {
  /**
   * Different order confirmations by address. A message that was handed over twice has one id, by which mail clients know it:
   * it counts once.
   */
  countConfirmations(): Promise<ReadonlyMap<string, number>>
  /** Whether the sink forgot messages, as it does when it ends: those of its last second may be unknown. */
  hasForgotten(): boolean
}

/** Looks into the fleet's mail sink every second, and remembers what was there. */
export function watchMailSink(url: string): MailWatch {
  const idsOf = new Map<string, Set<string>>()
  let latestTotal = 0
  let hasForgotten = false

  async function look() {
    const messages = await readMessages(url)
    if (messages.length < latestTotal) hasForgotten = true
    latestTotal = messages.length
    for (const { MessageID, Subject, To } of messages) {
      const address = To[0]?.Address
      if (address === undefined || !/confirmed/i.test(Subject)) continue
      idsOf.set(address, (idsOf.get(address) ?? new Set()).add(MessageID))
    }
  }

  async function watch(): Promise<never> {
    for (;;) {
      await look().catch(() => {}) // it is away while it is the one that is broken
      await delay(lookEveryMs, undefined, { ref: false })
    }
  }

  void watch()
  return {
    async countConfirmations() {
      await look()
      return new Map([...idsOf].map(([address, ids]) => [address, ids.size]))
    },
    hasForgotten: () => hasForgotten,
  }
}

async function readMessages(url: string): Promise<SunkMessage[]> {
  const messages: SunkMessage[] = []
  for (;;) {
    const response = await fetch(`${url}/api/v1/messages?limit=${pageSize}&start=${messages.length}`)
    if (!response.ok) throw new Error(`The mail sink answers ${response.status}`)
    const page = (await response.json()) as Page
    messages.push(...page.messages)
    if (page.messages.length === 0 || messages.length >= page.total) return messages
  }
}
