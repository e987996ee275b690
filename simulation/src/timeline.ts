const orderId = /\border ([0-9a-f]{8}-[0-9a-f-]{27})/
const email = /\b[\w-]+@example\.com/

/** How a line of the trace begins that tells what was injected. */
export const injected = '! '

/**
 * Returns the lines of a trace that tell of the order which a difference names, by its id or its customer, and what was injected meanwhile.
 * Nothing where it names no order.
 */
export function timelineOf(trace: readonly string[], detail: string): string[] {
  const ids = new Set<string>()
  const named = orderId.exec(detail)?.[1] ?? email.exec(detail)?.[0]
  if (named === undefined) return []
  ids.add(named)
  // The response to the customer has both.
  const introduction = trace.find((line) => line.includes(named) && orderId.test(line) && email.test(line))
  if (introduction)
    for (const name of [orderId.exec(introduction)?.[1], email.exec(introduction)?.[0]]) ids.add(name ?? named)
  const isOfIt = (line: string) => [...ids].some((id) => line.includes(id))
  const [first, last] = [trace.findIndex(isOfIt), trace.findLastIndex(isOfIt)]
  return trace.filter((line, at) => isOfIt(line) || (at > first && at < last && line.includes(injected)))
}
