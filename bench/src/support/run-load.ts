import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LoadJob, LoadResult } from './load-job.ts'
import { readMachineUsage, readUsage, type Usage, usageBetween, type Watched } from './process-usage.ts'

const program = fileURLToPath(new URL('load-process.ts', import.meta.url))
const loadName = 'load'

export type LoadRunOptions = LoadJob & {
  watched: readonly Watched[]
  /** What it takes as well, without being what is measured. */
  companions: readonly Watched[]
  /** The core the load is made on, where it is to keep off others. */
  core?: number | undefined
}

/** What was seen from outside, and what each process spent on it meanwhile, in microseconds. */
export type LoadOutcome = LoadResult & {
  cpu: Map<string, number>
  loadCpu: number
  /** What this machine did besides, which took from what is measured. */
  strangersCpu: number
}

type Message =
  | { phase: 'measuring' | 'measured' }
  | { phase: 'ended'; result: LoadResult }
  | { phase: 'failed'; message: string }

/** Makes load in a process of its own, so that its cost is not that of what is measured. */
export function runLoad({ watched, companions, core, ...job }: LoadRunOptions): Promise<LoadOutcome> {
  const [command = '', ...args] = pinnedTo(core, [process.execPath, program])
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' })
  const known = new Set(watched.map(({ name }) => name))
  const all = [...watched, ...companions, { name: loadName, pid: child.pid ?? 0 }]
  child.send(job)
  return new Promise((resolve, reject) => {
    let before: Usage = new Map()
    let cpu = new Map<string, number>()
    let machine = 0
    child.on('message', (message: Message) => {
      if (message.phase === 'measuring') {
        machine = readMachineUsage()
        before = readUsage(all)
      }
      if (message.phase === 'measured') {
        cpu = usageBetween(before, readUsage(all))
        machine = readMachineUsage() - machine
      }
      if (message.phase === 'failed') reject(new Error(message.message))
      if (message.phase === 'ended') {
        const loadCpu = cpu.get(loadName) ?? 0
        const strangersCpu = machine - [...cpu.values()].reduce((sum, us) => sum + us, 0)
        for (const name of cpu.keys()) if (!known.has(name)) cpu.delete(name)
        resolve({ ...message.result, cpu, loadCpu, strangersCpu })
      }
    })
    child.on('exit', (code) => reject(new Error(`The process that makes the load ended with ${code}`)))
  })
}

/** The command with which a program runs on one core alone. */
export const pinnedTo = (core: number | undefined, command: readonly string[]): string[] =>
  core === undefined ? [...command] : ['taskset', '-c', String(core), ...command]
