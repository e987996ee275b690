import { faultNames } from './faults.ts'
import type { Databases } from './shop.ts'
import { type Simulated, type SimulateOptions, simulate } from './simulate.ts'

export type Smaller = Required<Pick<SimulateOptions, 'customers' | 'without'>>

/**
 * Returns the fewest customers with which the seed still has a difference of the same kind, and then the faults that are not needed for
 * it. Each try is a run of its own: another number of customers is another course of events.
 */
export async function shrink(databases: Databases, { seed, findings }: Simulated, customers: number): Promise<Smaller> {
  const kinds = new Set(findings.map(({ kind }) => kind))
  const isFound = async (options: Smaller) =>
    (await simulate(databases, seed, options)).findings.some(({ kind }) => kinds.has(kind))

  let smallest: Smaller = { customers, without: [] }
  for (let fewer = 1; fewer < customers; fewer++) {
    if (!(await isFound({ customers: fewer, without: [] }))) continue
    smallest = { customers: fewer, without: [] }
    break
  }
  for (const name of faultNames) {
    const calmer = { ...smallest, without: [...smallest.without, name] }
    if (await isFound(calmer)) smallest = calmer
  }
  return smallest
}
