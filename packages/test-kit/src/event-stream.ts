/** An event as a client of server-sent events reads it. */
export type ServerSentEvent = { id?: string; event?: string; data?: string; retry?: string }

/** Reads a stream of events: comments are skipped, fields of one event are put together. */
export async function openEventStream(url: string, headers: Record<string, string> = {}) {
  const controller = new AbortController()
  const response = await fetch(url, { headers, signal: controller.signal })
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let text = ''

  /** The next event with data or a field; undefined at the end of the stream. */
  async function next(): Promise<ServerSentEvent | undefined> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const event = parse(text.slice(0, end))
        text = text.slice(end + 2)
        if (Object.keys(event).length > 0) return event
        continue
      }
      const read = await reader?.read()
      if (read === undefined || read.done) return undefined
      text += decoder.decode(read.value, { stream: true })
    }
  }

  return { status: response.status, headers: response.headers, next, close: () => controller.abort() }
}

function parse(block: string): ServerSentEvent {
  const lines = block.split('\n').filter((line) => !line.startsWith(':') && line !== '')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trimStart()]),
  )
}
