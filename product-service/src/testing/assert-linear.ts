import assert from 'node:assert/strict'

const rounds = 5
/** What the clock of a processor cannot tell apart. */
const noiseMicros = 20_000

/** Fails where an input of twice the size takes more than three times the processor's time. */
export function assertLinear(work: (size: number) => void, size: number): void {
  const costOf = (input: number) => {
    const costs = Array.from({ length: rounds }, () => {
      const start = process.cpuUsage()
      work(input)
      return process.cpuUsage(start).user
    })
    return Math.min(...costs)
  }
  costOf(Math.ceil(size / 10))
  const [single, double] = [costOf(size), costOf(size * 2)]
  assert.ok(double < 3 * single + noiseMicros, `${double} µs for twice the input, ${single} µs for the input`)
}
