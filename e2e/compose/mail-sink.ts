/** A message as Mailpit lists it: https://mailpit.axllent.org/docs/api-v1/view.html#get-/api/v1/messages */
export type SunkMessage = { MessageID: string; Subject: string; To: { Address: string }[] }

type Page = { total: number; messages: SunkMessage[] }

const pageSize = 500

/** All messages that the sink of the fleet has taken. */
export async function readMailSink(url: string): Promise<SunkMessage[]> {
  const messages: SunkMessage[] = []
  for (;;) {
    const response = await fetch(`${url}/api/v1/messages?limit=${pageSize}&start=${messages.length}`)
    if (!response.ok) throw new Error(`The mail sink answers ${response.status}`)
    const page = (await response.json()) as Page
    messages.push(...page.messages)
    if (page.messages.length === 0 || messages.length >= page.total) return messages
  }
}
