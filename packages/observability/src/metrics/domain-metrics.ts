import { Counter, Gauge, type Registry } from 'prom-client'
import { withTimeout } from '../with-timeout.ts'

type LabelValues = Readonly<Record<string, readonly string[]>>
type LabelsOf<Values extends LabelValues> = { readonly [Name in keyof Values]: Values[Name][number] }

export type CounterOptions<Values extends LabelValues> = {
  name: string
  help: string
  /** Every value that each label can have. */
  labels: Values
}

/**
 * A counter that stands at 0 from the start for each value that its labels can have: a rate sees the first increase, and a dashboard that
 * nothing has happened. Counts only what has happened for good: call it once the transaction has committed.
 */
export function createCounter<const Values extends LabelValues>(
  registry: Registry,
  { name, help, labels }: CounterOptions<Values>,
): (labels: LabelsOf<Values>, by?: number) => void {
  const counter = new Counter({ name, help, labelNames: Object.keys(labels), registers: [registry] })
  for (const combination of combinationsOf(labels)) counter.inc(combination, 0)
  return (values, by = 1) => counter.inc(values, by)
}

const combinationsOf = (labels: LabelValues) =>
  Object.entries(labels).reduce<Record<string, string>[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))),
    [{}],
  )

type LabelledValue = { labels: Record<string, string>; value: number }

export type ScrapedGaugeOptions = {
  name: string
  help: string
  labelNames?: readonly string[]
  /** One number, or one for each combination of labels. Must be cheap: it is asked on every scrape. */
  read: () => Promise<number | readonly LabelledValue[]>
}

const longestReadMs = 1_000

/** A gauge that is read when it is scraped. Where its source fails or is silent it is absent, and the other metrics are answered. */
export function createScrapedGauge(registry: Registry, options: ScrapedGaugeOptions): void {
  const { name, help, labelNames = [], read } = options
  let reading: Promise<number | readonly LabelledValue[]> | undefined
  // A source that hangs is asked once, however often it is scraped.
  const readOnce = () => {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return withTimeout(longestReadMs, reading, () => new Error(`${name} could not be read`))
  }
  new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      const answer = await readOnce().catch(() => [])
      this.reset()
      if (labelNames.length === 0) this.remove()
      const readings = typeof answer === 'number' ? [{ labels: {}, value: answer }] : answer
      for (const { labels, value } of readings) this.set(labels, value)
    },
  })
}
