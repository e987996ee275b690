import { readdirSync, readFileSync } from 'node:fs'

/** A process whose cost is told. With `isTree`, those that it has started count as it, also when they have ended: a PostgreSQL server. */
export type Watched = Readonly<{ name: string; pid: number; isTree?: boolean }>

/** CPU since it started, in microseconds. */
export type Usage = ReadonlyMap<string, number>

/** Ticks of /proc/<pid>/stat: 100 a second on every Linux that Node runs on. */
const microsecondsPerTick = 10_000

type Stat = { parent: number; ownTicks: number; endedChildrenTicks: number }

/** CPU by name; processes of one name are added up. */
export function readUsage(watched: readonly Watched[]): Usage {
  const usage = new Map<string, number>()
  const all = watched.some(({ isTree }) => isTree) ? readAllStats() : undefined
  for (const { name, pid, isTree } of watched) {
    const ticks = isTree && all !== undefined ? treeTicks(all, pid) : (readStat(pid)?.ownTicks ?? 0)
    usage.set(name, (usage.get(name) ?? 0) + ticks * microsecondsPerTick)
  }
  return usage
}

export const usageBetween = (before: Usage, after: Usage): Map<string, number> =>
  new Map([...after].map(([name, us]) => [name, us - (before.get(name) ?? 0)]))

/** Resident memory in bytes, by name. Of a tree nothing is told: what its processes share would count many times. */
export function readMemory(watched: readonly Watched[]): Map<string, number> {
  const memory = new Map<string, number>()
  for (const { name, pid, isTree } of watched) {
    if (!isTree) memory.set(name, (memory.get(name) ?? 0) + residentBytes(pid))
  }
  return memory
}

export function residentBytes(pid: number): number {
  const kB = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kB ?? 0) * 1024
}

/** Processes that this one has started, with their command lines. */
export function ownChildren(): { pid: number; command: string }[] {
  return [...readAllStats()]
    .filter(([, { parent }]) => parent === process.pid)
    .map(([pid]) => ({ pid, command: commandOf(pid) }))
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold anything; see proc(5) for the numbers after it.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15)
    return { parent, ownTicks: user + system, endedChildrenTicks: childrenUser + childrenSystem }
  } catch {
    return undefined
  }
}

function readAllStats(): Map<number, Stat> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(pids.map(Number).flatMap((pid) => ((stat) => (stat ? [[pid, stat] as const] : []))(readStat(pid))))
}

function treeTicks(all: ReadonlyMap<number, Stat>, root: number): number {
  const stat = all.get(root)
  if (stat === undefined) return 0
  const children = [...all].filter(([, { parent }]) => parent === root).map(([pid]) => pid)
  return stat.ownTicks + stat.endedChildrenTicks + children.reduce((sum, pid) => sum + treeTicks(all, pid), 0)
}

/** What all processors of the machine have been busy with, in microseconds. */
export function readMachineUsage(): number {
  const numbers = /^cpu +(.+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = numbers.split(' ').map(Number)
  return (user + nice + system + irq + softirq) * microsecondsPerTick
}
