import assert from 'node:assert/strict'

const rounds = 5
const measurements = 3
/** Noise of the measurement: some clocks count in ticks of 10 ms, and garbage collection starts at any time. */
const noiseMicros = 50_000

/** Fails where an input of twice the size takes more than three times the processor's time, each time it is measured. */
export function assertLinear(work: (size: number) => void, size: number): void {
  const costOf = (input: number) => {
    const start = process.cpuUsage()
    for (let round = 0; round < rounds; round++) work(input)
    return process.cpuUsage(start).user
  }
  costOf(Math.ceil(size / 10))
  const costs: string[] = []
  for (let measured = 0; measured < measurements; measured++) {
    const [single, double] = [costOf(size), costOf(size * 2)]
    if (double < 3 * single + noiseMicros) return
    costs.push(`${double} µs for twice the input, ${single} µs for the input`)
  }
  assert.fail(costs.join('; '))
}
