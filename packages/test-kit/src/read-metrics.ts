/** What `/metrics` of a service says now: a number for each series, such as `orders_total{status="confirmed"}`. */
export async function readMetrics(url: string): Promise<Record<string, number>> {
  const response = await fetch(`${url}/metrics`)
  if (!response.ok) throw new Error(`${url}/metrics answered ${response.status}`)
  return parseMetrics(await response.text())
}

/** The series of the Prometheus text format. */
export const parseMetrics = (text: string): Record<string, number> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )
